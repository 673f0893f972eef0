/** Where the cues of a paragraph begin in its text. */
export interface CueStart {
  /** Characters from the start of the text. */
  readonly offset: number;
  /** Seconds from the start of the recording. */
  readonly at: number;
}

/**
 * Reads `data-c` of a paragraph (`63@4.2 118@8.7`: characters, seconds from the start of the paragraph); the first cue
 * begins with the text.
 */
export function readCues(data: string, start: number): readonly CueStart[] {
  const rest = [...data.matchAll(/(\d+)@(\d+(?:\.\d+)?)/g)].map(([, offset, seconds]) => ({
    offset: Number(offset),
    at: start + Number(seconds),
  }));
  return [{ offset: 0, at: start }, ...rest];
}

/** The cue that holds a character. */
export const cueAtOffset = (cues: readonly CueStart[], offset: number): CueStart | undefined =>
  cues.filter((cue) => cue.offset <= offset).at(-1) ?? cues[0];
