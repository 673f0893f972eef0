import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT, shown } from "../project/index.ts";
import type { LoadedPageKind } from "./bundle.ts";

const FRAME = /((?:file:\/\/)?\/[^():]+|[A-Za-z]:[\\/][^():]+):(\d+):(\d+)\)?$/;
const INLINE_MAP = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/;

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

/** Reads the map that the bundle ends with; what runs TypeScript here leaves stacks of bundles as they are. */
function original(file: string, row: number, column: number): string | undefined {
  try {
    const encoded = INLINE_MAP.exec(readFileSync(file, "utf8"))?.[1] ?? "";
    const map = new SourceMap(JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
    const entry = map.findEntry(row - 1, column - 1);
    if (!("originalSource" in entry)) return undefined;
    return `${shown(path.resolve(path.dirname(file), entry.originalSource))}:${entry.originalLine + 1}`;
  } catch {
    return undefined;
  }
}
