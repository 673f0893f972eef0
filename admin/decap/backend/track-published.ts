/** What goes to the site: the very file, told once it is in the repository. */
import { hasWorkflow } from "../form/save-draft.ts";
import type { Implementation } from "./versions.ts";

/** A file that is now in what the site is built from. */
export interface Published {
  /** `content/articles/2026/x.md` */
  readonly path: string;
  readonly raw: string;
  readonly data: Readonly<Record<string, unknown>>;
}

let listener: (published: Published) => void = () => undefined;

export function onPublished(told: (published: Published) => void): void {
  listener = told;
}

let deletion: (paths: readonly string[]) => void = () => undefined;

/** @param told which files are no longer in what the site is built from */
export function onDeleted(told: (paths: readonly string[]) => void): void {
  deletion = told;
}

/** The last text written to each file, by its path. */
const written = new Map<string, string>();
let last = "";

/** Remembers what a backend wrote, until it is known to be published. */
export function trackPublished<I extends Implementation>(implementation: I): I {
  const persistEntry = implementation.persistEntry.bind(implementation);
  implementation.persistEntry = async (entry, options) => {
    const result = await persistEntry(entry, options);
    for (const { path, newPath, raw } of entry.dataFiles) written.set(newPath ?? path, raw);
    const [own] = entry.dataFiles;
    last = own?.newPath ?? own?.path ?? "";
    return result;
  };
  const deleteFiles = implementation.deleteFiles?.bind(implementation);
  if (deleteFiles !== undefined)
    implementation.deleteFiles = async (paths, message) => {
      const result = await deleteFiles(paths, message);
      deletion(paths);
      return result;
    };
  return implementation;
}

/** Decap says that an entry was published: at once where there are no drafts, else from its draft. */
export function notifyPublished(entry: DecapValues): void {
  const path = hasWorkflow() ? String(entry.get("path") ?? "") : last;
  const loaded = entry.get("raw");
  const raw = written.get(path) ?? (typeof loaded === "string" ? loaded : undefined);
  if (path === "" || raw === undefined) return;
  const data = entry.get("data") as { toJS?: () => Published["data"] } | undefined;
  listener({ path, raw, data: data?.toJS?.() ?? {} });
}
