import type { Cue, ParagraphMark } from "./types.ts";

export interface BreakOptions {
  /** Silence in seconds that ends a paragraph at the end of a sentence; twice as much ends it anywhere. */
  readonly pause?: number;
  /** Characters after which a paragraph ends with its sentence; at half as many more, with its cue. */
  readonly maxLength?: number;
}

/** Reads cues one after the other, and tells of each whether a paragraph begins with it. */
export interface Breaks {
  /** True for the first cue, and at a change of voice. */
  readonly isForced: (cue: Cue) => boolean;
  /** By voice, silence and length alone. */
  readonly natural: (cue: Cue) => boolean;
  /** The same, unless the cue bears a mark. Nobody goes on in the paragraph of another voice. */
  readonly asMarked: (cue: Cue) => boolean;
  /** Goes on to the next cue. Where a mark joins it to the paragraph before, length counts anew: a long one is meant. */
  readonly take: (cue: Cue, begins: boolean, mark: ParagraphMark | undefined) => void;
}

const SENTENCE_END = /[.!?…]["'’”»)\]\s\u00A0\u202F]*$/;

export function breaks({ pause = 2, maxLength = 700 }: BreakOptions = {}): Breaks {
  let before: Cue | undefined;
  let length = 0;
  let end = 0;
  const isForced = (cue: Cue): boolean => before === undefined || before.speaker !== cue.speaker;
  const natural = (cue: Cue): boolean => {
    if (before === undefined || isForced(cue)) return true;
    const silence = cue.start - end;
    const whole = length + cue.text.length;
    if (silence < pause && whole <= maxLength) return false;
    const limit = SENTENCE_END.test(before.text) ? 1 : 2;
    return silence >= pause * limit || whole > maxLength * (limit === 1 ? 1 : 1.5);
  };
  return {
    isForced,
    natural,
    asMarked: (cue) =>
      isForced(cue) || (cue.paragraph === undefined ? natural(cue) : cue.paragraph === "starts"),
    take: (cue, begins, mark) => {
      if (begins || mark === "continues") length = 0;
      if (begins) end = 0;
      length += cue.text.length + 1;
      end = Math.max(end, cue.end);
      before = cue;
    },
  };
}
