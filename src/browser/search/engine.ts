/** A search of one language: all the words as they are typed, else what comes nearest. */
import { words } from "../../text/index.ts";
import { commonWords, openBundle } from "./bundle.ts";
import { closeness } from "./closeness.ts";
import { checkWhole, holding, unknownWords } from "./known.ts";
import type { PagefindFilters, PagefindIndex, PagefindResult } from "./pagefind-api.ts";
import { isEmpty, isWordless, type Query, readQuery } from "./query.ts";
import { correction } from "./spelling.ts";
import type { FacetName, SearchState, Selected } from "./state.ts";

/** Results that nearness may reorder; beyond them nobody looks. */
const REORDERED = 60;
/** Results of which the text is loaded at once, to be shown. */
const SHOWN_FIRST = 4;
/** Words from which a query is a question, and results that are enough for one. */
const QUESTION = 3;
const ENOUGH = 10;

export interface SearchAnswer {
  readonly lang: string;
  /** What was searched, once put right. */
  readonly query: Query;
  /** What was typed, where it was not what was searched. */
  readonly typed?: string;
  /** `all`: the first results have all words; `some`: none has all; `none`: nothing was found. */
  readonly quality: "all" | "some" | "none";
  readonly results: readonly PagefindResult[];
  /** How many of the results, the first ones, have all words. */
  readonly whole: number;
  /** Words typed that are nowhere in this language; once all were asked (`outcome.ts`), in any. */
  readonly unknown: readonly string[];
  /** Results that have other words for the same, after those that have all words. */
  readonly reworded?: {
    readonly words: readonly string[];
    /** What each of them was found by, by the identifier of the result. */
    readonly queries: ReadonlyMap<string, Query>;
  };
}

/**
 * Searches one language for all the words, as they are typed.
 * @throws SearchUnavailable when the index cannot be reached
 */
export async function searchAll(state: SearchState, lang: string): Promise<SearchAnswer> {
  const pagefind = await openBundle(lang);
  const typed = readQuery(state.query, lang);
  if (isWordless(typed)) return { lang, query: typed, quality: "none", results: [], whole: 0, unknown: [] };
  const query = opened(typed, await unknownWords(pagefind, typed.terms));
  const unknown = await unknownWords(pagefind, query.terms);
  if (unknown.length > 0) {
    await checkWhole(pagefind, unknown, lang);
    return { lang, query, quality: "none", results: [], whole: 0, unknown };
  }
  const all = await findAll(pagefind, query, state);
  const results = all.length > 0 ? await completed(pagefind, all, query, state) : all;
  return { lang, query, quality: all.length > 0 ? "all" : "none", results, whole: all.length, unknown };
}

/**
 * What comes nearest where not all words were found: the words put right by those of the hub, then some of the words.
 * @throws SearchUnavailable when the index cannot be reached
 */
export async function searchNearest(state: SearchState, answer: SearchAnswer): Promise<SearchAnswer> {
  const { lang, query, unknown } = answer;
  const right = await putRight(state.query, unknown, lang);
  if (right !== undefined) {
    const found = await searchAll({ ...state, query: right }, lang);
    const nearest = found.quality === "none" ? await withSome(state, found) : found;
    if (nearest.quality !== "none") return { ...nearest, typed: query.shown };
  }
  return withSome(state, answer);
}

async function withSome(state: SearchState, answer: SearchAnswer): Promise<SearchAnswer> {
  const some = await findSome(await openBundle(answer.lang), answer.query, state);
  return some.length === 0 ? answer : { ...answer, quality: "some", results: some };
}

async function findAll(
  pagefind: PagefindIndex,
  query: Query,
  state: SearchState,
): Promise<readonly PagefindResult[]> {
  const filters = filtersOf(state.selected);
  const { results } = await pagefind.search(termOf(query), { filters });
  let held = results;
  for (const term of query.terms) held = await holding(pagefind, term, held);
  const kept = await narrowed(pagefind, held, query);
  return state.sort === "date" || isEmpty(query)
    ? latestFirst(kept)
    : namedFirst(nearestFirst(kept, query), query);
}

/** Words typed with a hyphen that the hub writes apart: "vivre-ensemble" asks for both. */
function opened(query: Query, unknown: readonly string[]): Query {
  const terms = query.terms.flatMap((term) => (unknown.includes(term) ? term.split("-") : [term]));
  return { ...query, terms: [...new Set(terms.filter((term) => term !== ""))] };
}

/** All words of the query, phrases opened; null asks for everything under the filters. */
export const termOf = (query: Query): string | null =>
  isEmpty(query) ? null : [...query.phrases, ...query.terms].join(" ");

/** Keeps the results that hold every phrase, and nothing of what is excluded. */
async function narrowed(
  pagefind: PagefindIndex,
  results: readonly PagefindResult[],
  { phrases, excluded }: Query,
): Promise<readonly PagefindResult[]> {
  let kept = results;
  const withPhrase = async (phrase: string) =>
    new Set((await pagefind.search(`"${phrase}"`)).results.map((result) => result.id));
  for (const phrase of phrases) {
    const ids = await withPhrase(phrase);
    kept = kept.filter((result) => ids.has(result.id));
  }
  for (const phrase of excluded) {
    const ids = await withPhrase(phrase);
    kept = kept.filter((result) => !ids.has(result.id));
  }
  return kept;
}

/** The build names documents by their dates (`src/search/merge.ts`). */
const latestFirst = (results: readonly PagefindResult[]): readonly PagefindResult[] =>
  [...results].sort((a, b) => (a.id < b.id ? 1 : -1));

function nearestFirst(results: readonly PagefindResult[], query: Query): readonly PagefindResult[] {
  const words = query.terms.length + query.phrases.reduce((sum, phrase) => sum + phrase.split(" ").length, 0);
  const rank = (result: PagefindResult) => result.score * (1 + closeness(result.words, words));
  const head = results.slice(0, REORDERED).map((result) => ({ result, rank: rank(result) }));
  head.sort((a, b) => b.rank - a.rank);
  return [...head.map(({ result }) => result), ...results.slice(REORDERED)];
}

/** What bears the very name that was typed comes first: who types "conférences" wants the page of that name. */
async function namedFirst(
  results: readonly PagefindResult[],
  { shown }: Query,
): Promise<readonly PagefindResult[]> {
  const name = nameOf(shown);
  const titles = await Promise.all(
    results.slice(0, SHOWN_FIRST).map(async (result) => nameOf((await result.data()).meta["title"] ?? "")),
  );
  const named = results.filter((_, i) => titles[i] === name);
  return named.length === 0 ? results : [...named, ...results.filter((result) => !named.includes(result))];
}

const nameOf = (text: string): string => words(text).join(" ");

/** The query with its unknown words put right, or undefined where nothing better is known. */
async function putRight(
  typed: string,
  unknown: readonly string[],
  lang: string,
): Promise<string | undefined> {
  if (unknown.length === 0) return undefined;
  const common = await commonWords(lang);
  let corrected = typed.normalize("NFC").toLowerCase();
  let changed = false;
  for (const word of unknown) {
    const better = correction(word, common);
    if (better === undefined || !corrected.includes(word)) continue;
    corrected = corrected.replace(word, better);
    changed = true;
  }
  return changed ? corrected : undefined;
}

/** A question of several words is also answered by what lacks one of them, after what has them all. */
async function completed(
  pagefind: PagefindIndex,
  results: readonly PagefindResult[],
  query: Query,
  state: SearchState,
): Promise<readonly PagefindResult[]> {
  if (query.terms.length < QUESTION || results.length >= ENOUGH || state.sort === "date") return results;
  const known = new Set(results.map((result) => result.id));
  return [...results, ...(await findSome(pagefind, query, state)).filter((result) => !known.has(result.id))];
}

/** A document with some of the words. */
interface Partly {
  readonly result: PagefindResult;
  readonly terms: number;
  readonly score: number;
  readonly words: readonly number[];
}

/** Documents with at least half of the words that the hub knows, those with most of them first, and these close together. */
async function findSome(
  pagefind: PagefindIndex,
  query: Query,
  state: SearchState,
): Promise<readonly PagefindResult[]> {
  if (query.terms.length < 2 || query.phrases.length > 0) return [];
  const filters = filtersOf(state.selected);
  const unknown = new Set(await unknownWords(pagefind, query.terms));
  const terms = query.terms.filter((term) => !unknown.has(term));
  const found = new Map<string, Partly>();
  for (const term of terms) {
    const { results } = await pagefind.search(term, { filters });
    for (const result of await holding(pagefind, term, results)) {
      const known = found.get(result.id);
      found.set(result.id, {
        result: known?.result ?? result,
        terms: (known?.terms ?? 0) + 1,
        score: (known?.score ?? 0) + result.score,
        words: [...(known?.words ?? []), ...result.words],
      });
    }
  }
  const rank = (it: Partly) => it.score * (1 + closeness(it.words, it.terms));
  const ranked = [...found.values()]
    .filter((it) => it.terms * 2 >= terms.length)
    .sort((a, b) => b.terms - a.terms || rank(b) - rank(a));
  return narrowed(
    pagefind,
    ranked.map(({ result }) => result),
    query,
  );
}

export function filtersOf(selected: Selected): PagefindFilters {
  return Object.fromEntries(
    Object.entries(selected).map(([facet, values]: [string, Selected[FacetName]]) => [
      facet,
      { any: values ?? [] },
    ]),
  );
}
