/**
 * Whether a word is in the hub. Pagefind 1.6 answers a word that it does not know by the longest of its words with
 * which that one begins: "handicap" by "h". Between quotation marks it takes words whole, whatever their endings.
 */
import { fold, words } from "../../text/index.ts";
import { commonWords, SearchUnavailable } from "./bundle.ts";
import type { PagefindIndex, PagefindResult } from "./pagefind-api.ts";
import { wordsOf } from "./passages.ts";
import { answer } from "./related.ts";

/** Results of which the words are looked at for one that begins as was typed. */
const LOOKED_AT = 3;
/** How well a word that begins as was typed answers (`related.ts`). */
const BEGINS = 2;

/**
 * Where a word is: in documents that hold it, as a whole or as the beginning of another, or nowhere. Pagefind also gives
 * documents with words that begin as the stem does ("numéro" for "numérique"): `only` then says which hold the word.
 */
type Standing = { readonly known: boolean; readonly only?: ReadonlySet<string> };

const standings = new WeakMap<PagefindIndex, Map<string, Promise<Standing>>>();

function standingOf(pagefind: PagefindIndex, term: string): Promise<Standing> {
  const asked = standings.get(pagefind) ?? new Map<string, Promise<Standing>>();
  standings.set(pagefind, asked);
  const known = asked.get(term);
  if (known !== undefined) return known;
  const standing = ask(pagefind, term);
  asked.set(term, standing);
  standing.catch(() => asked.delete(term));
  return standing;
}

/** The words that no document of the index holds, neither whole nor as the beginning of one. */
export async function unknownWords(
  pagefind: PagefindIndex,
  terms: readonly string[],
): Promise<readonly string[]> {
  const unknown: string[] = [];
  for (const term of terms) if (!(await standingOf(pagefind, term)).known) unknown.push(term);
  return unknown;
}

/** The results that hold a word, of those that Pagefind gives for it. */
export async function holding(
  pagefind: PagefindIndex,
  term: string,
  results: readonly PagefindResult[],
): Promise<readonly PagefindResult[]> {
  const { only } = await standingOf(pagefind, term);
  return only === undefined ? results : results.filter(({ id }) => only.has(id));
}

async function ask(pagefind: PagefindIndex, term: string): Promise<Standing> {
  if (words(term).length === 0) return { known: false };
  const whole = new Set((await pagefind.search(`"${term}"`)).results.map(({ id }) => id));
  const more = (await pagefind.search(term)).results.filter(({ id }) => !whole.has(id));
  for (const result of more.slice(0, LOOKED_AT)) {
    const { content, weighted_locations } = await result.data();
    const held = wordsOf(content);
    if (weighted_locations.some(({ location }) => answer(term, held[location] ?? "") >= BEGINS))
      return { known: true };
  }
  return whole.size > 0 ? { known: true, only: whole } : { known: false };
}

/**
 * Finding nothing is only believed of an index that is whole: Pagefind passes over files that are missing, as on a host
 * that is half way through a deployment. A word of the hub's list is in some document.
 * @throws SearchUnavailable where the index does not know it
 */
export async function checkWhole(
  pagefind: PagefindIndex,
  unknown: readonly string[],
  lang: string,
): Promise<void> {
  const common = new Set((await commonWords(lang)).map(fold));
  const lost = unknown.find((term) => common.has(fold(term)));
  if (lost === undefined) return;
  standings.delete(pagefind);
  throw new SearchUnavailable(new Error(`the index has lost "${lost}"`));
}
