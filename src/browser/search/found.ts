import { highlightText, type Segment } from "./excerpt.ts";
import type { PagefindResult } from "./pagefind-api.ts";
import { openingText, type Passages, passagesOf } from "./passages.ts";
import type { Query } from "./query.ts";

export const KINDS = ["article", "conference", "series", "person", "link", "topic", "page"] as const;
export type ResultKind = (typeof KINDS)[number];

export interface SearchHit {
  /** Address of its page, from the root. */
  readonly path: string;
  readonly lang: string;
  readonly kind: ResultKind;
  readonly title: readonly Segment[];
  readonly people: readonly Segment[];
  /** As readers write it; empty where it has none. */
  readonly date: string;
  /** How long there is to listen; empty where there is nothing. */
  readonly listen: string;
  readonly opening: readonly Segment[];
  readonly passages: Passages;
}

/** @throws SearchUnavailable when the text of the result cannot be had */
export async function readFound(result: PagefindResult, query: Query, lang: string): Promise<SearchHit> {
  const fragment = await result.data();
  const { meta, filters } = fragment;
  const terms = [...query.phrases.flatMap((phrase) => phrase.split(" ")), ...query.terms];
  return {
    path: new URL(fragment.url, location.origin).pathname,
    lang,
    kind: KINDS.find((kind) => kind === filters["type"]?.[0]) ?? "page",
    title: highlightText(meta["title"] ?? "", terms),
    people: highlightText(meta["people"] ?? "", terms),
    date: meta["date"] ?? "",
    listen: meta["listen"] ?? "",
    opening: openingText(fragment),
    passages: passagesOf(fragment, terms),
  };
}
