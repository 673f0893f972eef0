/** What the player needs to know of a recording, as JSON in the page. Its reader: src/browser/player/track.ts. */
import type { Recorded, Recording, Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import {
  absolute,
  embedPath,
  recordingCitation,
  recordingReference,
  voicesHeard,
} from "../../../src/outputs/index.ts";
import { formatMoment, formatTimecode } from "../../../src/text/index.ts";

export function trackOf(entry: Recorded, recording: Recording, site: Site) {
  const { id, first, title, seconds, sources, chapters, cues } = recording;
  return {
    id,
    first,
    title,
    conference: entry.title,
    page: entry.path,
    artist: voicesOf(entry, recording).join(", "),
    album: (entry.type === "conference" ? entry.series?.title : undefined) ?? site.name,
    ...(entry.image === undefined ? {} : { artwork: entry.image.src }),
    ...(seconds === undefined ? {} : { seconds }),
    sources: sources.map(({ url, type }) => ({ url, type })),
    chapters: chapters.map(({ at, title: name }) => ({ at, title: name })),
    cues: cues.map(({ at, deck, slide }) => ({ at, deck, slide })),
    share: {
      page: absolute(site, entry.path),
      embed: absolute(site, embedPath(entry, recording)),
      citation: citationTemplate(entry, recording, site),
      licence: recording.licence.name,
      reference: recordingReference(entry, recording, site),
      at: dictionary(entry.lang).cite.at("{times}"),
    },
  };
}

/** A moment that no recording has, put into a reference and taken out again: what remains is the reference's form. */
function citationTemplate(entry: Recorded, recording: Recording, site: Site): string {
  const [start, end] = [3_599_998, 3_599_999];
  const fragment = formatMoment({ start, end, ...(recording.first ? {} : { recording: recording.id }) });
  return recordingCitation(entry, recording, site, { start, end })
    .replace(`${formatTimecode(start)}–${formatTimecode(end)}`, "{times}")
    .replace(`#${fragment}`, "#{moment}");
}

/** The names of those who are heard. */
export function voicesOf(entry: Recorded, recording: Recording): readonly string[] {
  return voicesHeard(entry, recording).map(({ name }) => name);
}
