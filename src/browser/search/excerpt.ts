/** A few words of a document around what was found, with the typography of readers. */
import { alike, answer } from "./related.ts";

/** Text, or text that answers the query. */
export type Segment = string | { readonly mark: string };

/** Words before and after a hit, where a sentence is longer than that. */
const BEFORE = 16;
const AFTER = 26;
/** A sentence of fewer words says too little alone; the next one follows it. */
const SHORT = 7;
const SENTENCE_END = /[.!?…]["»)]*$/;

/** The sentence around a word, as positions in `words`. It stays between `from` and `to`. */
export function sentenceAround(
  words: readonly string[],
  at: number,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > from && start > at - BEFORE && !SENTENCE_END.test(words[start - 1] ?? "")) start -= 1;
  let end = at + 1;
  const ends = () => SENTENCE_END.test(words[end - 1] ?? "") && end - start >= SHORT;
  while (end < to && end < at + AFTER && !ends()) end += 1;
  return { start, end };
}

/**
 * Words as segments, those that answer marked, with an ellipsis where a sentence is cut.
 * @param hits positions in `words`
 */
export function excerpt(
  words: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  hits: ReadonlySet<number>,
  terms: readonly string[],
): readonly Segment[] {
  const cutBefore = start > 0 && !SENTENCE_END.test(words[start - 1] ?? "");
  const cutAfter = end < words.length && !SENTENCE_END.test(words[end - 1] ?? "");
  const segments: Segment[] = cutBefore ? ["… "] : [];
  for (let i = start; i < end; i += 1) {
    if (i > start) segments.push(" ");
    segments.push(...(hits.has(i) ? markWord(words[i] ?? "", terms) : [words[i] ?? ""]));
  }
  if (cutAfter) segments.push(" …");
  return joined(segments);
}

/** A title with the words that answer marked. */
export function highlightText(text: string, terms: readonly string[]): readonly Segment[] {
  return joined(
    text
      .split(/(\s+)/)
      .flatMap((word) => (terms.some((term) => answer(term, word) > 0) ? markWord(word, terms) : [word])),
  );
}

/** "l’utilité," marks "utilité" alone; a word of which the whole alone is near is marked whole, and another not at all. */
function markWord(word: string, terms: readonly string[]): Segment[] {
  const parts = word.split(/([^\p{L}\p{N}\p{M}]+)/u);
  const marked = parts.map(
    (part): Segment => (part !== "" && terms.some((term) => answer(term, part) > 0) ? { mark: part } : part),
  );
  if (marked.some((part) => typeof part !== "string")) return marked;
  const core = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word);
  return core?.[2] && terms.some((term) => alike(term, word))
    ? [core[1] ?? "", { mark: core[2] }, core[3] ?? ""]
    : [word];
}

function joined(segments: readonly Segment[]): readonly Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (segment === "") continue;
    if (typeof segment === "string" && typeof last === "string") out[out.length - 1] = last + segment;
    else out.push(segment);
  }
  return out.map((it) => (typeof it === "string" ? typographic(it) : { mark: typographic(it.mark) }));
}

/** Undoes what indexing did to a text: curved apostrophes, œ before u and il, spaces that do not break a line. */
const typographic = (text: string): string =>
  text
    .replace(/'/g, "’")
    .replace(/oe(?=u|il)/g, "œ")
    .replace(/O[eE](?=[uU])/g, "Œ")
    .replace(/ (?=[;!?])/g, "\u202F")
    .replace(/ (?=[:»])/g, "\u00A0")
    .replaceAll("« ", "«\u00A0");
