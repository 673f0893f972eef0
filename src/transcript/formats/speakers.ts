import type { Cue } from "../types.ts";
import { isNameShaped, type Label, readLabel } from "./labels.ts";

export interface SpeakerOptions {
  /** Names that are known to speak. */
  readonly speakers?: readonly string[];
  /** True for plain text, where a first line with a label makes labels the file's convention. */
  readonly lenient?: boolean;
}

/** The part of cues that bear a label from which labels are the file's convention, names heard once too. */
const NEARLY_ALL = 0.8;

/**
 * Takes speakers from labels such as `Hélène Duclos : …`, for formats that have no mark of their own. A label is
 * believed if its signs leave no doubt, if it is known, or if it has the shape of a name and either comes back, is in
 * capitals, has several words, or begins a sentence where others are believed; and where nearly every cue has one. A
 * speaker goes on until the next label, or until the voice changes without a name.
 */
export function inferSpeakers<C extends Cue>(cues: readonly C[], options: SpeakerOptions = {}): C[] {
  if (cues.some((cue) => cue.speaker !== undefined)) return cues.map(withoutOwnName);
  return voicesOf(dividedAtLabels(cues, options), options);
}

/** Several voices that share a time, a line each with its label, as a cue for each. */
function dividedAtLabels<C extends Cue>(cues: readonly C[], { speakers = [] }: SpeakerOptions): readonly C[] {
  const lines = cues.map(({ text }) => text.split("\n"));
  const named = lines.map((texts) =>
    texts.map((_, at) => {
      const label = readLabel(lineAndNext(texts, at));
      return label?.name !== undefined && (label.isSure || isNameShaped(label.name)) ? label : undefined;
    }),
  );
  const all = named.flat();
  const count = new Map<string, number>();
  for (const label of all)
    if (label?.name !== undefined) count.set(label.name, (count.get(label.name) ?? 0) + 1);
  const isConvention = all.filter((label) => label !== undefined).length >= all.length * NEARLY_ALL;
  const isVoice = ({ name = "", isSure }: Label): boolean =>
    isSure || isConvention || speakers.includes(name) || (count.get(name) ?? 0) > 1;
  return cues.flatMap((cue, index) => {
    const texts = lines[index] ?? [];
    const starts = texts.flatMap((_, at) => {
      const label = named[index]?.[at];
      return at === 0 || (label !== undefined && isVoice(label)) ? [at] : [];
    });
    if (starts.length < 2) return [cue];
    return starts.map((at, n) => ({ ...cue, text: texts.slice(at, starts[n + 1]).join("\n") }));
  });
}

/** A line up to the next that has words: a label may stand above what is said. */
function lineAndNext(lines: readonly string[], at: number): string {
  if (lines[at]?.trim() === "") return "";
  let end = at + 1;
  while (end < lines.length && lines[end]?.trim() === "") end += 1;
  return lines.slice(at, end + 1).join("\n");
}

function voicesOf<C extends Cue>(cues: readonly C[], options: SpeakerOptions): C[] {
  const labels = cues.map((cue) => readLabel(cue.text));
  const isBelieved = belief(cues, labels, options);
  let speaker: string | undefined;
  return cues.map((cue, index) => {
    const label = labels[index];
    if (label === undefined || !isBelieved(label, cue.text))
      return speaker === undefined ? { ...cue } : { ...cue, speaker };
    speaker = label.name;
    const text = cue.text.slice(label.length);
    return speaker === undefined ? { ...cue, text, paragraph: "starts" as const } : { ...cue, text, speaker };
  });
}

function belief(
  cues: readonly Cue[],
  labels: readonly (Label | undefined)[],
  options: SpeakerOptions,
): (label: Label, text: string) => boolean {
  const count = new Map<string, number>();
  for (const { name } of labels.filter((label) => label !== undefined))
    if (name !== undefined) count.set(name, (count.get(name) ?? 0) + 1);
  const opensWithLabel = options.lenient === true && labels[0]?.name !== undefined;
  const isStrong = ({ name = "", isSure }: Label): boolean => {
    if (isSure || options.speakers?.includes(name) === true) return true;
    const times = count.get(name) ?? 0;
    if (/^\p{Lo}/u.test(name)) return times > 1 || opensWithLabel;
    if (!/^\p{Lu}/u.test(name)) return false;
    if (!isNameShaped(name)) return times > 2;
    return times > 1 || /[\s’'-]/.test(name) || opensWithLabel || /^\p{Lu}[\p{Lu}\d_]+$/u.test(name);
  };
  const isEstablished = labels.some((label) => label?.name !== undefined && isStrong(label));
  const part = labels.filter((label) => label !== undefined).length / Math.max(1, cues.length);
  return (label, text) => {
    if (isStrong(label)) return true;
    if (!isEstablished) return false;
    const { name = "" } = label;
    if (part === 1 || (part >= NEARLY_ALL && (count.get(name) ?? 0) > 1)) return true;
    return isNameShaped(name) && (part >= NEARLY_ALL || /^[\p{Lu}«“"\d]/u.test(text.slice(label.length)));
  };
}

/** Some tools write the name that the voice has before its words once more: `<v S00>S00: Bonjour`. */
function withoutOwnName<C extends Cue>(cue: C): C {
  const label = cue.speaker === undefined ? undefined : readLabel(cue.text);
  return label === undefined || label.name !== cue.speaker
    ? { ...cue }
    : { ...cue, text: cue.text.slice(label.length) };
}
