/** What is cited of an entry: the entry itself, and its recordings. */
import {
  type Conference,
  type Entry,
  isRecorded,
  type Recorded,
  type Recording,
  type Site,
} from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { memoize } from "../text/index.ts";
import { toBibtex, toCslJson, toRis, type WorkReference } from "../text/references/index.ts";
import { absolute, canonicalUrl, recordingPath } from "./addresses.ts";
import { citation, recordingCitation } from "./citation.ts";
import { creatorsCited, recordingTitle, voicesHeard } from "./credits.ts";
import { recordingPublishedAt } from "./dates.ts";

const KINDS: Partial<Record<Entry["type"], WorkReference["kind"]>> = { conference: "talk", article: "post" };

/** Reference to an entry; what is republished is cited from where it was first. */
export function referenceOf(entry: Entry, site: Site): WorkReference {
  const { type, slug, title, lang, inLanguage, summary, topics, source } = entry;
  const { cite, types } = dictionary(lang);
  const date = citedDate(entry);
  const place = entry.type === "conference" ? placeOf(entry) : undefined;
  const event = entry.type === "conference" ? entry.series?.title : undefined;
  return {
    key: `${type}-${slug}`,
    kind: KINDS[type] ?? "page",
    title,
    creators: creatorsCited(entry).map(({ name }) => name),
    ...(date === undefined ? {} : { date }),
    container: source?.name ?? site.name,
    ...(event === undefined ? {} : { event }),
    ...(place === undefined ? {} : { place }),
    publisher: source?.name ?? site.publisher.name,
    url: canonicalUrl(entry, site),
    lang: inLanguage,
    ...(summary === undefined ? {} : { abstract: summary }),
    keywords: topics.map((topic) => topic.title),
    medium: type === "conference" ? types.conference.one : cite.online,
  };
}

/** Reference to a recording; that to a moment in it is made of it where it is asked for. */
export function recordingReference(entry: Recorded, recording: Recording, site: Site): WorkReference {
  const { abstract: _, date: __, ...whole } = referenceOf(entry, site);
  return {
    ...whole,
    key: `${whole.key}-${recording.id}`,
    kind: "sound",
    title: recordingTitle(entry, recording),
    creators: voicesHeard(entry, recording).map(({ name }) => name),
    date: dayIn(recordingPublishedAt(entry, recording), entry.timeZone),
    container: site.name,
    publisher: site.publisher.name,
    url: absolute(site, recordingPath(entry, recording)),
    medium: dictionary(entry.lang).cite.sound,
  };
}

/** The day of an instant in a time zone, as ISO 8601 (`2026-11-23`), which is how the locale sv-SE writes dates. */
const dayIn = (iso: string, timeZone: string): string =>
  dayFormats(timeZone, () => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" })).format(
    new Date(iso),
  );

const dayFormats = memoize<Intl.DateTimeFormat>(() => 1);

/** The day of a meeting, in its own time; of anything else, that of its publication. */
export function citedDate(entry: Entry): string | undefined {
  return (entry.type === "conference" ? entry.startsAt : entry.publishedAt)?.slice(0, 10);
}

function placeOf({ venue, status }: Conference): string | undefined {
  return venue === undefined || status === "moved-online"
    ? undefined
    : [venue.name, venue.address].filter((part) => part !== undefined).join(", ");
}

/** The formats in which references can be taken away, by the ending of their files. */
export const REFERENCE_FORMATS = {
  bib: { name: "BibTeX", type: "application/x-bibtex" },
  ris: { name: "RIS", type: "application/x-research-info-systems" },
  "csl.json": { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json" },
  "citation.txt": { name: "ISO 690", type: "text/plain" },
} as const;

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

/** `/conferences/<slug>/<slug>.bib`. */
export const referencePath = (
  { path, slug }: Pick<Entry, "path" | "slug">,
  format: ReferenceFormat,
): string => `${path}${slug}.${format}`;

/** The references of an entry, its own first, as a file. */
export function referenceFile(entry: Entry, format: ReferenceFormat, site: Site): string {
  const recorded = isRecorded(entry) ? entry.recordings.map((recording) => [entry, recording] as const) : [];
  if (format === "citation.txt")
    return [citation(entry, site), ...recorded.map((one) => recordingCitation(...one, site))]
      .map((line) => `${line}\n`)
      .join("");
  const references = [referenceOf(entry, site), ...recorded.map((one) => recordingReference(...one, site))];
  const write = { bib: toBibtex, ris: toRis, "csl.json": toCslJson }[format];
  return write(references);
}
