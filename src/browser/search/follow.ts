/** A search that can be followed: the feeds of the topics and people that it is about. */
import { PAGE_KINDS } from "../../content/page-kinds.ts";
import { fold } from "../../text/index.ts";
import { facetLabels } from "./bundle.ts";
import type { SearchHit } from "./found.ts";
import type { Query } from "./query.ts";
import type { SearchState } from "./state.ts";

export interface Followed {
  /** Address of an Atom feed, from the root. */
  readonly path: string;
  readonly title: string;
}

/** Feeds offered at most. */
const MAX_FEEDS = 3;
const KINDS = ["topic", "person"] as const;

/** What is chosen among the facets, then the results whose title bears all the words of the query. */
export async function followed(
  { selected }: SearchState,
  { terms }: Query,
  found: readonly SearchHit[],
): Promise<readonly Followed[]> {
  const isChosen = KINDS.some((kind) => selected[kind] !== undefined);
  const labels = isChosen ? await facetLabels() : undefined;
  const chosen = KINDS.flatMap((kind) =>
    (selected[kind] ?? []).flatMap((slug): Followed[] => {
      const title = labels?.[kind][slug]?.[0];
      return title === undefined ? [] : [{ path: `${PAGE_KINDS[kind].path}${slug}/atom.xml`, title }];
    }),
  );
  const named = found
    .filter(({ kind }) => kind === "topic" || kind === "person")
    .map(({ path, title }) => ({
      path: `${path}atom.xml`,
      title: title.map((segment) => (typeof segment === "string" ? segment : segment.mark)).join(""),
    }))
    .filter(({ title }) => isNamed(title, terms));
  return [...new Map([...chosen, ...named].map((one) => [one.path, one])).values()].slice(0, MAX_FEEDS);
}

/** Each word of the query begins a word of the title. */
export function isNamed(title: string, terms: readonly string[]): boolean {
  const words = fold(title).split(/[^\p{L}\p{N}]+/u);
  return terms.length > 0 && terms.every((term) => words.some((word) => word.startsWith(fold(term))));
}
