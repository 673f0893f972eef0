import { readFileSync } from "node:fs";
import path from "node:path";
import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { allEntries, type Entry, type Hub } from "../content/index.ts";
import type { SavedPage } from "./build-options.ts";
import type { LoadedPageKind } from "./kind-name.ts";
import { type Route, routeOf } from "./routes.ts";

/** The text of a page: a document with its doctype, or a file as its page kind wrote it. */
export function renderRoute(route: Route, hub: Hub): string {
  const rendered = route.kind.render(route.item, hub);
  if (typeof rendered === "string") return rendered;
  if (!isValidElement(rendered)) throw new Error("rien n’a été rendu");
  return `<!doctype html>\n${renderToString(rendered)}\n`;
}

/** What pages of saved entries are made of. */
interface SavedFrom {
  readonly hub: Hub;
  /** Those of the entries have the names of their types. */
  readonly kinds: readonly LoadedPageKind[];
  /** Absolute paths of the folder of the contents, of files below it that changed, and of the site that is there. */
  readonly content: string;
  readonly saved: readonly string[];
  readonly out: string;
}

/**
 * Pages that the site has and that are about to be others; none of those that cannot be rendered, which the build
 * tells.
 */
export function savedPages({ hub, kinds, content, saved, out }: SavedFrom): readonly SavedPage[] {
  if (saved.length === 0) return [];
  const changed = new Set(saved.map((file) => path.relative(content, file).split(path.sep).join("/")));
  const pageOf = (entry: Entry): SavedPage[] => {
    const kind = kinds.find(({ name }) => name === entry.type);
    if (kind === undefined) return [];
    try {
      const route = routeOf(kind, entry);
      const html = renderRoute(route, hub);
      return readFileSync(path.join(out, route.file), "utf8") === html ? [] : [{ url: entry.path, html }];
    } catch {
      return [];
    }
  };
  return allEntries(hub)
    .filter(({ file }) => changed.has(file))
    .flatMap(pageOf);
}
