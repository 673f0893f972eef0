/** The addresses that the hub uses itself, whatever its content: neither pages nor old addresses may take them. */
import { LANGS } from "../../text/index.ts";
import { LIST_PART } from "../lists/paginate.ts";
import { PAGE_KINDS, SITE_SECTIONS } from "../page-kinds.ts";
import { addressKey } from "./old-path.ts";

/** Parts of the site below which nothing is left to old addresses. */
const CLOSED = SITE_SECTIONS.filter(({ below }) => below === "all").map(({ section }) => section);

/** First parts that are kept free, though nothing is there. */
const KEPT_FREE = ["merci", "page"];

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

/** First parts of addresses that the hub itself uses; a page cannot be called so. */
export const RESERVED: readonly string[] = [
  ...SITE_SECTIONS.map(({ section }) => section.replace(/\.html$/, "")),
  ...LANGS,
  ...KEPT_FREE,
].filter((part) => part !== "");

/** True for an address that the hub uses itself, whatever its content; the home page may be told apart by a query. */
export function isOwnAddress(value: string): boolean {
  const [path = "", query] = addressKey(value).split("?");
  const [first = "", second, third] = path.split("/").filter((part) => part !== "");
  if (first === "") return query === undefined;
  if (CLOSED.includes(first) || FILES.includes(first)) return true;
  if (!RESERVED.includes(first)) return false;
  return second === undefined || (isListPart(second) && third !== undefined) || isYear(first, second, third);
}

/** Pages of a list after its first, and those that were numbered once. */
const isListPart = (part: string): boolean => part === LIST_PART || part === "page";

function isYear(first: string, second: string, third: string | undefined): boolean {
  return `/${first}/` === PAGE_KINDS.archive.path && /^\d{4}$/.test(second) && third === undefined;
}
