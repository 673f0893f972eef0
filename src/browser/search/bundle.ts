import "../trusted-types.ts";
import type { PagefindIndex, PagefindModule, PagefindResult } from "./pagefind-api.ts";

/** Where the build puts the index (`src/search/build-index.ts`). */
const ROOT = "/pagefind/";
/** Milliseconds after which an index that does not answer is taken for broken. */
const PATIENCE = 20_000;

/** Why a search could not be made. */
export class SearchUnavailable extends Error {
  override readonly name = "SearchUnavailable";
  readonly offline: boolean;
  constructor(cause: unknown) {
    super("the search index cannot be reached", { cause });
    this.offline = !navigator.onLine;
  }
}

const open = new Map<string, Promise<PagefindIndex>>();

/** Found by trying the table of `tests/search/relevance.md`: a long talk is no worse an answer than a short link. */
const RANKING = {
  pageLength: 0,
  metaWeights: { title: 5, people: 2, date: 0, listen: 0 },
};

/**
 * The index of a language. Whatever is asked of it is answered or refused as {@link SearchUnavailable}.
 * @throws SearchUnavailable when it is missing, incomplete or out of reach; the next call tries again
 */
export function openBundle(lang: string): Promise<PagefindIndex> {
  const known = open.get(lang);
  if (known) return known;
  const opened = answering(load(lang));
  open.set(lang, opened);
  opened.catch(() => open.delete(lang));
  return opened;
}

async function load(lang: string): Promise<PagefindIndex> {
  const address = `${ROOT}${lang}/pagefind.js`;
  const pagefind: PagefindModule = await import(address);
  await pagefind.options({
    excerptLength: 1,
    ranking: RANKING,
  });
  await pagefind.init();
  return {
    search: async (term, options) => {
      const { results, filters } = await answering(pagefind.search(term, options));
      return { filters, results: results.map(answeringResult) };
    },
    filters: () => answering(pagefind.filters()),
  };
}

/** What Pagefind holds of a result is made safe from the next search. */
function answeringResult(result: PagefindResult): PagefindResult {
  const data = async () => {
    const fragment = await answering(result.data());
    return { ...fragment, weighted_locations: [...fragment.weighted_locations] };
  };
  return { ...result, data };
}

/** Rejects as {@link SearchUnavailable} what fails or takes too long. */
async function answering<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable(error);
  } finally {
    clearTimeout(timer);
  }
}

const files = new Map<string, Promise<Response>>();

/** A file beside the index, fetched once. */
async function file(path: string): Promise<Response> {
  const known = files.get(path);
  if (known) return (await known).clone();
  const pending = fetch(ROOT + path).then((response) => {
    if (!response.ok) throw new SearchUnavailable(new Error(`${response.status} ${path}`));
    return response;
  });
  files.set(path, pending);
  pending.catch(() => files.delete(path));
  return (await answering(pending)).clone();
}

/** How many entries there are in each language, the language with most first. */
export async function languages(): Promise<ReadonlyMap<string, number>> {
  const counts: Record<string, number> = await (await file("languages.json")).json();
  return new Map(Object.entries(counts));
}

const words = new Map<string, readonly string[]>();

/** The commonest words of a language, the most frequent first; none where they cannot be had. */
export async function commonWords(lang: string): Promise<readonly string[]> {
  const known = words.get(lang);
  if (known) return known;
  try {
    const list = (await (await file(`${lang}/words.txt`)).text()).split("\n").filter((word) => word !== "");
    words.set(lang, list);
    return list;
  } catch {
    return [];
  }
}

/** Words that stand for one another in a language; none where they cannot be had. */
export async function synonymGroups(lang: string): Promise<readonly (readonly string[])[]> {
  try {
    return await (await file(`${lang}/synonyms.json`)).json();
  } catch {
    return [];
  }
}

export type FacetLabels = Readonly<
  Record<"topic" | "person" | "series", Readonly<Record<string, readonly [title: string, parent?: string]>>>
>;

/** How topics, people and series are called. */
export async function facetLabels(): Promise<FacetLabels> {
  return (await file("labels.json")).json();
}
