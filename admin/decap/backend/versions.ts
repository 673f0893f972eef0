/**
 * Two people, one entry: before a file is replaced, what stands in the repository is compared with what was opened.
 * Where it differs, the editor chooses what is written; where they choose nothing, the form is left as it is.
 */

import { messages } from "../../../src/i18n/editors/index.ts";
import { EditorError } from "./editor-error.ts";
import { isUnreachable } from "./told-failures.ts";

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

/** A file that somebody else changed since it was opened: whole texts, front matter and body. */
export interface Conflict {
  /** `articles-2026` */
  readonly collection: string;
  /** As it was opened. */
  readonly base: string;
  /** As it stands now; undefined where it is gone. */
  readonly theirs: string | undefined;
  readonly mine: string;
}

/** What the file becomes; undefined where nothing is to be written. */
export type ResolveConflict = (conflict: Conflict) => Promise<string | undefined>;

/** Texts of files as they were handed out or written last, by path: what a save of them replaces. */
let known = new Map<string, string>();

/** The text of a file that the form which is open was made of. */
export const versionOpened = (path: string): string | undefined => known.get(path);

/** What is written from now on replaces this text: a draft that the browser kept was made of it. */
export function resumeVersion(path: string, text: string): void {
  known.set(path, text);
}

/** What does not come is not there, unless nobody answered: nobody took it away then. */
function unlessUnreachable(error: unknown): undefined {
  if (isUnreachable(error)) throw error;
}

/**
 * Makes a backend remember what it handed out, and compare before it writes.
 * @param written is told once what was written is not what the form holds
 */
export function watchVersions<I extends Implementation>(
  implementation: I,
  resolve: ResolveConflict,
  written: () => void,
): I {
  const opened = new Map<string, string>();
  known = opened;
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
    const published = async () => (await getEntry(file.path).catch(unlessUnreachable))?.data;
    if (unpublished !== true) return published();
    const which = { collection: collectionName ?? "", slug: file.slug };
    // asked anew: the identifier that we know is the one of the version that we know
    const draft = await implementation.unpublishedEntry?.(which).catch(unlessUnreachable);
    const id = draft?.diffs.find(({ path }) => path === file.path)?.id;
    // a draft that somebody published or deleted meanwhile, or that changes nothing: what is online stands
    return id === undefined ? published() : readDraft?.(which.collection, which.slug, file.path, id);
  };

  implementation.persistEntry = async (entry, options) => {
    const chosen = async (file: DataFile): Promise<string> => {
      const base = options.newEntry === true ? undefined : opened.get(file.path);
      if (base === undefined) return file.raw;
      const theirs = await current(file, options);
      if (base === theirs) return file.raw;
      const collection = options.collectionName ?? "";
      const text = await resolve({ collection, base, theirs, mine: file.raw });
      if (text === undefined) throw new EditorError(messages.backend.otherVersion);
      return text;
    };
    const dataFiles: DataFile[] = [];
    for (const file of entry.dataFiles) dataFiles.push({ ...file, raw: await chosen(file) });
    const result = await persistEntry({ ...entry, dataFiles }, options);
    for (const { path, newPath, raw } of dataFiles) {
      if (newPath !== undefined) opened.delete(path);
      opened.set(newPath ?? path, raw);
    }
    if (dataFiles.some(({ raw }, n) => raw !== entry.dataFiles[n]?.raw)) written();
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
