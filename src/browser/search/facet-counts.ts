/** How many results there are under each value by which they can be narrowed. */
import { openBundle } from "./bundle.ts";
import { filtersOf, type SearchAnswer, searchAll, searchNearest, termOf } from "./engine.ts";
import type { PagefindCounts, PagefindIndex } from "./pagefind-api.ts";
import { FACET_NAMES, type SearchState, type Selected } from "./state.ts";

/** Values of a facet that are counted where Pagefind's own counts are not those of the answer: as many as are offered. */
export const OFFERED = 40;

/** A facet with chosen values is counted as if it had none, since its values are alternatives. */
export async function countFacets(state: SearchState, answer: SearchAnswer): Promise<PagefindCounts> {
  const pagefind = await openBundle(answer.lang);
  await pagefind.filters();
  const counts: Record<string, Readonly<Record<string, number>>> = {
    ...(await countUnder(pagefind, state.selected, answer)),
  };
  for (const facet of FACET_NAMES) {
    if (state.selected[facet] === undefined) continue;
    const { [facet]: _, ...others } = state.selected;
    const wider = { ...state, query: answer.query.shown, selected: others };
    const all = await searchAll(wider, answer.lang);
    const found = all.quality === "none" ? await searchNearest(wider, all) : all;
    counts[facet] = (await countUnder(pagefind, others, found))[facet] ?? {};
  }
  return counts;
}

/**
 * Pagefind counts the documents that it finds for all the words. An answer that leaves some of them out, or has others
 * with some of the words, is counted value by value.
 */
async function countUnder(
  pagefind: PagefindIndex,
  selected: Selected,
  { query, quality, results, whole }: SearchAnswer,
): Promise<PagefindCounts> {
  const ids = new Set(results.map(({ id }) => id));
  const term = quality === "all" && whole === results.length ? termOf(query) : null;
  const all = await pagefind.search(term, { filters: filtersOf(selected) });
  if (term !== null && all.results.length === ids.size) return all.filters;
  const counts: Record<string, Record<string, number>> = {};
  for (const [facet, values] of Object.entries(all.filters)) {
    const likely = Object.entries(values).sort(([, a], [, b]) => b - a);
    const own: Record<string, number> = {};
    for (const [value] of likely.slice(0, OFFERED)) {
      const filters = { ...filtersOf(selected), [facet]: { any: [value] } };
      const under = await pagefind.search(term, { filters });
      own[value] = under.results.filter(({ id }) => ids.has(id)).length;
    }
    counts[facet] = own;
  }
  return counts;
}
