/**
 * Old addresses, in the `_redirects` form that Netlify and Cloudflare Pages read. The status forces the rule on
 * Netlify, where the static page at the old address would otherwise answer; hosts that do not know the mark keep that
 * page, which leads to the same place.
 */
import {
  ENTRY_TYPES,
  type Hub,
  LISTED_TYPES,
  PAGE_KINDS,
  type Problem,
  type Recorded,
  typePages,
} from "../../content/index.ts";
import type { RegisteredOutput } from "../output-spec.ts";
import { type HeaderRule, headerRules } from "./headers.ts";

/** The `_redirects` file. */
export function redirectsFile(hub: Hub): string {
  const old = hub.redirects.map(({ from, to }) => rule(from, to));
  return [...embeds(hub), ...numberedPages(hub), ...old].map((line) => `${line}\n`).join("");
}

/** Pages of long lists had numbers once: those addresses lead to the beginning of their list. */
function numberedPages(hub: Hub): readonly string[] {
  const { topics, site } = hub;
  const lists = [
    ...LISTED_TYPES.filter((type) => typePages(type, hub).length > 1).map((type) => ENTRY_TYPES[type].path),
    ...(topics.some(({ resources }) => resources.length > site.pageSize)
      ? [`${ENTRY_TYPES.topic.path}:slug/`]
      : []),
  ];
  return lists.map((list) => `${list}page/* ${list} 301`);
}

/**
 * Embeds live under `/embed/`, where frames are allowed, since hosts add up the headers of all rules that match;
 * the address below the entry, which people guess, leads there.
 */
function embeds({ articles, conferences }: Hub): readonly string[] {
  const { article, conference, embed } = PAGE_KINDS;
  const below = (entries: readonly Recorded[], path: string, framed: string): readonly string[] =>
    entries.some(({ recordings }) => recordings.length > 0)
      ? [`${path}:slug/embed/* ${framed}:slug/:splat 301`]
      : [];
  return [
    ...below(conferences, conference.path, embed.path),
    ...below(articles, article.path, embed.path + article.path.slice(1)),
  ];
}

/** `/article12.html /articles/x/ 301!`; the parameters of a query are conditions of their own. */
function rule(from: string, to: string): string {
  const { pathname, searchParams } = new URL(from, "https://hub.invalid");
  const conditions = [...searchParams].map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return [pathname, ...conditions, to, "301!"].join(" ");
}

/** The smallest numbers among the hosts that read these files (Cloudflare Pages). */
const LIMITS = { redirects: 2_000, redirectLength: 1_000, headerRules: 100, headerLength: 2_000 };

/** What a host would leave out, said before it does. */
export function hostProblems(hub: Hub, outputs: readonly RegisteredOutput[]): readonly Problem[] {
  const tooLong = redirectsFile(hub)
    .split("\n")
    .filter((line) => line.length > LIMITS.redirectLength);
  const rules = headerRules(hub, outputs);
  return [
    ...over(hub.redirects.length, LIMITS.redirects, "redirections d’anciennes adresses"),
    ...over(rules.length, LIMITS.headerRules, "règles d’en-têtes"),
    ...tooLong.map((line) => long(`la redirection « ${line.slice(0, 60)}… »`)),
    ...rules.filter(hasLongHeader).map(({ path }) => long(`l’en-tête de « ${path} »`)),
  ];
}

const hasLongHeader = ({ headers }: HeaderRule): boolean =>
  Object.entries(headers).some(([name, value]) => name.length + value.length + 4 > LIMITS.headerLength);

function over(count: number, limit: number, what: string): Problem[] {
  if (count <= limit) return [];
  return [
    {
      severity: "warning",
      file: "site.yaml",
      found: `${count} ${what}`,
      expected: `${limit} au plus chez certains hébergeurs`,
      remedy: "Choisissez un hébergeur sans cette limite, ou retirez ce qui ne sert plus.",
    },
  ];
}

function long(what: string): Problem {
  return {
    severity: "warning",
    file: "site.yaml",
    found: `${what} est trop longue pour certains hébergeurs`,
    remedy: "Raccourcissez ce qui la compose.",
  };
}
