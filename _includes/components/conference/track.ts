/** What the player needs to know of a recording, as JSON in the page. Its reader: src/browser/player/track.ts. */
import type { Conference, Recording, Site } from "../../../src/content/index.ts";

export function trackOf(conference: Conference, recording: Recording, site: Site) {
  const { id, first, title, seconds, sources, chapters, cues } = recording;
  return {
    id,
    first,
    title,
    conference: conference.title,
    page: conference.path,
    artist: voicesOf(conference, recording).join(", "),
    album: conference.series?.title ?? site.name,
    ...(conference.image === undefined ? {} : { artwork: conference.image.src }),
    ...(seconds === undefined ? {} : { seconds }),
    sources: sources.map(({ url, type }) => ({ url, type })),
    chapters: chapters.map(({ at, title: name }) => ({ at, title: name })),
    cues: cues.map(({ at, deck, slide }) => ({ at, deck, slide })),
  };
}

/** Whose voices are heard: those the recording names, else the speakers of the conference. */
export function voicesOf(conference: Conference, recording: Recording): readonly string[] {
  if (recording.voices.length > 0) return recording.voices;
  return recording.synthetic ? [] : conference.speakers.map(({ person }) => person.title);
}
