/**
 * References in the manner of ISO 690 (https://www.iso.org/standard/72642.html). Names stay as people write them:
 * the hub does not know which part of a name is the surname.
 */
import type { Entry, Recorded, Recording, Site } from "../content/index.ts";
import { dictionary, formatDate } from "../i18n/index.ts";
import { formatTimecode, type Lang, typeset } from "../text/index.ts";
import { absolute, canonicalUrl, recordingPath } from "./addresses.ts";
import { creatorsCited, names, recordingTitle, voicesHeard } from "./credits.ts";
import { recordingPublishedAt } from "./dates.ts";

/** Reference of an entry. */
export function citation(entry: Entry, site: Site): string {
  const { lang, inLanguage, title } = entry;
  const [date, zone] =
    entry.type === "conference" ? [entry.startsAt, entry.timeZone] : [entry.publishedAt, site.timeZone];
  return reference({
    lang,
    inLanguage,
    title,
    creators: names(creatorsCited(entry)),
    medium: dictionary(lang).cite.online,
    publisher: entry.source?.name ?? site.name,
    date: date === undefined ? "" : formatDate(date, { lang, style: "date", zone }),
    url: canonicalUrl(entry, site),
  });
}

/**
 * Reference of a recording, or of the moment in it that starts at `start` and, where `end` is given, ends there
 * (seconds).
 */
export function recordingCitation(
  entry: Recorded,
  recording: Recording,
  site: Site,
  moment: { readonly start: number; readonly end?: number } = { start: 0 },
): string {
  const { lang, inLanguage } = entry;
  const { cite } = dictionary(lang);
  const { start, end } = moment;
  const iso = recordingPublishedAt(entry, recording);
  const date = formatDate(iso, { lang, style: "date", zone: entry.timeZone });
  const time = start === 0 && end === undefined ? "" : `, ${cite.at(timecodes(start, end))}`;
  return reference({
    lang,
    inLanguage,
    title: recordingTitle(entry, recording),
    creators: names(voicesHeard(entry, recording)),
    medium: cite.sound,
    publisher: site.name,
    date: `${date}${time}`,
    url: absolute(site, recordingPath(entry, recording, start, end)),
  });
}

const timecodes = (start: number, end?: number): string =>
  end === undefined ? formatTimecode(start) : `${formatTimecode(start)}–${formatTimecode(end)}`;

interface Reference {
  readonly lang: Lang;
  readonly inLanguage: string;
  readonly title: string;
  readonly creators: string;
  readonly medium: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

function reference({ lang, inLanguage, title, creators, medium, publisher, date, url }: Reference): string {
  const creator = creators === "" ? "" : `${sentence(creators)} `;
  const published = [publisher, date].filter((part) => part !== "").join(", ");
  return `${creator}${typeset(title, inLanguage)} [${medium}]. ${sentence(published)} ${dictionary(lang).cite.available(url)}`;
}

/** Ends with one full stop. */
const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);
