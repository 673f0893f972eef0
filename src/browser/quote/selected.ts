/** The words of a transcript that a selection holds, who says them and when. */
import { readCues, type Track } from "../player/index.ts";

/** A passage as it was said. */
export interface Quoted {
  readonly words: string;
  /** Who says them, where that is known. */
  readonly speaker: string;
  /** Whole seconds, so that the passage holds all of the words. */
  readonly start: number;
  readonly end: number;
  /** The last paragraph that is touched. */
  readonly last: HTMLElement;
}

interface Piece {
  readonly paragraph: HTMLElement;
  /** Characters from the start of the paragraph's words. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The paragraphs of a recording's transcript, in the order of time. */
export const spokenParagraphs = (recording: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`hub-transcript[recording="${CSS.escape(recording)}"] p[data-s]`),
];

/** From the cue in which a selection begins to the end of the one in which it ends; undefined where it has no words. */
export function quotedIn(range: Range, track: Track): Quoted | undefined {
  const pieces = spokenParagraphs(track.id).flatMap((paragraph) => pieceOf(range, paragraph) ?? []);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const begins = cuesOf(first.paragraph)
    .filter(({ offset }) => offset <= first.from)
    .at(-1);
  const next = cuesOf(last.paragraph).find(({ offset }) => offset >= last.to);
  const speakers = new Set(pieces.map(({ paragraph }) => speakerOf(paragraph) ?? track.artist));
  return {
    words: pieces.map(({ words }) => words).join(" "),
    speaker: [...speakers].filter((name) => name !== "").join(", "),
    start: Math.floor(begins?.at ?? Number(first.paragraph.dataset["s"])),
    end: Math.ceil(next?.at ?? Number(last.paragraph.dataset["e"])),
    last: last.paragraph,
  };
}

const cuesOf = ({ dataset }: HTMLElement) => readCues(dataset["c"] ?? "", Number(dataset["s"]));

/** The start of the word that an offset is within; the offset itself where it is between two. */
const wordStart = (text: string, offset: number): number =>
  /^[\p{L}\p{N}’']/u.test(text.slice(offset)) ? text.slice(0, offset).search(/[\p{L}\p{N}\p{M}]*$/u) : offset;

/** The end of the word that an offset is within; the offset itself where it is between two. */
const wordEnd = (text: string, offset: number): number =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, offset))
    ? offset + (/^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(offset))?.[0].length ?? 0)
    : offset;

/** The whole words that a selection touches of a paragraph, without the spaces around; undefined where there is none. */
function pieceOf(range: Range, paragraph: HTMLElement): Piece | undefined {
  const node = paragraph.querySelector("span")?.firstChild;
  const text = node?.textContent ?? "";
  if (!node || !range.intersectsNode(paragraph)) return undefined;
  const inside = (offset: number): number | undefined =>
    range.comparePoint(node, offset) === 0 ? offset : undefined;
  const begin = range.startContainer === node ? range.startOffset : inside(0);
  const end = range.endContainer === node ? range.endOffset : inside(text.length);
  if (begin === undefined || end === undefined || text.slice(begin, end).trim() === "") return undefined;
  const [from, to] = [wordStart(text, begin), wordEnd(text, end)];
  const taken = text.slice(from, to);
  const words = taken.trim();
  const start = from + taken.length - taken.trimStart().length;
  return { paragraph, from: start, to: start + words.length, words };
}

/** A name stands before the first paragraph of each voice, where there are several. */
function speakerOf(paragraph: HTMLElement): string | undefined {
  for (let one: Element | null = paragraph; one !== null; one = one.previousElementSibling) {
    const name = one.querySelector(":scope > b")?.textContent;
    if (name) return name;
  }
  return undefined;
}
