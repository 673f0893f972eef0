import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { failureLines, PROJECT, shown } from "../project/index.ts";
import type { LoadedPageKind } from "./kind-name.ts";

const FRAME = /((?:file:\/\/)?\/[^():]+|[A-Za-z]:[\\/][^():]+):(\d+):(\d+)\)?$/;

/** `/articles/x/ (pages/article.11ty.tsx, _includes/card.tsx:12) : what went wrong`. */
export function pageFailure(error: unknown, kind: LoadedPageKind, url?: string): string {
  const place = error instanceof Error ? placeOf(error) : undefined;
  const where = place === undefined ? shown(kind.file) : `${shown(kind.file)}, ${place}`;
  const message = error instanceof Error ? error.message : String(error);
  return url === undefined ? `${where} : ${message}` : `${url} (${where}) : ${message}`;
}

/** Where an error of the bundled code comes from, `_includes/card.tsx:12`; undefined where its stack does not tell. */
function placeOf(error: Error): string | undefined {
  for (const line of (error.stack ?? "").split("\n")) {
    const [, place = "", row, column] = FRAME.exec(line.trim()) ?? [];
    const file = place.startsWith("file:") ? fileURLToPath(place) : place;
    if (path.dirname(file) !== path.normalize(PROJECT.cache)) continue;
    const source = original(file, Number(row), Number(column));
    if (source !== undefined && !source.includes("node_modules")) return source;
  }
  return undefined;
}

/** Reads the map beside the bundle; what runs TypeScript here leaves stacks of bundles as they are. */
function original(file: string, row: number, column: number): string | undefined {
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8")));
    const entry = map.findEntry(row - 1, column - 1);
    if (!("originalSource" in entry)) return undefined;
    return `${shown(path.resolve(path.dirname(file), entry.originalSource))}:${entry.originalLine + 1}`;
  } catch {
    return undefined;
  }
}

/** What esbuild has to say, one line per error, `file:line:column` first; of what is not esbuild's, what it is. */
export function esbuildLines(error: unknown): readonly string[] {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors))
    return failureLines(error);
  return error.errors.map(
    (item: { text: string; location?: { file: string; line: number; column: number } | null }) =>
      item.location
        ? `${shown(path.resolve(PROJECT.root, item.location.file))}:${item.location.line}:${item.location.column} : ${item.text}`
        : item.text,
  );
}
