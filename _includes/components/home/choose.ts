import {
  type Entry,
  type Hub,
  type Recorded,
  type Recording,
  recordedEntries,
} from "../../../src/content/index.ts";

/** An entry and one of its recordings. */
export interface Playable {
  entry: Recorded;
  recording: Recording;
}

/** What can be listened to, the latest first. */
export function playableEntries(hub: Hub): Playable[] {
  return recordedEntries(hub).flatMap((entry) => {
    const [recording] = entry.recordings;
    return recording === undefined ? [] : [{ entry, recording }];
  });
}

/** The recording to open with: one put forward in the reader's language, else put forward, else the latest in that language, else the latest. */
export function recordingToOpenWith(hub: Hub, lang: Recorded["lang"]): Playable | undefined {
  const all = playableEntries(hub);
  const own = all.filter(({ entry }) => entry.lang === lang);
  const featured = ({ entry }: Playable): boolean => entry.featured;
  return own.find(featured) ?? all.find(featured) ?? own[0] ?? all[0];
}

/** Entries without those that the reader can read in their own language elsewhere in the list. */
export function forReader<E extends Entry>(entries: readonly E[], lang: Entry["lang"]): E[] {
  return entries.filter(
    (entry) => entry.lang === lang || entry.translations.every((other) => other.lang !== lang),
  );
}
