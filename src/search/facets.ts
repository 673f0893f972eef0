/** By what readers narrow a search. Values are stable words, fit for an address; `labels.ts` tells how they read. */
import { dateOf, type Entry, isRecorded, type Person, transcriptsOf } from "../content/index.ts";

/** Names of the facets, in the order in which they are offered. */
export const FACETS = ["type", "topic", "person", "series", "year", "with"] as const;
export type Facet = (typeof FACETS)[number];

/** The facets of an entry and their values. */
export function facetsOf(entry: Entry): Readonly<Record<Facet, readonly string[]>> {
  return {
    type: [entry.type],
    topic: topicsOf(entry),
    person: unique(peopleOf(entry).map((person) => person.slug)),
    series: seriesOf(entry),
    year: year(entry),
    with: contents(entry),
  };
}

/** Who made it, speaks in it, organises or chose it. */
export function peopleOf(entry: Entry): readonly Person[] {
  switch (entry.type) {
    case "conference":
      return [...entry.speakers.map((speaker) => speaker.person), ...entry.authors, ...entry.organisers];
    case "series":
      return [...entry.authors, ...entry.organisers];
    case "link":
      return [...entry.authors, ...(entry.curator ? [entry.curator] : [])];
    case "person":
      return [entry];
    default:
      return entry.authors;
  }
}

/** Its topics, and the broader ones above them. */
function topicsOf(entry: Entry): readonly string[] {
  const own = entry.type === "topic" ? [...entry.topics, entry] : entry.topics;
  return unique(own.flatMap((topic) => [topic.slug, ...topic.ancestors.map((ancestor) => ancestor.slug)]));
}

function seriesOf(entry: Entry): readonly string[] {
  if (entry.type === "series") return [entry.slug];
  return entry.type === "conference" && entry.series ? [entry.series.slug] : [];
}

/** Only of what has a place in time: the page « Contact » of 2019 is not a resource of 2019. */
function year(entry: Entry): readonly string[] {
  const timeless = entry.type === "person" || entry.type === "topic" || entry.type === "page";
  const date = timeless ? "" : dateOf(entry);
  return date === "" ? [] : [date.slice(0, 4)];
}

function contents(entry: Entry): readonly string[] {
  if (!isRecorded(entry) || entry.recordings.length === 0) return [];
  return entry.recordings.some((recording) => transcriptsOf(recording).length > 0)
    ? ["recording", "transcript"]
    : ["recording"];
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
