/** Episodes of a podcast: recordings that have a file, and what each is called among the others. */
import { dateOf, enclosedSource, type Recorded, type Recording } from "../../content/index.ts";
import { formatDate } from "../../i18n/index.ts";
import { truncate, typeset } from "../../text/index.ts";
import { recordingTitle } from "../credits.ts";
import { recordingPublishedAt } from "../dates.ts";

/** Longest title, in characters. */
const MAX_TITLE = 255;

export interface Episode {
  readonly entry: Recorded;
  readonly recording: Recording;
  /** As readers see it. No two episodes of a podcast have the same. */
  readonly title: string;
}

/** Recordings of some entries that have a file, the latest first. */
export function episodesOf(entries: readonly Recorded[]): readonly Episode[] {
  const heard = entries
    .flatMap((entry) => entry.recordings.map((recording) => ({ entry, recording })))
    .filter(({ recording }) => enclosedSource(recording) !== undefined)
    .map((episode) => ({ ...episode, at: recordingPublishedAt(episode.entry, episode.recording) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const plain = heard.map(({ entry, recording }) => titleOf(entry, recording));
  const dated = toldApart(plain, (n) => {
    const { entry } = heard[n] ?? {};
    return entry && formatDate(dateOf(entry), { ...entry, zone: entry.timeZone, style: "date" });
  });
  // of one day as well: counted in the order of time
  const seen = new Map<string, number>();
  const counted = toldApart(dated.toReversed(), (n) => {
    const key = keyOf(dated.at(-1 - n) ?? "");
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return String(seen.get(key));
  }).reverse();
  return heard.map(({ entry, recording }, n) => ({ entry, recording, title: counted[n] ?? "" }));
}

function titleOf(entry: Recorded, recording: Recording): string {
  return truncate(typeset(recordingTitle(entry, recording), entry.inLanguage), MAX_TITLE);
}

/** Adds to titles that several have what tells them apart. */
function toldApart(titles: readonly string[], mark: (n: number) => string | undefined): string[] {
  const count = new Map<string, number>();
  for (const title of titles) count.set(keyOf(title), (count.get(keyOf(title)) ?? 0) + 1);
  return titles.map((title, n) => {
    if (count.get(keyOf(title)) === 1) return title;
    const suffix = ` (${mark(n)})`;
    return truncate(title, MAX_TITLE - [...suffix].length) + suffix;
  });
}

const keyOf = (title: string): string => title.toLowerCase();
