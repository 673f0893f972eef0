/**
 * Entries saved together with another that names them: in one commit, one draft, one request. And what the editor reads
 * of a draft that holds several: its own file only, since Decap takes the file of the shortest path for the entry.
 */
import { messages } from "../../../src/i18n/editors/index.ts";
import { EditorError } from "./editor-error.ts";
import { findEntry } from "./find-entry.ts";
import type { Implementation } from "./versions.ts";

/** An entry that goes with the one being saved. */
export interface NewRelatedEntry {
  /** `content/people/claire-morel.md`. */
  readonly path: string;
  readonly slug: string;
  /** The whole file. */
  readonly raw: string;
}

export interface RelatedEntries {
  /** Those that the entry being saved names. */
  readonly next: () => readonly NewRelatedEntry[];
  /** They are in the repository. */
  readonly saved: (paths: readonly string[]) => void;
  /** Folder of a collection, `content/people`; undefined for one that is not known. */
  readonly folderOf: (collection: string) => string | undefined;
}

/** Makes a backend save companions, and read the entries of drafts without them. */
export function withRelatedEntries<I extends Implementation>(
  implementation: I,
  companions: () => RelatedEntries,
): I {
  const persistEntry = implementation.persistEntry.bind(implementation);
  const unpublishedEntry = implementation.unpublishedEntry?.bind(implementation);

  implementation.persistEntry = async (entry, options) => {
    const { next, saved } = companions();
    const added = next().filter(({ path }) => entry.dataFiles.every((file) => file.path !== path));
    const found = await Promise.all(
      added.map(async (one) => ((await findEntry(implementation, one.path)) === undefined ? [] : [one])),
    );
    const taken = found.flat();
    if (taken.length > 0) {
      // from now on, they are the ones that are named
      saved(taken.map(({ path }) => path));
      throw new EditorError(messages.backend.relatedTaken(taken.map(({ raw }) => titleIn(raw))));
    }
    const result = await persistEntry({ ...entry, dataFiles: [...entry.dataFiles, ...added] }, options);
    if (added.length > 0) saved(added.map(({ path }) => path));
    return result;
  };

  if (unpublishedEntry !== undefined)
    implementation.unpublishedEntry = async (which) => {
      const draft = await unpublishedEntry(which);
      const folder = companions().folderOf(draft.collection ?? which.collection);
      if (folder === undefined) return draft;
      const own = ({ path }: { readonly path: string }) =>
        !path.endsWith(".md") || path.startsWith(`${folder}/`);
      return { ...draft, diffs: draft.diffs.filter(own) };
    };
  return implementation;
}

/** The title of an entry, as its file says it. */
function titleIn(raw: string): string {
  const [, title = ""] = /^title: (.*)$/m.exec(raw) ?? [];
  return title.startsWith('"') ? String(JSON.parse(title)) : title;
}
