import type { JSX } from "preact";
import type { Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { AGENDA_CALENDAR, ATOM, absolute, OPML, PODCAST } from "../../src/outputs/index.ts";
import { type Lang, typeset } from "../../src/text/index.ts";
import { CopyButton } from "../components/entry/index.ts";
import { ListHeader } from "./shells/list-header.tsx";
import { Shell } from "./shells/shell.tsx";

/** What a feed is, and the addresses of ours. */
export function FeedsPage({ site, lang }: { site: Site; lang: Lang }): JSX.Element {
  const words = dictionary(lang).feeds;
  const feeds = [
    { id: "atom", title: words.everything, format: "Atom", path: ATOM },
    { id: "podcast", title: words.podcast, format: "RSS", path: PODCAST, about: site.podcast?.description },
    { id: "agenda", title: words.calendar, format: "iCalendar", path: AGENDA_CALENDAR },
    { id: "opml", title: words.opml, format: "OPML", path: OPML },
  ];
  return (
    <Shell
      site={site}
      lang={lang}
      title={words.title}
      description={words.intro}
      path="/flux/"
      breadcrumb={[{ title: words.title }]}
    >
      <div class="page">
        <ListHeader title={words.title} intro={words.intro} lang={lang} />
        <ul class="feeds">
          {feeds.map(({ id, title, format, path, about }) => (
            <li key={id} class="feed">
              <h2 class="feed-title">{typeset(title, lang)}</h2>
              <p class="ui soft">{format}</p>
              {about !== undefined && <p class="feed-about">{typeset(about, lang)}</p>}
              <p class="feed-address ui">
                <a href={path} id={`flux-${id}`}>
                  {absolute(site, path)}
                </a>
              </p>
              <CopyButton target={`flux-${id}`} lang={lang} label={words.copyAddress} of={title} />
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
