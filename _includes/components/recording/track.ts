/** What the player needs to know of a recording, as JSON in the page. Its reader: src/browser/player/track.ts. */
import type { Conference, Recording, Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { absolute, embedPath, recordingCitation, recordingReference } from "../../../src/outputs/index.ts";
import { formatMoment, formatTimecode } from "../../../src/text/index.ts";

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
    share: {
      page: absolute(site, conference.path),
      embed: absolute(site, embedPath(conference, recording)),
      citation: citationTemplate(conference, recording, site),
      licence: recording.licence.name,
      reference: recordingReference(conference, recording, site),
      at: dictionary(conference.lang).cite.at("{times}"),
    },
  };
}

/** A moment that no recording has, put into a reference and taken out again: what remains is the reference's form. */
function citationTemplate(conference: Conference, recording: Recording, site: Site): string {
  const [start, end] = [3_599_998, 3_599_999];
  const fragment = formatMoment({ start, end, ...(recording.first ? {} : { recording: recording.id }) });
  return recordingCitation(conference, recording, site, { start, end })
    .replace(`${formatTimecode(start)}–${formatTimecode(end)}`, "{times}")
    .replace(`#${fragment}`, "#{moment}");
}

/** Whose voices are heard: those the recording names, else the speakers of the conference. */
export function voicesOf(conference: Conference, recording: Recording): readonly string[] {
  if (recording.voices.length > 0) return recording.voices;
  return recording.synthetic ? [] : conference.speakers.map(({ person }) => person.title);
}
