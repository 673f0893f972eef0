/** What a file of this folder says: which things of the hub have a page, where, and how it is rendered. */
import type { VNode } from "preact";
import { proseEnv } from "../_includes/prose-env.ts";
import {
  type Entry,
  type Hub,
  mainLang,
  PAGE_KINDS,
  type PageKindName,
  type Site,
} from "../src/content/index.ts";
import type { Lang } from "../src/text/index.ts";

export interface PageKind<T> {
  /** What has a page, in a stable order; a function in it knows nothing of the hub that does not stand beside it. */
  readonly items: (hub: Hub) => readonly T[];
  /**
   * Address from the root of the site. One that ends with a slash is written as `index.html` below it;
   * any other is the file itself (`/flux/atom.xml`).
   */
  readonly path: (item: T) => string;
  /** A document as markup, to which the doctype is added, or the text of a file. Pure: no clock, no network, no disk. */
  readonly render: (item: T, hub: Hub) => VNode | string;
}

/** Types a page kind from its own items: `export default page({ items: (hub) => hub.articles, … })`. */
export function pageKind<T>(kind: PageKind<T>): PageKind<T> {
  return kind;
}

/** A page kind of one page, in the main language, at the address that the registry gives it. */
export function singlePage(name: PageKindName, render: (hub: Hub, lang: Lang) => VNode): PageKind<string> {
  return {
    items: () => [PAGE_KINDS[name].path],
    path: (path) => path,
    render: (_, hub) => render(hub, mainLang(hub.site)),
  };
}

interface EntryPageProps<E> {
  readonly entry: E;
  readonly site: Site;
  readonly markdown: ReturnType<typeof proseEnv>;
}

/** A page for each entry of a type. */
export function entryPages<E extends Entry>(
  items: (hub: Hub) => readonly E[],
  Layout: (props: EntryPageProps<E>) => VNode,
): PageKind<E> {
  return {
    items,
    path: ({ path }) => path,
    render: (entry, hub) => Layout({ entry, site: hub.site, markdown: proseEnv(hub, entry) }),
  };
}
