/** A search over the hub's languages: the reader's first, the others where that one has nothing. */
import type { Lang } from "../../text/index.ts";
import { commonWords, languages, synonymGroups } from "./bundle.ts";
import { type SearchAnswer, searchAll, searchNearest } from "./engine.ts";
import { readQuery, rewordings } from "./query.ts";
import { nearWords } from "./spelling.ts";
import type { SearchState } from "./state.ts";

export interface Outcome {
  readonly answer: SearchAnswer;
  /** True where the reader's language had nothing and another had. */
  readonly elsewhere: boolean;
  /** Other languages that the hub has entries in. */
  readonly others: readonly string[];
  /** Where nothing was found: words of the hub that are near. */
  readonly near: readonly string[];
}

/** Words offered where nothing was found. */
const NEAR = 6;

/** What answers: the index, unless told otherwise. */
export interface SearchSource {
  readonly languages: typeof languages;
  readonly searchAll: typeof searchAll;
  readonly searchNearest: typeof searchNearest;
  readonly commonWords: typeof commonWords;
  readonly synonymGroups: typeof synonymGroups;
}
const INDEX: SearchSource = { languages, searchAll, searchNearest, commonWords, synonymGroups };

/**
 * The words as they are typed are tried in every language before any other word is: "dour yen" is Breton, not a slip.
 * @throws SearchUnavailable when the index cannot be reached
 */
export async function searchHub(
  state: SearchState,
  pageLang: Lang,
  { languages, searchAll, searchNearest, commonWords, synonymGroups }: SearchSource = INDEX,
): Promise<Outcome> {
  const known = [...(await languages()).keys()];
  const [first] = known;
  if (first === undefined) return nothing(state, pageLang);
  const lang = [state.lang, pageLang].find((one) => one !== undefined && known.includes(one)) ?? first;
  const others = known.filter((it) => it !== lang);
  const typed = await searchAll(state, lang);
  const outcome = { answer: typed, elsewhere: false, others, near: [] };
  const alike = () => withSynonyms(state, typed, { synonymGroups, searchAll });
  if (typed.quality === "all") return { ...outcome, answer: await alike() };
  const elsewhere: SearchAnswer[] = [];
  if (state.lang === undefined) {
    for (const other of others) {
      const found = await searchAll(state, other);
      if (found.quality === "all") return { ...outcome, answer: found, elsewhere: true };
      elsewhere.push(found);
    }
  }
  const reworded = await alike();
  if (reworded.reworded !== undefined) return { ...outcome, answer: reworded };
  const nearest = await searchNearest(state, typed);
  // a word of another language is in some page
  const nowhere = (word: string) =>
    elsewhere.every(({ query, unknown }) => unknown.includes(word) || !query.terms.includes(word));
  const answer = { ...nearest, unknown: nearest.unknown.filter(nowhere) };
  if (answer.quality !== "none") return { ...outcome, answer };
  for (const found of elsewhere) {
    // one word as it is typed tells whose language the others are misspelt in
    if (found.unknown.length === 0 || found.unknown.length >= found.query.terms.length) continue;
    const right = await searchNearest(state, found);
    if (right.quality === "all") return { ...outcome, answer: right, elsewhere: true };
  }
  const word = [...answer.query.terms].sort((a, b) => b.length - a.length)[0] ?? "";
  return { ...outcome, answer, near: nearWords(word, await commonWords(lang), NEAR) };
}

/** What a hub answers in which nothing is published yet, and which has no index. */
function nothing(state: SearchState, lang: Lang): Outcome {
  const query = readQuery(state.query, lang);
  const answer: SearchAnswer = { lang, query, quality: "none", results: [], whole: 0, unknown: query.terms };
  return { answer, elsewhere: false, others: [], near: [] };
}

/** The answer with what other words for the same find, after what has the words that were typed. */
async function withSynonyms(
  state: SearchState,
  answer: SearchAnswer,
  { synonymGroups, searchAll }: Pick<SearchSource, "synonymGroups" | "searchAll">,
): Promise<SearchAnswer> {
  if (state.query === "") return answer;
  const known = new Set(answer.results.slice(0, answer.whole).map(({ id }) => id));
  const added: SearchAnswer["results"][number][] = [];
  const words: string[] = [];
  const queries = new Map<string, SearchAnswer["query"]>();
  for (const rewording of rewordings(state.query, answer.lang, await synonymGroups(answer.lang))) {
    const found = await searchAll({ ...state, query: rewording.query }, answer.lang);
    const fresh = found.results.slice(0, found.whole).filter(({ id }) => !known.has(id));
    if (fresh.length === 0) continue;
    words.push(rewording.words);
    for (const result of fresh) {
      known.add(result.id);
      queries.set(result.id, found.query);
      added.push(result);
    }
  }
  if (added.length === 0) return answer;
  const others = answer.results.slice(answer.whole).filter(({ id }) => !known.has(id));
  const results = [...answer.results.slice(0, answer.whole), ...added, ...others];
  return { ...answer, quality: "all", results, reworded: { words, queries } };
}
