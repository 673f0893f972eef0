import type { Cue } from "../types.ts";

/** `Hélène Duclos : Bonjour`, `>> SPEAKER_01: Hello` */
const LABEL =
  /^(?:>>\s*|[-–—]\s*)?(\p{Lu}[^:.,;!?«»"()[\]\n]{0,40}?)[ \u00A0\u202F]*:[ \u00A0\u202F\n]+(?=\S)/u;
const PARTICLES = new Set([
  "de",
  "du",
  "des",
  "la",
  "le",
  "les",
  "von",
  "van",
  "et",
  "ar",
  "an",
  "and",
  "of",
]);

export interface SpeakerOptions {
  /** Names that are known to speak. */
  readonly speakers?: readonly string[];
  /** True for plain text, where a first line with a label makes labels the file's convention. */
  readonly lenient?: boolean;
}

/**
 * Takes speakers from labels such as `Hélène Duclos : …`, for formats that have no mark of their own. A label is
 * believed if it is known, or has the shape of a name and either comes back, is in capitals, or has several words.
 * A speaker goes on until the next label.
 */
export function inferSpeakers<C extends Cue>(cues: readonly C[], options: SpeakerOptions = {}): C[] {
  if (cues.some((cue) => cue.speaker !== undefined)) return [...cues];
  const labels = cues.map((cue) => LABEL.exec(cue.text)?.[1]);
  const count = new Map<string, number>();
  for (const label of labels) if (label !== undefined) count.set(label, (count.get(label) ?? 0) + 1);
  const opensWithLabel = options.lenient === true && labels[0] !== undefined;
  const isSpeaker = (label: string): boolean => {
    if (options.speakers?.includes(label) === true) return true;
    const times = count.get(label) ?? 0;
    const words = label.split(/[\s’'-]+/);
    if (!words.every((word) => /^[\p{Lu}\d]/u.test(word) || PARTICLES.has(word))) return times > 2;
    return times > 1 || words.length > 1 || opensWithLabel || /^\p{Lu}[\p{Lu}\d_]+$/u.test(label);
  };
  let speaker: string | undefined;
  return cues.map((cue, index) => {
    const label = labels[index];
    const named = label !== undefined && isSpeaker(label);
    if (named) speaker = label;
    const text = named ? cue.text.replace(LABEL, "") : cue.text;
    return { ...cue, text, ...(speaker === undefined ? {} : { speaker }) };
  });
}
