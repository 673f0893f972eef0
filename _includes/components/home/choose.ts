import type { Conference, Hub, Recording } from "../../../src/content/index.ts";

/** A conference and one of its recordings. */
export interface Playable {
  conference: Conference;
  recording: Recording;
}

/** Conferences that can be listened to, the latest first. */
export function playable(hub: Hub): Playable[] {
  return hub.conferences.flatMap((conference) => {
    const [recording] = conference.recordings;
    return recording === undefined ? [] : [{ conference, recording }];
  });
}

/** The recording to open with: one put forward in the reader's language, else put forward, else the latest in that language, else the latest. */
export function opening(hub: Hub, lang: Conference["lang"]): Playable | undefined {
  const all = playable(hub);
  const own = all.filter(({ conference }) => conference.lang === lang);
  const featured = ({ conference }: Playable): boolean => conference.featured;
  return own.find(featured) ?? all.find(featured) ?? own[0] ?? all[0];
}
