import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Hub } from "../content/index.ts";
import type { Route } from "./routes.ts";

/** The text of a page: a document with its doctype, or a file as its page kind wrote it. */
export function renderRoute(route: Route, hub: Hub): string {
  const rendered = route.kind.render(route.item, hub);
  if (typeof rendered === "string") return rendered;
  if (!isValidElement(rendered)) throw new Error("rien n’a été rendu");
  return `<!doctype html>\n${renderToString(rendered)}\n`;
}
