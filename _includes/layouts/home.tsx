import {
  type Article,
  type Entry,
  type Hub,
  localize,
  meetingDates,
  PAGE_KINDS,
  type Topic,
} from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { levels } from "../../src/shore/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Typeset } from "../components/entry/ordinals.tsx";
import {
  Continue,
  FeaturedRecording,
  forReader,
  playableEntries,
  recordingToOpenWith,
} from "../components/home/index.ts";
import { Agenda, Rows, TopicTree } from "../components/lists/index.ts";
import { Leading } from "./shells/home-leading.tsx";
import { HomeSection } from "./shells/home-section.tsx";
import { Shell } from "./shells/shell.tsx";

/** How much of each kind the home page shows. */
const SHOWN = { articles: 4, meetings: 5, recordings: 3, links: 4 };
/** The latest meetings, among which the next ones are: which these are, the reader's clock says. */
const MEETINGS = 12;

/** More topics than this are too many for a tree: those that gather the most stand for them. */
const MAX_TREE = 40;
const MAX_TOPICS = 24;

const isEmpty = ({ articles, conferences, links }: Hub): boolean =>
  articles.length + conferences.length + links.length === 0;

export function HomePage({ hub, lang, jsonLd }: { hub: Hub; lang: Lang; jsonLd?: string | undefined }) {
  const { site } = hub;
  const words = dictionary(lang);
  const zone = site.timeZone;
  const first = recordingToOpenWith(hub, lang);
  const recordings = playableEntries(hub)
    .map(({ entry }) => entry)
    .filter((entry) => entry !== first?.entry)
    .slice(0, SHOWN.recordings);
  const [lead, ...articles] = leadFirst(forReader(hub.articles, lang)).slice(0, SHOWN.articles);
  const rows = (entries: readonly Entry[]) => <Rows entries={entries} lang={lang} zone={zone} level={3} />;
  return (
    <Shell
      site={site}
      lang={lang}
      title={site.name}
      path="/"
      translations={site.languages.slice(1).map((other) => ({ inLanguage: other, path: `/${other}/` }))}
      jsonLd={jsonLd}
      shore={first?.recording.peaks && levels(first.recording.peaks, 96)}
    >
      <div class="home">
        <div class="page home-opening">
          <h1 class="home-tagline">
            <Typeset text={localize(site.tagline, lang)} lang={lang} />
          </h1>
        </div>
        {first !== undefined && <FeaturedRecording {...first} lang={lang} />}
        {first !== undefined && <Continue lang={lang} />}
        {isEmpty(hub) && (
          <div class="page">
            <p class="ui soft">{words.lists.empty}</p>
          </div>
        )}
        <div class="page spread home-news">
          {lead !== undefined && (
            <HomeSection
              id="nouveautes"
              title={words.home.latest}
              more={{ path: PAGE_KINDS.article.path, label: words.home.allArticles }}
            >
              <Leading entry={lead} lang={lang} zone={zone} />
              {rows(articles)}
            </HomeSection>
          )}
          {hub.conferences.length > 0 && (
            <HomeSection
              id="agenda"
              title={words.agenda.title}
              more={{ path: PAGE_KINDS.agenda.path, label: words.home.allMeetings }}
            >
              <Agenda
                dates={meetingDates(hub.conferences.slice(0, MEETINGS))}
                lang={lang}
                level={3}
                limit={SHOWN.meetings}
              />
            </HomeSection>
          )}
        </div>
        {recordings.length > 0 && (
          <div class="page">
            <HomeSection
              id="ecouter"
              title={words.home.recordings}
              more={{ path: PAGE_KINDS.conference.path, label: words.home.allConferences }}
            >
              {rows(recordings)}
            </HomeSection>
          </div>
        )}
        <div class="page spread">
          {hub.topics.length > 0 && (
            <HomeSection
              id="themes"
              title={words.home.topics}
              more={{ path: PAGE_KINDS.topic.path, label: words.home.allTopics }}
            >
              <Topics topics={hub.topics} lang={lang} />
            </HomeSection>
          )}
          {hub.links.length > 0 && (
            <HomeSection
              id="liens"
              title={words.home.links}
              more={{ path: PAGE_KINDS.link.path, label: words.home.allLinks }}
            >
              {rows(forReader(hub.links, lang).slice(0, SHOWN.links))}
            </HomeSection>
          )}
        </div>
      </div>
    </Shell>
  );
}

/** The latest article that is put forward, then the others. */
function leadFirst(articles: readonly Article[]): readonly Article[] {
  const lead = articles.find((article) => article.featured) ?? articles[0];
  return lead === undefined ? [] : [lead, ...articles.filter((article) => article !== lead)];
}

/** The tree of topics; of many, those that gather the most, the largest first. */
function Topics({ topics, lang }: { topics: readonly Topic[]; lang: Lang }) {
  if (topics.length <= MAX_TREE)
    return <TopicTree topics={topics.filter((topic) => topic.parent === undefined)} lang={lang} />;
  const largest = topics.toSorted((a, b) => b.resources.length - a.resources.length).slice(0, MAX_TOPICS);
  return <TopicTree topics={largest} lang={lang} flat />;
}
