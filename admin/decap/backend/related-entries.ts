/**
 * Entries saved together with another that names them: in one commit, one draft, one request. And what the editor reads
 * of a draft that holds several: its own file only, since Decap takes the file of the shortest path for the entry.
 */
import { EditorError } from "./editor-error.ts";
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
    const there = await Promise.all(
      added.map(({ path }) =>
        implementation.getEntry(path).then(
          () => path,
          (error: unknown) => {
            // a repository that cannot be asked may well have the file
            if (isAbsence(error)) return undefined;
            throw error;
          },
        ),
      ),
    );
    const taken = there.filter((path) => path !== undefined);
    if (taken.length > 0) {
      // from now on, they are the ones that are named
      saved(taken);
      throw new EditorError(alreadyThere(taken));
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

/** Decap's backends tell what they did not find by the status of the answer. */
export function isAbsence(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && error.status === 404;
}

function alreadyThere(paths: readonly string[]): string {
  return (
    `une fiche existe déjà dans le dépôt sous ce nom (${paths.join(", ")}), sans être en ligne. Rien n’est enregistré. ` +
    "Enregistrez de nouveau pour nommer cette fiche, ou créez la vôtre sous un autre nom."
  );
}
