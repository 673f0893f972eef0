/**
 * Two people, one entry: before a file is replaced, what stands in the repository is compared with what was opened.
 * Where it differs, the editor is asked; a refusal leaves the form as it is.
 */

import { EditorError } from "./editor-error.ts";

interface DataFile {
  readonly path: string;
  readonly raw: string;
  readonly slug: string;
  /** Where the file goes, if it changes its name. */
  readonly newPath?: string | undefined;
}

interface PersistOptions {
  readonly newEntry?: boolean;
  readonly collectionName?: string;
  /** True where the entry is a draft of the editorial workflow. */
  readonly unpublished?: boolean;
  readonly useWorkflow?: boolean;
  readonly commitMessage?: string;
  readonly status?: string;
}

/** What we need of one of Decap's backends. */
export interface Implementation {
  getEntry(path: string): Promise<{ readonly data: string }>;
  unpublishedEntry?(which: { collection: string; slug: string }): Promise<{
    readonly collection?: string;
    readonly diffs: readonly { readonly path: string; readonly id: string }[];
  }>;
  unpublishedEntryDataFile?(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(
    entry: { readonly dataFiles: readonly DataFile[]; readonly assets?: readonly object[] },
    options: PersistOptions,
  ): Promise<unknown>;
  deleteFiles?(paths: readonly string[], message: string): Promise<unknown>;
  publishUnpublishedEntry?(collection: string, slug: string): Promise<unknown>;
}

export const OVERWRITE_QUESTION =
  "Quelqu’un a modifié cette entrée depuis que vous l’avez ouverte.\n\n" +
  "OK\u00A0: votre version remplace la sienne.\nAnnuler\u00A0: rien n’est enregistré, votre texte reste dans le formulaire.";

const REFUSED =
  "rien n’a été enregistré, car l’entrée a changé entre-temps. Copiez ce que vous voulez garder, puis rouvrez-la.";

/**
 * Makes a backend remember what it handed out, and compare before it writes.
 * @param ask puts a question; true to go on.
 */
export function watchVersions<I extends Implementation>(
  implementation: I,
  ask: (question: string) => boolean,
): I {
  const opened = new Map<string, string>();
  const getEntry = implementation.getEntry.bind(implementation);
  const readDraft = implementation.unpublishedEntryDataFile?.bind(implementation);
  const persistEntry = implementation.persistEntry.bind(implementation);

  implementation.getEntry = async (path) => {
    const entry = await getEntry(path);
    opened.set(path, entry.data);
    return entry;
  };
  if (readDraft !== undefined)
    implementation.unpublishedEntryDataFile = async (collection, slug, path, id) => {
      const data = await readDraft(collection, slug, path, id);
      opened.set(path, data);
      return data;
    };

  const current = async (file: DataFile, { unpublished, collectionName }: PersistOptions) => {
    const published = async () => (await getEntry(file.path).catch(() => undefined))?.data;
    if (unpublished !== true) return published();
    const which = { collection: collectionName ?? "", slug: file.slug };
    // asked anew: the identifier that we know is the one of the version that we know
    const draft = await implementation.unpublishedEntry?.(which).catch(() => undefined);
    const id = draft?.diffs.find(({ path }) => path === file.path)?.id;
    // a draft that somebody published or deleted meanwhile, or that changes nothing: what is online stands
    return id === undefined ? published() : readDraft?.(which.collection, which.slug, file.path, id);
  };

  implementation.persistEntry = async (entry, options) => {
    if (options.newEntry !== true)
      for (const file of entry.dataFiles) {
        const base = opened.get(file.path);
        if (base === undefined || base === (await current(file, options))) continue;
        if (!ask(OVERWRITE_QUESTION)) throw new EditorError(REFUSED);
      }
    const result = await persistEntry(entry, options);
    for (const { path, newPath, raw } of entry.dataFiles) {
      if (newPath !== undefined) opened.delete(path);
      opened.set(newPath ?? path, raw);
    }
    return result;
  };
  const deleteFiles = implementation.deleteFiles?.bind(implementation);
  if (deleteFiles !== undefined)
    implementation.deleteFiles = async (paths, message) => {
      const result = await deleteFiles(paths, message);
      // taken off the site, an entry is saved again as a draft: there is nothing left that it could replace
      for (const path of paths) opened.delete(path);
      return result;
    };
  return implementation;
}
