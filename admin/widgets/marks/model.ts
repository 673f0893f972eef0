/** Marks of a recording: moments at which a chapter begins or a slide is shown. Times are seconds. */
import { parseTimecode } from "../../../src/text/index.ts";

export type MarkKind = "chapters" | "cues";

type Item = Readonly<Record<string, unknown>>;

export interface Mark {
  /** Stays the same as long as the mark lives. */
  readonly key: number;
  /** Undefined where what was written is no time. */
  readonly at: number | undefined;
  /** The item as the form holds it, what this program does not know included. */
  readonly item: Item;
}

/** Both lists, each in the order of time; marks without a time come last. */
export interface Marks {
  readonly chapters: readonly Mark[];
  readonly cues: readonly Mark[];
}

/** A page of a deck. */
export interface SlideMark {
  readonly deck: string;
  /** From 1. */
  readonly slide: number;
}

let lastKey = 0;
const newKey = (): number => {
  lastKey += 1;
  return lastKey;
};

/** What the form holds, as marks. */
export function readMarks(chapters: unknown, cues: unknown): Marks {
  return { chapters: readList(chapters), cues: readList(cues) };
}

function readList(value: unknown): readonly Mark[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return sorted(
    items
      .filter((item): item is Item => typeof item === "object" && item !== null)
      .map((item) => ({ key: newKey(), at: secondsOf(item["at"]), item })),
  );
}

/** Marks, as the form holds them. */
export const writeMarks = (marks: readonly Mark[]): readonly Item[] => marks.map(({ item }) => item);

function secondsOf(value: unknown): number | undefined {
  const seconds = typeof value === "string" ? parseTimecode(value) : value;
  return typeof seconds === "number" && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** By time; equal times stay in their order. */
function sorted(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => (a.at ?? Number.MAX_VALUE) - (b.at ?? Number.MAX_VALUE));
}

/** A tenth of a second is as fine as a hand is. */
export const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;

const replaced = (marks: Marks, kind: MarkKind, list: readonly Mark[]): Marks => ({
  ...marks,
  [kind]: sorted(list),
});

/** Adds a mark, and tells its key. */
export function addMark(marks: Marks, kind: MarkKind, at: number, more: Item): [marks: Marks, key: number] {
  const key = newKey();
  const item = { at: tenth(at), ...more };
  return [replaced(marks, kind, [...marks[kind], { key, at: item.at, item }]), key];
}

/** @param end the recording's duration, where it is known */
export function moveMark(marks: Marks, kind: MarkKind, key: number, to: number, end?: number): Marks {
  return changeMark(marks, kind, key, { at: within(to, end) });
}

/** A time in tenths, from the start to the last whole tenth of a recording: a mark beyond its end is a mistake. */
export const within = (seconds: number, end = Number.MAX_SAFE_INTEGER / 10): number =>
  Math.min(tenth(Math.max(0, seconds)), Math.floor(end * 10) / 10);

/** Sets fields of a mark; the others stay. */
export function changeMark(marks: Marks, kind: MarkKind, key: number, fields: Item): Marks {
  const list = marks[kind].map((mark) => {
    if (mark.key !== key) return mark;
    const item = { ...mark.item, ...fields };
    return { key, at: secondsOf(item["at"]), item };
  });
  return replaced(marks, kind, list);
}

export function removeMark(marks: Marks, kind: MarkKind, key: number): Marks {
  return { ...marks, [kind]: marks[kind].filter((mark) => mark.key !== key) };
}

/** The last mark at or before a time. */
export function markAt(marks: readonly Mark[], time: number): Mark | undefined {
  // a tenth later than the mark was set, the same tenth is still meant
  return marks.findLast(({ at }) => at !== undefined && at <= time + 0.05);
}

/** What a cue shows; undefined where it does not say. */
export function slideOf({ item }: Mark): SlideMark | undefined {
  const { deck, slide } = item;
  const n = typeof slide === "string" ? Number(slide) : slide;
  return typeof deck === "string" && typeof n === "number" && Number.isInteger(n) && n > 0
    ? { deck, slide: n }
    : undefined;
}

/** What became of a slide shown at some moment; `from`: the seconds at which it was to come. */
export interface ShownSlide {
  readonly did: "added" | "already" | "moved";
  /** The mark that shows it. */
  readonly key: number;
  readonly from?: number;
}

/**
 * The slide changes at this moment. A cue of this very moment gives way; where the slide was to come next, it comes
 * earlier; where it is shown already, nothing is added: no slide follows itself.
 */
export function showSlide(marks: Marks, at: number, slide: SlideMark): [marks: Marks, shown: ShownSlide] {
  const time = tenth(at);
  const timed = marks.cues.filter((cue) => cue.at !== undefined);
  const here = timed.find((cue) => tenth(cue.at ?? 0) === time);
  const before = timed.findLast((cue) => tenth(cue.at ?? 0) < time);
  const after = timed.find((cue) => tenth(cue.at ?? 0) > time);
  if (here !== undefined && same(here, slide)) return [marks, { did: "already", key: here.key }];
  const cleared = here === undefined ? marks : removeMark(marks, "cues", here.key);
  if (before !== undefined && same(before, slide)) return [cleared, { did: "already", key: before.key }];
  if (after !== undefined && same(after, slide))
    return [
      changeMark(cleared, "cues", after.key, { at: time }),
      { did: "moved", key: after.key, from: after.at ?? time },
    ];
  if (here !== undefined)
    return [changeMark(marks, "cues", here.key, { ...slide }), { did: "added", key: here.key }];
  const [added, key] = addMark(marks, "cues", time, { ...slide });
  return [added, { did: "added", key }];
}

function same(mark: Mark, { deck, slide }: SlideMark): boolean {
  const shown = slideOf(mark);
  return shown?.deck === deck && shown.slide === slide;
}
