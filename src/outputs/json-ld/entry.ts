/** The node of an entry, and of the page that shows it. */
import type { Thing } from "schema-dts";
import type { Entry, Link, Recorded, Site } from "../../content/index.ts";
import { absolute, urn } from "../addresses.ts";
import { wholeAgent } from "./agents.ts";
import { event, eventSeries } from "./event.ts";
import { audioId, deckId, presentation, recordingNodes } from "./recording.ts";
import { described, published, term } from "./shared.ts";

/** What the page of an entry describes, the main thing first. */
export function entryNodes(entry: Entry, site: Site): Thing[] {
  const url = absolute(site, entry.path);
  switch (entry.type) {
    case "article":
      return [
        {
          "@type": "Article",
          "@id": url,
          headline: entry.title,
          ...described(entry, site),
          ...published(entry, site),
          mainEntityOfPage: url,
          ...(entry.recordings.length === 0
            ? {}
            : { audio: entry.recordings.map((recording) => ({ "@id": audioId(entry, recording, site) })) }),
          ...(entry.decks.length === 0
            ? {}
            : { hasPart: entry.decks.map((deck) => ({ "@id": deckId(entry, deck, site) })) }),
        },
        ...recordedNodes(entry, site),
      ];
    case "conference":
      return [event(entry, site), page(entry, site), ...recordedNodes(entry, site)];
    case "series":
      return [eventSeries(entry, site), page(entry, site)];
    case "person":
      return [
        wholeAgent(entry, site),
        { "@type": "ProfilePage", "@id": `${url}#page`, url, mainEntity: { "@id": url } },
      ];
    case "link":
      return [bookmark(entry, site)];
    case "topic":
      return [
        {
          ...term(entry, site),
          identifier: urn(entry.id),
          ...(entry.summary === undefined ? {} : { description: entry.summary }),
          ...(entry.parent === undefined ? {} : { about: { "@id": absolute(site, entry.parent.path) } }),
        },
      ];
    case "page":
      return [{ "@type": "WebPage", "@id": url, ...described(entry, site), ...published(entry, site) }];
  }
}

const recordedNodes = (entry: Recorded, site: Site): Thing[] => [
  ...entry.recordings.flatMap((recording) => recordingNodes(entry, recording, site)),
  ...entry.decks.map((deck) => presentation(entry, deck, site)),
];

/** The page about a meeting, which has authors and a licence as the meeting has not. */
function page(entry: Entry, site: Site): Thing {
  const url = absolute(site, entry.path);
  return {
    "@type": "WebPage",
    "@id": `${url}#page`,
    name: entry.title,
    url,
    inLanguage: entry.inLanguage,
    ...published(entry, site),
    mainEntity: { "@id": url },
  };
}

/** A comment on a page of somebody else's. */
function bookmark(entry: Link, site: Site): Thing {
  return {
    "@type": "WebPage",
    "@id": absolute(site, entry.path),
    ...described(entry, site),
    ...published(entry, site),
    mainEntity: {
      "@type": "WebPage",
      "@id": entry.url,
      url: entry.url,
      name: entry.title,
      ...(entry.archivedUrl === undefined ? {} : { archivedAt: entry.archivedUrl }),
    },
  };
}
