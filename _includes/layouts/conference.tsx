import type { Conference, Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { typeset } from "../../src/text/index.ts";
import { Contact } from "../components/conference/contact.tsx";
import { DeckSlides } from "../components/conference/deck.tsx";
import { Facts } from "../components/conference/facts.tsx";
import { Programme } from "../components/conference/programme.tsx";
import { Speakers } from "../components/conference/speakers.tsx";
import { StatusBanner } from "../components/conference/status-banner.tsx";
import { TalkLinks } from "../components/conference/talk-links.tsx";
import {
  Colophon,
  Documents,
  Essential,
  Legend,
  Picture,
  Prose,
  type ProseEnv,
  Related,
} from "../components/entry/index.ts";
import { PlayerMessages } from "../components/recording/player-words.tsx";
import { RecordingSection } from "../components/recording/recording.tsx";
import { Registration } from "../components/registration/registration.tsx";
import { type EntryPageProps, EntryShell } from "./shells/entry-shell.tsx";

/** A meeting: what it is, when and where; then what it left to hear and read, or how to come. */
export function ConferenceLayout(props: EntryPageProps<Conference>) {
  const { entry: conference, site, markdown } = props;
  return (
    <EntryShell {...props} scripts={conference.recordings.length > 0 ? ["/assets/player.js"] : []}>
      <article class="conference">
        <Head conference={conference} />
        <Listening conference={conference} site={site} />
        <About conference={conference} site={site} markdown={markdown} />
        <div class="page">
          <Colophon entry={conference} site={site} />
        </div>
      </article>
      <Related entry={conference} zone={site.timeZone} />
    </EntryShell>
  );
}

function Head({ conference }: { conference: Conference }) {
  const { lang, title, summary } = conference;
  return (
    <header class="conference-head page">
      <StatusBanner conference={conference} />
      <div>
        <h1 class="conference-title voice">{typeset(title, lang)}</h1>
        {summary === undefined ? null : <p class="conference-lead">{typeset(summary, lang)}</p>}
      </div>
      <Facts conference={conference} />
    </header>
  );
}

/** Recordings, or the slides alone where nothing was recorded. */
function Listening({ conference, site }: { conference: Conference; site: Site }) {
  const { recordings, decks, lang } = conference;
  if (recordings.length === 0 && decks.length === 0) return null;
  return (
    <>
      {recordings.map((recording) => (
        <RecordingSection key={recording.id} conference={conference} recording={recording} site={site} />
      ))}
      {recordings.length > 0 ? <PlayerMessages lang={lang} /> : null}
      {recordings.length === 0 ? (
        <section class="page decks" aria-labelledby="conference-diaporamas">
          <h2 id="conference-diaporamas">{dictionary(lang).slides.other}</h2>
          {decks.map((deck) => (
            <DeckSlides key={deck.id} deck={deck} recording={undefined} lang={lang} />
          ))}
        </section>
      ) : null}
    </>
  );
}

/** The text about the meeting and, in the margin of it, what one needs to take part. */
function About({
  conference,
  site,
  markdown,
}: {
  conference: Conference;
  site: Site;
  markdown: ProseEnv | undefined;
}) {
  const { lang, essential, body, image, documents } = conference;
  return (
    <div class="conference-about page">
      <div class="conference-text">
        <Essential text={essential} lang={lang} />
        <Prose body={body} lang={lang} env={markdown} />
        <Speakers conference={conference} />
        <Programme conference={conference} />
        <TalkLinks conference={conference} />
        <Documents documents={documents} lang={lang} />
      </div>
      <div class="conference-aside">
        <Registration conference={conference} site={site} />
        <Contact conference={conference} />
        <Picture image={image} lang={lang} shown="aside" />
        <Legend entry={conference} zone={site.timeZone} />
      </div>
    </div>
  );
}
