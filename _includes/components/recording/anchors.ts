/** Addresses of moments inside the page: the paragraph of the transcript that is being spoken then. */
import { type Recording, transcriptsOf } from "../../../src/content/index.ts";
import { formatMoment } from "../../../src/text/index.ts";

/**
 * Fragment, with "#", of what is heard at a time of a recording: its paragraph's id, which works without script; where
 * there is no transcript, the moment itself.
 * @param at seconds
 */
export function momentHref(recording: Recording, at: number): string {
  const paragraphs = transcriptsOf(recording)[0]?.paragraphs ?? [];
  const spoken = paragraphs.findLast((paragraph) => paragraph.start <= at + 0.5) ?? paragraphs[0];
  if (spoken !== undefined) return `#${spoken.id}`;
  return `#${formatMoment({ start: at, ...(recording.first ? {} : { recording: recording.id }) })}`;
}

/** Id of a slide in the page. */
export const slideAnchor = (deck: string, slide: number): string => `${deck}-${slide}`;
