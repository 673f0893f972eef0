/** What sound entries say of those that are set aside: nothing is wrong with them, but a part is not shown. */
import { messages } from "../../i18n/editors/index.ts";
import type { SourceEntry } from "../hub/sources.ts";
import { entryPath } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import { namedPath } from "./inner-links.ts";
import type { Problem } from "./problem.ts";
import { referencesOf } from "./references.ts";

/**
 * @param aside entries that are set aside
 * @param sound all others
 */
export function checkAside(aside: readonly SourceEntry[], sound: readonly CheckedEntry[]): Problem[] {
  const files = new Map(aside.map(({ type, slug, file }) => [entryPath(type, slug), file]));
  // of two entries with one address, the other is there
  for (const { type, slug } of sound) files.delete(entryPath(type, slug));
  if (files.size === 0) return [];
  return sound.flatMap((entry) => [...inFields(entry, files), ...inBody(entry, files)]);
}

function inFields(entry: CheckedEntry, files: ReadonlyMap<string, string>): Problem[] {
  return referencesOf(entry).flatMap(({ field, to, slug }) => {
    const file = files.get(entryPath(to, slug));
    if (file === undefined) return [];
    return [problemAt(entry, field, messages.checks.names.relationAside(slug, file), "warning")];
  });
}

function inBody(entry: CheckedEntry, files: ReadonlyMap<string, string>): Problem[] {
  return entry.source.references.flatMap((reference): Problem[] => {
    const path = namedPath(reference);
    const file = files.get(path);
    if (file === undefined) return [];
    const { embedAside, linkAside } = messages.checks.names;
    const told = (reference.kind === "embed" ? embedAside : linkAside)(path, file);
    return [{ severity: "warning", file: entry.source.file, line: reference.line, ...told }];
  });
}
