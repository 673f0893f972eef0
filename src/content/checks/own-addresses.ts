/** The addresses that the hub uses itself, whatever its content: neither pages nor old addresses may take them. */

import { ENTRY_TYPES } from "../schemas/types.ts";
import { addressKey } from "./old-path.ts";

/** Parts of the site below which nothing is left to old addresses. */
const CLOSED = ["admin", "api", "assets", "embed", "flux", "inscription", "media", "pagefind"];

/** Parts whose own page and numbered pages are the hub's. */
const SECTIONS = [
  "agenda",
  "archives",
  "br",
  "en",
  "fr",
  "merci",
  "page",
  "plan-du-site",
  "recherche",
  "404",
];

/** Files at the root that the hub writes. */
const FILES = [
  "404.html",
  "agenda.ics",
  "mentions-tierces.txt",
  "opensearch.xml",
  "robots.txt",
  "site.webmanifest",
  "sitemap.xml",
];

const LISTS = Object.values(ENTRY_TYPES).map((spec) => spec.path.replaceAll("/", ""));

/** First parts of addresses that the hub itself uses; a page cannot be called so. */
export const RESERVED: readonly string[] = [...CLOSED, ...SECTIONS, ...LISTS].filter((part) => part !== "");

/** True for an address that the hub uses itself, whatever its content; the home page may be told apart by a query. */
export function isOwnAddress(value: string): boolean {
  const [path = "", query] = addressKey(value).split("?");
  const [first = "", second, third] = path.split("/").filter((part) => part !== "");
  if (first === "") return query === undefined;
  if (CLOSED.includes(first) || FILES.includes(first)) return true;
  if (!RESERVED.includes(first)) return false;
  return second === undefined || (second === "page" && third !== undefined) || isYear(first, second, third);
}

function isYear(first: string, second: string, third: string | undefined): boolean {
  return first === "archives" && /^\d{4}$/.test(second) && third === undefined;
}
