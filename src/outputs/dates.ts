/** When things happened, as content says it; nothing here reads a clock. */
import {
  type Conference,
  type Entry,
  isRecorded,
  type Occasion,
  type Recorded,
  type Recording,
  transcriptsOf,
} from "../content/index.ts";
import { formatRange } from "../i18n/index.ts";
import { type Lang, memoize } from "../text/index.ts";

const keptUtc = memoize<string>((text) => text.length);

/** An instant as feeds and calendars compare them: UTC to the second (RFC 3339). */
export const utc = (iso: string): string =>
  keptUtc(iso, () => new Date(iso).toISOString().replace(/\.\d{3}Z$/, "Z"));

/** An instant as RSS writes it (RFC 822 with a year of four digits). */
export function rfc822(iso: string): string {
  return new Date(iso).toUTCString().replace("GMT", "+0000");
}

/** The latest of some instants, in UTC; undefined where there is none. */
export function latest(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((iso) => iso !== undefined)
    .map(utc)
    .sort()
    .at(-1);
}

/** When an entry last changed for its readers: published, revised, heard at last, or its transcript checked. */
export function updatedAt(entry: Entry): string | undefined {
  const recordings = isRecorded(entry) ? entry.recordings.map((item) => recordingUpdatedAt(entry, item)) : [];
  return latest([entry.publishedAt, entry.revision.at, ...recordings]);
}

/**
 * When a recording could first be heard. Where the editor gives it no date of its own, it has that of its
 * entry; a meeting is announced before anybody speaks: the words of a talk are not published before it ends.
 */
export function recordingPublishedAt(entry: Recorded, recording: Recording): string {
  const { publishedAt, recordedAt, synthetic } = recording;
  const spoken = synthetic
    ? undefined
    : (recordedAt ?? (entry.type === "conference" ? entry.endsAt : undefined));
  return latest([publishedAt, spoken]) ?? publishedAt;
}

/** When a recording or its transcript last changed. */
export function recordingUpdatedAt(entry: Recorded, recording: Recording): string {
  const published = recordingPublishedAt(entry, recording);
  return latest([published, ...transcriptsOf(recording).map(({ reviewedAt }) => reviewedAt)]) ?? published;
}

/** A date of a meeting for readers, by the clocks of its place, which are named where they are not those of the hub. */
export function occasionText(
  { timeZone: zone, inOtherZone, lang: own }: Conference,
  { startsAt, endsAt }: Occasion,
  lang: Lang = own,
): string {
  return formatRange(startsAt, endsAt, { lang, zone, namesZone: inOtherZone });
}

/** The dates of a gathering of meetings, from the first start to the last end. */
export function span(conferences: readonly Conference[]): { start: string; end: string } | undefined {
  const first = conferences[0];
  const last = conferences.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.startsAt, end: last.endsAt };
}
