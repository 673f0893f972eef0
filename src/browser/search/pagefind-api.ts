/** What we use of the module that Pagefind puts beside its index. https://pagefind.app/docs/api/ */

export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  /** Words before it. */
  readonly location: number;
}

/** The text of a document and where the query was found in it. Pagefind reuses the object: copy what is kept. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly PagefindAnchor[];
  readonly weighted_locations: readonly { readonly location: number; readonly weight: number }[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Counts under the present filters, of the facets that are loaded. */
  readonly filters: PagefindCounts;
}

export interface PagefindModule extends PagefindIndex {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
}

export interface PagefindIndex {
  readonly search: (
    term: string | null,
    options?: { readonly filters?: PagefindFilters },
  ) => Promise<PagefindResponse>;
  readonly filters: () => Promise<PagefindCounts>;
}
