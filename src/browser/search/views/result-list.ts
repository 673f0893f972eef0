/** The list of results: filled a few at a time, so that the first is there at once and no more is loaded than is read. */
import type { SearchWords } from "../../../i18n/browser-words.ts";
import type { SearchAnswer } from "../engine.ts";
import { readFound, type SearchHit } from "../found.ts";
import { resultView } from "./result-view.ts";

/** Results shown at first, and those that come before the rest of them. */
export const PAGE = 10;
const FIRST = 4;

export interface ResultList {
  /** Replaces what is shown. Resolves once the first results are there; what was there before stays until then. */
  readonly show: (answer: SearchAnswer, count: number) => Promise<void>;
  /**
   * Adds the next results and gives focus to the first of them.
   * @throws SearchUnavailable when they cannot be had; they can be asked for again
   */
  readonly more: () => Promise<void>;
  /** The results of the answer that were read so far. */
  readonly found: () => readonly SearchHit[];
  /** How many results are shown or being loaded. */
  readonly shown: () => number;
  readonly clear: () => void;
}

export function resultList(list: HTMLOListElement, words: SearchWords, level: 2 | 3): ResultList {
  let current: SearchAnswer | undefined;
  let shown = 0;
  let read = new Map<SearchAnswer["results"][number], SearchHit>();

  const views = (answer: SearchAnswer, from: number, to: number) =>
    Promise.all(
      answer.results.slice(from, to).map(async (result) => {
        const found = await readFound(
          result,
          answer.reworded?.queries.get(result.id) ?? answer.query,
          answer.lang,
        );
        if (current === answer) read.set(result, found);
        return resultView(found, words, level);
      }),
    );

  return {
    found: () => [...read.values()],
    shown: () => shown,
    clear: () => {
      current = undefined;
      shown = 0;
      list.replaceChildren();
    },
    show: async (answer, count) => {
      current = answer;
      read = new Map();
      const first = await views(answer, 0, Math.min(FIRST, count));
      if (current !== answer) return;
      shown = Math.min(count, answer.results.length);
      list.replaceChildren(...first);
      const rest = await views(answer, first.length, count);
      if (current === answer) list.append(...rest);
    },
    more: async () => {
      const answer = current;
      if (answer === undefined) return;
      const from = shown;
      shown = Math.min(from + PAGE, answer.results.length);
      const added = await views(answer, from, shown).catch((error: unknown) => {
        shown = from;
        throw error;
      });
      if (current !== answer) return;
      list.append(...added);
      added[0]?.querySelector("a")?.focus();
    },
  };
}
