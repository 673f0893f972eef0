/** Searches the paragraphs of a transcript: several words need not stand together, and one may be misspelt. */
import { type Lang, words } from "../../text/index.ts";
import { readQuery } from "../search/query.ts";
import { correction } from "../search/spelling.ts";
import { type Searchable, searchable } from "./searchable.ts";

/** Words found in a paragraph: characters from the start of its text. */
export interface SpokenWords {
  /** The paragraph's place among those that were searched. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What answers a search at one place: at least one range, in the order of the text. */
export type SpokenPassage = readonly SpokenWords[];

export interface Finding {
  readonly passages: readonly SpokenPassage[];
  /** The words that were searched in place of misspelt ones. */
  readonly instead: readonly string[];
  /** Nothing was searched: a letter alone is everywhere. */
  readonly short: boolean;
}

/** A word of a paragraph, folded, and where it starts and ends in the folded text. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where a character of the folded text stands in `text`. */
  readonly from: Searchable["from"];
}

/** Words that follow one another. */
interface Sequence {
  readonly words: readonly string[];
  /** How its last word may differ from the one that is said. */
  readonly ending: "exact" | "inflected" | "open";
}

interface Match {
  /** Places among the paragraph's words; `to` is the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 2;
/** Letters that an inflection adds: « réunion », « réunions ». */
const INFLECTION = 2;
/** Words between two others that still stand together: « utilité de l’association ». */
const SMALL_WORDS = 2;

/** A transcript's paragraphs, made ready to be searched many times over. */
export class TranscriptIndex {
  readonly #lines: readonly Line[];
  readonly #lang: Lang;
  #vocabulary: readonly string[] | undefined;

  constructor(paragraphs: readonly string[], lang: Lang) {
    this.#lines = paragraphs.map(lineOf);
    this.#lang = lang;
  }

  /**
   * Every place that has all the words typed, whatever their order, accents, capitals and apostrophes; the last one may
   * be the beginning of a word. Words between quotation marks follow one another; `-word` leaves out its paragraphs.
   */
  find(typed: string): Finding {
    const { terms, phrases, excluded } = readQuery(typed, this.#lang);
    const said = terms.join("") + phrases.join("");
    if (said.length < SHORTEST) return { passages: [], instead: [], short: true };
    const instead: string[] = [];
    const wanted = terms.map((term, n) => {
      const sequence = sequenceOf(term, n === terms.length - 1 ? "open" : "inflected");
      if (this.#holds(sequence)) return sequence;
      const meant = correction(term, this.#words());
      if (meant === undefined) return sequence;
      instead.push(meant);
      return sequenceOf(meant, "inflected");
    });
    const all = [...wanted, ...phrases.map((phrase) => sequenceOf(phrase, "exact"))];
    const without = excluded.map((words) => sequenceOf(words, "exact"));
    const passages = this.#passages(all, without);
    return { passages, instead: passages.length > 0 ? instead : [], short: false };
  }

  #passages(wanted: readonly Sequence[], without: readonly Sequence[]): readonly SpokenPassage[] {
    const matched = this.#lines.map((line) =>
      without.some((sequence) => matchesOf(line, sequence).length > 0)
        ? []
        : wanted.map((sequence) => matchesOf(line, sequence)),
    );
    const found = matched.flatMap((matches, line) => passagesIn(matches, line));
    return found.length > 0 ? found : acrossTwo(matched);
  }

  #holds(sequence: Sequence): boolean {
    return this.#lines.some((line) => matchesOf(line, sequence).length > 0);
  }

  /** The transcript's words, the most frequent first. */
  #words(): readonly string[] {
    if (this.#vocabulary !== undefined) return this.#vocabulary;
    const counts = new Map<string, number>();
    for (const { text } of this.#lines)
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    this.#vocabulary = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
    return this.#vocabulary;
  }
}

function lineOf(paragraph: string): Line {
  const { text, from } = searchable(paragraph);
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  return {
    text: paragraph,
    tokens,
    from: (index) => (index >= text.length ? paragraph.length : from(index)),
  };
}

const sequenceOf = (said: string, ending: Sequence["ending"]): Sequence => ({ words: words(said), ending });

function matchesOf({ tokens, from }: Line, { words: wanted, ending }: Sequence): readonly Match[] {
  const last = wanted.length - 1;
  if (last < 0) return [];
  const found: Match[] = [];
  for (let at = 0; at + last < tokens.length; at += 1) {
    const first = tokens[at];
    const final = tokens[at + last];
    if (first === undefined || final === undefined) break;
    if (!wanted.every((word, n) => n === last || tokens[at + n]?.word === word)) continue;
    const end = endOf(final, wanted[last] ?? "", ending);
    if (end === undefined) continue;
    found.push({ from: at, to: at + wanted.length, start: from(first.start), end: from(end) });
    at += last;
  }
  return found;
}

/** Where the part of a word that answers ends; undefined where it does not. An inflected word is marked whole. */
function endOf({ word, start, end }: Token, wanted: string, ending: Sequence["ending"]): number | undefined {
  if (word === wanted) return end;
  if (ending === "exact") return undefined;
  const stem = wanted.length > 3 ? wanted.replace(/[sx]$/, "") : wanted;
  if (stem.length > 3 && word.startsWith(stem) && word.length - stem.length <= INFLECTION) return end;
  return ending === "open" && word.startsWith(wanted) ? start + wanted.length : undefined;
}

/** Each place at which all follow one another; else the paragraph, where it has them all. */
function passagesIn(matches: readonly (readonly Match[])[], line: number): readonly SpokenPassage[] {
  const [first, ...others] = matches;
  if (first === undefined || matches.some((found) => found.length === 0)) return [];
  const ranges = (found: readonly Match[]) => found.map(({ start, end }) => ({ line, start, end }));
  const together = first.flatMap((match) => {
    const row = [match];
    for (const following of others) {
      const before = row.at(-1)?.to ?? 0;
      const next = following.find(({ from }) => from >= before && from - before <= SMALL_WORDS);
      if (next === undefined) return [];
      row.push(next);
    }
    return [ranges(row)];
  });
  return together.length > 0 ? together : [ranges(matches.flat().sort((a, b) => a.start - b.start))];
}

/** Where no paragraph has them all, two that follow one another. */
function acrossTwo(matched: readonly (readonly (readonly Match[])[])[]): readonly SpokenPassage[] {
  return matched.flatMap((one, line) => {
    const next = matched[line + 1];
    const have = (n: number) => (one[n]?.length ?? 0) > 0 || (next?.[n]?.length ?? 0) > 0;
    if (next === undefined || one.length === 0 || next.length === 0 || !one.every((_, n) => have(n)))
      return [];
    const ranges = (found: readonly (readonly Match[])[], at: number) =>
      found
        .flat()
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => ({ line: at, start, end }));
    return [[...ranges(one, line), ...ranges(next, line + 1)]];
  });
}
