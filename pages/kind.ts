/** What a file of this folder says: which things of the hub have a page, where, and how it is rendered. */
import type { VNode } from "preact";
import type { EntryPageProps } from "../_includes/layouts/shells/entry-shell.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { type Entry, type Hub, mainLang, PAGE_KINDS, type PageKindName } from "../src/content/index.ts";
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

/** The pages of the entries of a type, each drawn by the layout of the type. */
export const entryKind = <E extends Entry>(
  items: (hub: Hub) => readonly E[],
  layout: (props: EntryPageProps<E>) => VNode,
): PageKind<E> => ({
  items,
  path: (entry) => entry.path,
  render: (entry, hub) => layout({ entry, site: hub.site, markdown: proseEnv(hub, entry) }),
});

/** A page that a hub has once, in its main language, at the address that the registry gives it. */
export const singleKind = (
  name: PageKindName,
  render: (hub: Hub, lang: Lang) => VNode,
): PageKind<string> => ({
  items: () => [PAGE_KINDS[name].path],
  path: (path) => path,
  render: (_, hub) => render(hub, mainLang(hub.site)),
});
