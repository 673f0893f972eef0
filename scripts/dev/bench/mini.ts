/** The same texts in MiniSearch, an index that is loaded whole: what it weighs and how fast it answers once there. */
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import type { SearchDocument } from "../../../src/search/index.ts";
import { fold } from "../../../src/text/index.ts";

export interface MiniCost {
  /** Bytes of the index, compressed by gzip. */
  readonly bytes: number;
  /** Milliseconds to read the index once it is there. */
  readonly open: number;
  /** Milliseconds a search, the median. */
  readonly search: number;
}

export function measureMiniSearch(
  documents: readonly SearchDocument[],
  queries: readonly string[],
): MiniCost {
  const options = { fields: ["text"], idField: "path", processTerm: fold };
  const index = new MiniSearch(options);
  index.addAll(documents.map(({ path, html }) => ({ path, text: textOf(html) })));
  const json = JSON.stringify(index);
  const bytes = gzipSync(json).length;
  const started = performance.now();
  const opened = MiniSearch.loadJSON(json, options);
  const open = performance.now() - started;
  const times = queries.map((query) => {
    const from = performance.now();
    opened.search(query, { combineWith: "AND", prefix: true });
    return performance.now() - from;
  });
  return { bytes, open, search: median(times) };
}

const textOf = (html: string): string => html.slice(html.indexOf("<body>")).replace(/<[^>]*>/g, " ");

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
