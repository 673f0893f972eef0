/** The voices of a transcript, and new names for them. Pure. */
import {
  paragraphsOf,
  plainText,
  renameSpeaker,
  speakersOf,
  type TranscriptDocument,
} from "../../../src/transcript/index.ts";

export interface Voice {
  /** Undefined for voices without a name. */
  readonly speaker: string | undefined;
  /** In how many paragraphs it speaks. */
  readonly count: number;
}

export function voicesIn(document: TranscriptDocument): readonly Voice[] {
  const paragraphs = paragraphsOf(document);
  return speakersOf(document).map((speaker) => ({
    speaker,
    count: paragraphs.filter((paragraph) => paragraph.speaker === speaker).length,
  }));
}

/**
 * Gives voices other names, all at once: two may change theirs with each other. The same document where nothing changes.
 * @param names by the name of today; an empty one takes the name away
 */
export function renameVoices(
  document: TranscriptDocument,
  names: ReadonlyMap<string | undefined, string>,
): TranscriptDocument {
  const changes = [...names]
    .map(([from, to]) => [from, plainText(to) || undefined] as const)
    .filter(([from, to]) => from !== to);
  // a name that nobody has, so that no voice is taken for another meanwhile
  const waiting = (n: number) => `estran-voice-${n}`;
  const parted = changes.reduce((so, [from], n) => renameSpeaker(so, from, waiting(n)), document);
  return changes.reduce((so, [, to], n) => renameSpeaker(so, waiting(n), to), parted);
}
