/** What the benchmark runs in the browser: the very engine of the search page, without the page. */
import { searchAll, searchNearest } from "../../../src/browser/search/engine.ts";
import { readFound } from "../../../src/browser/search/found.ts";

/** What a search cost. */
export interface Cost {
  /** Milliseconds until the first result could be shown. */
  readonly ms: number;
  readonly results: number;
}

declare global {
  interface Window {
    benchSearch: (query: string) => Promise<Cost>;
  }
}

window.benchSearch = async (query) => {
  const started = performance.now();
  const state = { query, selected: {}, sort: "relevance" } as const;
  const all = await searchAll(state, "fr");
  const answer = all.quality === "all" ? all : await searchNearest(state, all);
  const first = answer.results[0];
  if (first !== undefined) await readFound(first, answer.query, answer.lang);
  return { ms: performance.now() - started, results: answer.results.length };
};
