import type { Conference, Entry, Hub, Recording } from "../../../src/content/index.ts";

/** A conference and one of its recordings. */
export interface Playable {
  conference: Conference;
  recording: Recording;
}

/** Conferences that can be listened to, the latest first. */
export function playableConferences(hub: Hub): Playable[] {
  return hub.conferences.flatMap((conference) => {
    const [recording] = conference.recordings;
    return recording === undefined ? [] : [{ conference, recording }];
  });
}

/** The recording to open with: one put forward in the reader's language, else put forward, else the latest in that language, else the latest. */
export function recordingToOpenWith(hub: Hub, lang: Conference["lang"]): Playable | undefined {
  const all = playableConferences(hub);
  const own = all.filter(({ conference }) => conference.lang === lang);
  const featured = ({ conference }: Playable): boolean => conference.featured;
  return own.find(featured) ?? all.find(featured) ?? own[0] ?? all[0];
}

/** Entries without those that the reader can read in their own language elsewhere in the list. */
export function forReader<E extends Entry>(entries: readonly E[], lang: Entry["lang"]): E[] {
  return entries.filter(
    (entry) => entry.lang === lang || entry.translations.every((other) => other.lang !== lang),
  );
}
