/** Which of a recording's encodings is taken, for each use that takes one. */
import { bareMediaType, formatOfType } from "../../../text/index.ts";
import type { AudioSource, Recorded, Recording } from "../model.ts";

/** The one that its editor put first: what players try first and what describes the recording. */
export function bestSource({ sources }: Pick<Recording, "sources">): AudioSource | undefined {
  return sources[0];
}

/**
 * The one that feeds enclose: MP3, which every application plays, then AAC, then what there is. The media type is
 * bare, since applications compare it as it stands.
 */
export function enclosedSource({ sources }: Pick<Recording, "sources">): AudioSource | undefined {
  const [first] = [...sources].sort((a, b) => rank(a) - rank(b));
  return first === undefined ? undefined : { ...first, type: bareMediaType(first.type) };
}

/** Whether an entry has anything that a podcast can carry. */
export function hasEpisodes({ recordings }: Recorded): boolean {
  return recordings.some((recording) => enclosedSource(recording) !== undefined);
}

function rank({ type }: AudioSource): number {
  return formatOfType(type)?.enclosure ?? Number.MAX_SAFE_INTEGER;
}

/** Seconds of the longest of those whose duration is known: no moment of the recording lies beyond. */
export function longestSeconds(
  sources: readonly { readonly seconds?: number | undefined }[],
): number | undefined {
  const known = sources.flatMap(({ seconds }) => seconds ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}
