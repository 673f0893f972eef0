/**
 * Corrections to a transcript, paragraph by paragraph. Each gives a new document in which only the blocks concerned
 * differ; paragraphs that are not concerned stay as they are. A key that names nothing changes nothing.
 */
import { visible } from "../../text/index.ts";
import { plainText } from "../invisible.ts";
import { groupCues, textOf } from "../paragraphs.ts";
import { type CueEdit, likeBlock } from "./block-edit.ts";
import { type CueBlock, cuesOf, type DocumentCue, type TranscriptDocument } from "./document.ts";
import { applyEdits, type CueEdits, insertAfter, markParagraphs } from "./mark-paragraphs.ts";
import { realign } from "./realign.ts";

/** A paragraph as it will be read, and the cues that say it. */
export interface EditedParagraph {
  /** Key of its first cue. */
  readonly key: string;
  readonly speaker?: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  /** On one line. */
  readonly text: string;
  readonly cues: readonly DocumentCue[];
}

/** Times finer than this, in seconds, cannot be written. */
const TICK = 0.001;

const known = new WeakMap<TranscriptDocument, readonly EditedParagraph[]>();

export function paragraphsOf(document: TranscriptDocument): readonly EditedParagraph[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const paragraphs = groupCues(cuesOf(document)).map(toEdited);
  known.set(document, paragraphs);
  return paragraphs;
}

const ofFirst = new WeakMap<DocumentCue, EditedParagraph>();

/** The same object as before, where it is made of the same cues. */
function toEdited(cues: readonly DocumentCue[]): EditedParagraph {
  const first = cues[0] as DocumentCue;
  const before = ofFirst.get(first);
  if (before?.cues.length === cues.length && cues.every((cue, index) => cue === before.cues[index]))
    return before;
  const made = {
    key: first.key,
    ...(first.speaker === undefined ? {} : { speaker: first.speaker }),
    start: first.start,
    end: cues.reduce((latest, { end }) => Math.max(latest, end), 0),
    text: textOf(cues),
    cues,
  };
  ofFirst.set(first, made);
  return made;
}

/** Names that speak, in the order in which they do; `undefined` for voices without a name. */
export function speakersOf(document: TranscriptDocument): readonly (string | undefined)[] {
  return [...new Set(paragraphsOf(document).map(({ speaker }) => speaker))];
}

const startsOf = (document: TranscriptDocument): Set<string> =>
  new Set(paragraphsOf(document).map(({ key }) => key));

function find(
  document: TranscriptDocument,
  key: string,
): { index: number; one: EditedParagraph } | undefined {
  const index = paragraphsOf(document).findIndex((paragraph) => paragraph.key === key);
  const one = paragraphsOf(document)[index];
  return one === undefined ? undefined : { index, one };
}

/** The words of a paragraph; without any, it goes. */
export function setText(document: TranscriptDocument, key: string, text: string): TranscriptDocument {
  return setTexts(document, new Map([[key, text]]));
}

function setTexts(document: TranscriptDocument, texts: ReadonlyMap<string, string>): TranscriptDocument {
  const edits = new Map<string, CueEdit | null>();
  for (const paragraph of paragraphsOf(document)) {
    const text = texts.get(paragraph.key);
    if (text === undefined) continue;
    for (const [key, edit] of textEdits(paragraph, text)) edits.set(key, edit);
  }
  return markParagraphs(applyEdits(document, edits), startsOf(document));
}

function textEdits({ key, cues }: EditedParagraph, text: string): CueEdits {
  const edits = new Map<string, CueEdit | null>();
  const said = realign(
    cues.map((cue) => cue.text),
    plainText(text),
  );
  const first = said.findIndex((words) => words !== "");
  cues.forEach((cue, index) => {
    const words = said[index] ?? "";
    if (words === "") edits.set(cue.key, null);
    else if (plainText(words) !== plainText(cue.text)) edits.set(cue.key, { text: words });
    // who holds the key of a paragraph keeps it when its first cue goes
    if (index === first && index > 0) edits.set(cue.key, { key, ...edits.get(cue.key) });
  });
  return edits;
}

/**
 * Divides a paragraph.
 * @param offset characters of its text that stay
 * @param at seconds at which the second part begins, where somebody heard it; otherwise time is shared by characters
 */
export function split(
  document: TranscriptDocument,
  key: string,
  offset: number,
  at?: number,
): TranscriptDocument {
  const found = find(document, key);
  if (found === undefined) return document;
  const { cues, text } = found.one;
  if (text.slice(0, offset).trim() === "" || text.slice(offset).trim() === "") return document;
  const starts = startsOf(document);
  let from = 0;
  for (const cue of cues) {
    const here = offset - from;
    const [left, right] = [cue.text.slice(0, Math.max(0, here)).trim(), cue.text.slice(here).trim()];
    from += cue.text.length + 1;
    if (right === "") continue;
    if (left === "") return markParagraphs(document, starts.add(cue.key));
    const whole = applyEdits(document, new Map([[cue.key, {}]]));
    const cut = cutTime(cue, left.length / cue.text.length, startAfter(document, cue), at);
    const second = { ...(cue.speaker === undefined ? {} : { speaker: cue.speaker }), text: right };
    const next = `+${whole.made}`;
    const after = (block: CueBlock, made: string) =>
      likeBlock(block, made, { start: cut ?? cue.start, end: cue.end }, second);
    const divided = insertAfter(whole, new Map([[cue.key, [after]]]));
    const shortened = applyEdits(
      divided,
      new Map([[cue.key, { text: left, ...(cut === undefined ? {} : { end: cut }) }]]),
    );
    return markParagraphs(shortened, starts.add(next));
  }
  return document;
}

function startAfter(document: TranscriptDocument, { key }: DocumentCue): number | undefined {
  const cues = cuesOf(document);
  return cues[cues.findIndex((cue) => cue.key === key) + 1]?.start;
}

/** When the second part begins; undefined where the cue is too short, or the next too near, to be cut. */
function cutTime(cue: DocumentCue, share: number, next = cue.end, heard?: number): number | undefined {
  const latest = Math.min(cue.end, next) - TICK;
  const wished =
    heard !== undefined && heard > cue.start && heard < cue.end
      ? heard
      : cue.start + (cue.end - cue.start) * share;
  const time = toTick(Math.min(wished, latest));
  return time >= cue.start + TICK && time < cue.end ? time : undefined;
}

const toTick = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Joins a paragraph to the one before; it is said by the voice of that one. */
export function mergeWithPrevious(document: TranscriptDocument, key: string): TranscriptDocument {
  const found = find(document, key);
  const previous = paragraphsOf(document)[(found?.index ?? 0) - 1];
  if (found === undefined || previous === undefined) return document;
  const starts = startsOf(document);
  starts.delete(key);
  return markParagraphs(withSpeaker(document, [found.one], previous.speaker), starts);
}

/** Who speaks in a paragraph. */
export function setSpeaker(
  document: TranscriptDocument,
  key: string,
  speaker: string | undefined,
): TranscriptDocument {
  const found = find(document, key);
  if (found === undefined) return document;
  return markParagraphs(withSpeaker(document, [found.one], speaker), startsOf(document));
}

/** Gives a voice another name wherever it speaks. Two voices with one name stay in paragraphs of their own. */
export function renameSpeaker(
  document: TranscriptDocument,
  from: string | undefined,
  to: string | undefined,
): TranscriptDocument {
  const said = paragraphsOf(document).filter(({ speaker }) => speaker === from);
  return markParagraphs(withSpeaker(document, said, to), startsOf(document));
}

function withSpeaker(
  document: TranscriptDocument,
  paragraphs: readonly EditedParagraph[],
  name: string | undefined,
): TranscriptDocument {
  const speaker = visible(name ?? "")
    .trim()
    .replace(/\s+/g, " ");
  const cues = paragraphs.flatMap((paragraph) => paragraph.cues);
  const edits = cues
    .filter((cue) => (cue.speaker ?? "") !== speaker)
    .map((cue) => [cue.key, { speaker: speaker === "" ? null : speaker }] as const);
  return applyEdits(document, new Map(edits));
}

/** Moves the start of a paragraph, between those of the cues around it. */
export function setStart(document: TranscriptDocument, key: string, seconds: number): TranscriptDocument {
  const cues = cuesOf(document);
  const index = cues.findIndex((cue) => cue.key === key);
  const [before, cue, after] = [cues[index - 1], cues[index], cues[index + 1]];
  if (cue === undefined || !Number.isFinite(seconds)) return document;
  const earliest = before === undefined ? 0 : Math.min(before.start + TICK, cue.start);
  const latest = after === undefined ? Number.POSITIVE_INFINITY : Math.max(after.start - TICK, cue.start);
  const start = toTick(Math.min(Math.max(seconds, earliest), latest));
  if (start === cue.start) return document;
  const length = Math.max(cue.end - cue.start, TICK);
  const end = start < cue.end ? cue.end : toTick(Math.min(start + length, after?.start ?? start + length));
  const edits = new Map([[cue.key, { start, end }]]);
  const wasClear = before !== undefined && before.end <= cue.start;
  const cleared =
    wasClear && before.end > start ? applyEdits(document, new Map([[before.key, { end: start }]])) : document;
  return markParagraphs(applyEdits(cleared, edits), startsOf(document));
}

/** A text that is looked for: any space stands for all, the straight apostrophe for the curly one. */
export function pattern(text: string, exact = false): RegExp {
  const source = text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[\s\u00A0\u202F]+/g, "[\\s\\u00A0\\u202F]+")
    .replace(/['’]/g, "['’]");
  return new RegExp(source === "" ? "(?!)" : source, exact ? "gu" : "giu");
}

/** Replaces a text in all paragraphs, and counts how often. */
export function replaceAll(
  document: TranscriptDocument,
  find: RegExp,
  replacement: string,
): { readonly document: TranscriptDocument; readonly count: number } {
  let count = 0;
  const texts = new Map<string, string>();
  for (const { key, text } of paragraphsOf(document)) {
    const next = text.replace(find, () => {
      count += 1;
      return replacement;
    });
    if (next !== text) texts.set(key, next);
  }
  return { document: texts.size === 0 ? document : setTexts(document, texts), count };
}
