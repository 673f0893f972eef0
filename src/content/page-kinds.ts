/**
 * The registry of page kinds: the address of every kind of page, and of the folders that hold other things. From these
 * lines come the routes of `pages/`, links between pages, outputs that name them, what pages and old addresses of
 * editors may not take, and the headers of each part of the site. Browsers load it.
 */

export interface PageKindSpec {
  /** Address from the root: of the page, or of the list and the folder of several. */
  readonly path: string;
  /** What old addresses may not take below it: the numbered pages of a list (absent), years, too, or anything. */
  readonly below?: "years" | "all";
  /**
   * Headers of what is there: those of documents for readers (absent), rules of its own (`own`), or none, where there is
   * no document (`none`).
   */
  readonly headers?: "own" | "none";
}

export const PAGE_KINDS = {
  home: { path: "/", headers: "own" },
  article: { path: "/articles/" },
  conference: { path: "/conferences/", headers: "own" },
  series: { path: "/cycles/" },
  person: { path: "/personnes/" },
  link: { path: "/liens/" },
  topic: { path: "/themes/" },
  /** Pages live at the root. */
  page: { path: "/", headers: "own" },
  agenda: { path: "/agenda/", below: "years" },
  archive: { path: "/archives/", below: "years" },
  thanks: { path: "/inscription/merci/", below: "all" },
  siteMap: { path: "/plan-du-site/" },
  search: { path: "/recherche/" },
  notebook: { path: "/carnet/" },
  feeds: { path: "/flux/", below: "all" },
  embed: { path: "/embed/", below: "all", headers: "own" },
  notFound: { path: "/404.html", headers: "own" },
  api: { path: "/api/", below: "all", headers: "none" },
  admin: { path: "/admin/", below: "all", headers: "own" },
  assets: { path: "/assets/", below: "all", headers: "none" },
  media: { path: "/media/", below: "all", headers: "none" },
  searchIndex: { path: "/pagefind/", below: "all", headers: "none" },
} as const satisfies Readonly<Record<string, PageKindSpec>>;

/** Pixels of the frame in which the page of a recording shows whole. */
export const EMBED_SIZE = { width: 640, height: 380 } as const;

export type PageKindName = keyof typeof PAGE_KINDS;

/** First part of the address of each kind, without slashes; empty at the root. */
export const SITE_SECTIONS: readonly (PageKindSpec & { readonly section: string })[] = Object.values(
  PAGE_KINDS,
).map((kind: PageKindSpec) => ({ ...kind, section: kind.path.split("/")[1] ?? "" }));
