/** A search from beginning to end: all words, then the words put right, then some of the words. */
import { fold, type Lang } from "../../text/index.ts";
import { answering, commonWords, openBundle, SearchUnavailable } from "./bundle.ts";
import { closeness } from "./closeness.ts";
import type {
  PagefindCounts,
  PagefindFilters,
  PagefindFragment,
  PagefindModule,
  PagefindResult,
} from "./pagefind-api.ts";
import { wordsOf } from "./passages.ts";
import { isEmpty, type Query, readQuery } from "./query.ts";
import { answer } from "./related.ts";
import { correction } from "./spelling.ts";
import { FACET_NAMES, type FacetName, type SearchState, type Selected } from "./state.ts";

/** Results of which the words are looked at before the answer is believed. */
const LOOKED_AT = 3;
/** Results that nearness may reorder; beyond them nobody looks. */
const REORDERED = 60;
/** Words from which a query is a question, and results that are enough for one. */
const QUESTION = 3;
const ENOUGH = 10;

export interface SearchAnswer {
  readonly lang: Lang;
  /** What was searched, once put right. */
  readonly query: Query;
  /** What was typed, where it was not what was searched. */
  readonly typed?: string;
  /**
   * `all`: results have all words, those that have only some come last; `some`: none has all;
   * `unsure`: the index took a word for another that begins alike; `none`.
   */
  readonly quality: "all" | "some" | "unsure" | "none";
  readonly results: readonly PagefindResult[];
}

/**
 * Searches one language.
 * @throws SearchUnavailable when the index cannot be reached
 */
export async function search(state: SearchState, lang: Lang, exactly = false): Promise<SearchAnswer> {
  const pagefind = await openBundle(lang);
  const query = readQuery(state.query, lang);
  const results = await answering(findAll(pagefind, query, state));
  const found = results.length > 0;
  if (isEmpty(query) || exactly) return { lang, query, quality: found ? "all" : "none", results };
  const doubtful = await answering(unanswered(results, query));
  if (found && doubtful.length === 0) {
    return {
      lang,
      query,
      quality: "all",
      results: await answering(completed(pagefind, results, query, state)),
    };
  }
  const corrected = await putRight(state.query, doubtful, lang);
  if (corrected !== undefined) {
    const better = readQuery(corrected, lang);
    const right = await answering(findAll(pagefind, better, state));
    if (right.length > 0) return { lang, query: better, typed: query.shown, quality: "all", results: right };
  }
  const some = await answering(findSome(pagefind, query, state));
  if (some.length > 0) return { lang, query, quality: "some", results: some };
  if (!found) await answering(checkWhole(pagefind, query, lang));
  return { lang, query, quality: found ? "unsure" : "none", results };
}

/**
 * Finding nothing is only believed of an index that is whole: Pagefind passes over files that are missing, as on a host
 * that is half way through a deployment. A word of the hub's list is in some document.
 * @throws SearchUnavailable where the index does not know it
 */
async function checkWhole(pagefind: PagefindModule, query: Query, lang: Lang): Promise<void> {
  const common = new Set((await commonWords(lang)).map(fold));
  for (const term of query.terms) {
    if (!common.has(fold(term))) continue;
    const { results } = await pagefind.search(term);
    if (results.length === 0) throw new SearchUnavailable(new Error(`the index has lost "${term}"`));
  }
}

/** What Pagefind holds of a result, safe from the next search. */
export async function fragmentOf(result: PagefindResult): Promise<PagefindFragment> {
  const data = await answering(result.data());
  return { ...data, weighted_locations: [...data.weighted_locations] };
}

/** Counts of every facet. A facet with chosen values is counted as if it had none, since its values are alternatives. */
export async function countFacets(
  state: SearchState,
  { lang, query }: Pick<SearchAnswer, "lang" | "query">,
): Promise<PagefindCounts> {
  const pagefind = await openBundle(lang);
  await answering(pagefind.filters());
  const term = termOf(query);
  const ask = async (selected: Selected) =>
    (await pagefind.search(term, { filters: filtersOf(selected) })).filters;
  const counts: Record<string, Readonly<Record<string, number>>> = {
    ...(await answering(ask(state.selected))),
  };
  for (const facet of FACET_NAMES) {
    if (state.selected[facet] === undefined) continue;
    const { [facet]: _, ...others } = state.selected;
    counts[facet] = (await answering(ask(others)))[facet] ?? {};
  }
  return counts;
}

async function findAll(
  pagefind: PagefindModule,
  query: Query,
  state: SearchState,
): Promise<readonly PagefindResult[]> {
  const filters = filtersOf(state.selected);
  const { results } = await pagefind.search(termOf(query), { filters });
  const inPhrases = await onlyPhrases(pagefind, results, query, filters);
  return state.sort === "date" || isEmpty(query) ? latestFirst(inPhrases) : nearestFirst(inPhrases, query);
}

/** All words of the query, phrases opened; null asks for everything under the filters. */
const termOf = (query: Query): string | null =>
  isEmpty(query) ? null : [...query.phrases, ...query.terms].join(" ");

/** Keeps the results that hold every phrase. */
async function onlyPhrases(
  pagefind: PagefindModule,
  results: readonly PagefindResult[],
  query: Query,
  filters: PagefindFilters,
): Promise<readonly PagefindResult[]> {
  let kept = results;
  for (const phrase of query.phrases) {
    const exact = await pagefind.search(`"${phrase}"`, { filters });
    const ids = new Set(exact.results.map((result) => result.id));
    kept = kept.filter((result) => ids.has(result.id));
  }
  return kept;
}

/** The build names documents by their dates (`src/search/compact.ts`). */
const latestFirst = (results: readonly PagefindResult[]): readonly PagefindResult[] =>
  [...results].sort((a, b) => (a.id < b.id ? 1 : -1));

function nearestFirst(results: readonly PagefindResult[], query: Query): readonly PagefindResult[] {
  const words = query.terms.length + query.phrases.reduce((sum, phrase) => sum + phrase.split(" ").length, 0);
  const rank = (result: PagefindResult) => result.score * (1 + closeness(result.words, words));
  const head = results.slice(0, REORDERED).map((result) => ({ result, rank: rank(result) }));
  head.sort((a, b) => b.rank - a.rank);
  return [...head.map(({ result }) => result), ...results.slice(REORDERED)];
}

/** The words of the query that no result seems to hold. Pagefind takes the beginning of a word that it does not know. */
async function unanswered(results: readonly PagefindResult[], query: Query): Promise<readonly string[]> {
  const terms = [...query.terms, ...query.phrases.flatMap((phrase) => phrase.split(" "))];
  const left = new Set(terms);
  for (const result of results.slice(0, LOOKED_AT)) {
    const { content, weighted_locations } = await fragmentOf(result);
    const words = wordsOf(content);
    for (const { location } of weighted_locations) {
      for (const term of left) if (answer(term, words[location] ?? "") > 0) left.delete(term);
      if (left.size === 0) return [];
    }
  }
  return [...left];
}

/** The query with its doubtful words put right, or undefined where nothing better is known. */
async function putRight(typed: string, doubtful: readonly string[], lang: Lang): Promise<string | undefined> {
  const common = await commonWords(lang);
  let corrected = typed.normalize("NFC").toLowerCase();
  let changed = false;
  for (const word of doubtful) {
    const better = correction(word, common);
    if (better === undefined || !corrected.includes(word)) continue;
    corrected = corrected.replace(word, better);
    changed = true;
  }
  return changed ? corrected : undefined;
}

/** A question of several words is also answered by what lacks one of them, after what has them all. */
async function completed(
  pagefind: PagefindModule,
  results: readonly PagefindResult[],
  query: Query,
  state: SearchState,
): Promise<readonly PagefindResult[]> {
  if (query.terms.length < QUESTION || results.length >= ENOUGH || state.sort === "date") return results;
  const known = new Set(results.map((result) => result.id));
  return [...results, ...(await findSome(pagefind, query, state)).filter((result) => !known.has(result.id))];
}

/** Documents with at least half of the words that the hub knows, those with most of them first. */
async function findSome(
  pagefind: PagefindModule,
  query: Query,
  state: SearchState,
): Promise<readonly PagefindResult[]> {
  if (query.terms.length < 2 || query.phrases.length > 0) return [];
  const filters = filtersOf(state.selected);
  const found = new Map<string, { result: PagefindResult; terms: number; score: number }>();
  let answered = 0;
  for (const term of query.terms) {
    const { results } = await pagefind.search(term, { filters });
    if ((await unanswered(results, { ...query, terms: [term] })).length > 0) continue;
    answered += 1;
    for (const result of results) {
      const known = found.get(result.id);
      found.set(result.id, {
        result: known?.result ?? result,
        terms: (known?.terms ?? 0) + 1,
        score: (known?.score ?? 0) + result.score,
      });
    }
  }
  return [...found.values()]
    .filter(({ terms }) => terms * 2 >= answered)
    .sort((a, b) => b.terms - a.terms || b.score - a.score)
    .map(({ result }) => result);
}

function filtersOf(selected: Selected): PagefindFilters {
  return Object.fromEntries(
    Object.entries(selected).map(([facet, values]: [string, Selected[FacetName]]) => [
      facet,
      { any: values ?? [] },
    ]),
  );
}
