/** What one line of the registry of outputs says. */
import { allEntries, type Entry, type Hub, type Site } from "../content/index.ts";
import type { Dictionary } from "../i18n/index.ts";
import type { Lang } from "../text/index.ts";

/** What every output says of itself, whatever it is made of. */
interface Described {
  readonly name: string;
  /** Media type (RFC 6838) without parameters, as links to it say. */
  readonly type: string;
  /** What hosts must be told, since they do not know the type by the file's name. */
  readonly header?: {
    /** Address, or a pattern of `_headers` in which one `*` stands for anything. */
    readonly path: string;
    /** The media type with its parameters. */
    readonly type: string;
    /** True where programs of other origins may read it and no rule of its folder says so. */
    readonly open?: boolean;
  };
  /** Relation of its link in the `<head>` of all pages, or of its entry's page; none where it is not announced. */
  readonly rel?: "alternate" | "describedby" | "manifest" | "search";
  /** What the page of feeds says of it; none where it is not listed there. */
  readonly listed?: {
    /** Fragment of the page: `/flux/#flux-atom`. */
    readonly id: string;
    readonly format: string;
    readonly title: Exclude<keyof Dictionary["feeds"], "title" | "intro" | "copyAddress">;
    readonly about?: (site: Site) => string | undefined;
  };
  /** Its version and title in the OPML file; none where feed readers cannot subscribe to it. */
  readonly opml?: {
    readonly version: "ATOM1" | "RSS2";
    readonly title: (site: Site, lang: Lang) => string;
  };
}

/** A file of an output. */
export interface OutputFile {
  /** Address from the root of the site; that of an index where it ends with a slash. */
  readonly path: string;
  /** What a link to it is called. */
  readonly title: (site: Site, lang: Lang) => string;
  /** Pure: the same hub gives the same text. */
  readonly render: (hub: Hub) => string;
}

/** An output of the registry. */
export interface RegisteredOutput extends Described {
  /** What of the hub has a file: all that the file depends on, but for what `render` reads of the hub. */
  itemsOf(hub: Hub): readonly unknown[];
  /** Address of the file of an item. */
  pathOf(item: unknown): string;
  /** Text of the file of an item. Pure. */
  textOf(item: unknown, hub: Hub): string;
  /** All its files, in a stable order. */
  readonly files: (hub: Hub) => readonly OutputFile[];
  /** Its file, where the hub as a whole has one. */
  readonly single?: (site: Site) => OutputFile | undefined;
  /** Those of one entry; none where it is made of the hub as a whole. */
  readonly filesOf: (entry: Entry) => readonly OutputFile[];
}

interface ItemFiles<T> {
  readonly items: (hub: Hub) => readonly T[];
  /** Those of one entry; none where an output is made of the hub as a whole. */
  readonly itemsOfEntry?: (entry: Entry) => readonly T[];
  readonly path: (item: T) => string;
  readonly render: (item: T, hub: Hub) => string;
  /** What a link to its file is called; as the output where nothing is said. */
  readonly title?: (item: T, site: Site, lang: Lang) => string;
}

function registered<T>(described: Described, spec: ItemFiles<T>): RegisteredOutput {
  const { items, itemsOfEntry = () => [], path, render, title = (_, { name }) => name } = spec;
  const file = (item: T): OutputFile => ({
    path: path(item),
    title: (site, lang) => title(item, site, lang),
    render: (hub) => render(item, hub),
  });
  return {
    ...described,
    itemsOf: items,
    pathOf: path,
    textOf: render,
    files: (hub) => items(hub).map(file),
    filesOf: (entry) => itemsOfEntry(entry).map(file),
  };
}

interface SingleFile extends Described {
  readonly path: string;
  /** Whether a hub has it; every hub does, where nothing is said. */
  readonly isPublished?: (site: Site) => boolean;
  readonly title?: (site: Site, lang: Lang) => string;
  readonly render: (hub: Hub) => string;
}

/** One file of the whole hub. */
export function singleFile(spec: SingleFile): RegisteredOutput {
  const { path, isPublished = () => true, title = ({ name }) => name, render, ...described } = spec;
  const file: OutputFile = { path, title, render };
  return {
    ...registered<string>(described, {
      items: ({ site }) => (isPublished(site) ? [path] : []),
      path: () => path,
      title: (_, site, lang) => title(site, lang),
      render: (_, hub) => render(hub),
    }),
    single: (site) => (isPublished(site) ? file : undefined),
  };
}

interface SeveralFiles extends Described {
  /** Address and text of each file. */
  readonly texts: (hub: Hub) => readonly { readonly path: string; readonly text: string }[];
}

/** As many files as the hub as a whole needs. */
export const severalFiles = ({ texts, ...described }: SeveralFiles): RegisteredOutput =>
  registered(described, { items: texts, path: ({ path }) => path, render: ({ text }) => text });

interface FilesOfHub<T> extends Described {
  /** What has a file of its own; it says all that the file depends on, but for what `render` reads of the hub. */
  readonly items: (hub: Hub) => readonly T[];
  readonly path: (item: T) => string;
  readonly render: (item: T, hub: Hub) => string;
}

/** A file for each part of the hub as a whole. */
export const filesOfHub = <T>({ items, path, render, ...described }: FilesOfHub<T>): RegisteredOutput =>
  registered(described, { items, path, render });

interface FilesOfEntries<T> extends Described {
  /** What of an entry has a file of its own: the entry itself, or its recordings. */
  readonly items: (entry: Entry) => readonly T[];
  readonly path: (item: T) => string;
  readonly title: (item: T) => string;
  readonly render: (item: T, hub: Hub) => string;
}

/** A file for each entry of some types, or for each part of them. */
export function filesOfEntries<T>(spec: FilesOfEntries<T>): RegisteredOutput {
  const { items, path, title, render, ...described } = spec;
  return registered(described, {
    items: (hub) => allEntries(hub).flatMap(items),
    itemsOfEntry: items,
    path,
    title,
    render,
  });
}
