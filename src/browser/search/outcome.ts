/** A search over the hub's languages: the reader's first, the others where that one has nothing. */
import type { Lang } from "../../text/index.ts";
import { commonWords, languages } from "./bundle.ts";
import { type SearchAnswer, search } from "./engine.ts";
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
  readonly search: typeof search;
  readonly commonWords: typeof commonWords;
}
const INDEX: SearchSource = { languages, search, commonWords };

/** @throws SearchUnavailable when the index cannot be reached */
export async function searchHub(
  state: SearchState,
  pageLang: Lang,
  exactly: boolean,
  { languages, search, commonWords }: SearchSource = INDEX,
): Promise<Outcome> {
  const known = [...(await languages()).keys()];
  const lang = state.lang ?? (known.includes(pageLang) ? pageLang : (known[0] ?? pageLang));
  const others = known.filter((it) => it !== lang);
  const answer = await search(state, lang, exactly);
  const outcome = { answer, elsewhere: false, others, near: [] };
  if (answer.quality === "all") return outcome;
  if (state.lang === undefined && !exactly) {
    for (const other of others) {
      const found = await search(state, other);
      if (found.quality === "all" && found.typed === undefined)
        return { ...outcome, answer: found, elsewhere: true };
    }
  }
  if (answer.quality !== "none") return outcome;
  const word = [...answer.query.terms].sort((a, b) => b.length - a.length)[0] ?? "";
  return { ...outcome, near: nearWords(word, await commonWords(lang), NEAR) };
}
