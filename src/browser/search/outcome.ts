/** A search over the hub's languages: the reader's first, the others where that one has nothing. */
import type { Lang } from "../../text/index.ts";
import { commonWords, languages } from "./bundle.ts";
import { type SearchAnswer, searchAll, searchNearest } from "./engine.ts";
import { nearWords } from "./spelling.ts";
import type { SearchState } from "./state.ts";

export interface Outcome {
  readonly answer: SearchAnswer;
  /** True where the reader's language had nothing and another had. */
  readonly elsewhere: boolean;
  /** Other languages that the hub has entries in. */
  readonly others: readonly Lang[];
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
}
const INDEX: SearchSource = { languages, searchAll, searchNearest, commonWords };

/**
 * The words as they are typed are tried in every language before any other word is: "dour yen" is Breton, not a slip.
 * @throws SearchUnavailable when the index cannot be reached
 */
export async function searchHub(
  state: SearchState,
  pageLang: Lang,
  { languages, searchAll, searchNearest, commonWords }: SearchSource = INDEX,
): Promise<Outcome> {
  const known = [...(await languages()).keys()];
  const lang = state.lang ?? (known.includes(pageLang) ? pageLang : (known[0] ?? pageLang));
  const others = known.filter((it) => it !== lang);
  const typed = await searchAll(state, lang);
  const outcome = { answer: typed, elsewhere: false, others, near: [] };
  if (typed.quality === "all") return outcome;
  if (state.lang === undefined) {
    for (const other of others) {
      const found = await searchAll(state, other);
      if (found.quality === "all") return { ...outcome, answer: found, elsewhere: true };
    }
  }
  const answer = await searchNearest(state, typed);
  if (answer.quality !== "none") return { ...outcome, answer };
  const word = [...answer.query.terms].sort((a, b) => b.length - a.length)[0] ?? "";
  return { ...outcome, near: nearWords(word, await commonWords(lang), NEAR) };
}
