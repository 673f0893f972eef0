/** Where what is saved goes: straight to a folder, or by way of git. The actions are the same for both. */
import type { DraftStatus } from "../cms/index.ts";
import { type ContentFolder, taken } from "./folder.ts";
import type { Trash } from "./trash.ts";

export interface SavedFile {
  /** As the interface names it: `content/…`. */
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
  /** Where it moves. */
  readonly newPath?: string | undefined;
}

export interface MediaUpload {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The entry itself comes first, then entries that were made for it. */
export interface SavedEntry {
  /** True for one that was never saved: it takes nobody's place. */
  readonly isNew: boolean;
  readonly files: readonly SavedFile[];
  readonly media: readonly MediaUpload[];
}

export interface DraftName {
  /** `articles-2026` */
  readonly collection: string;
  readonly slug: string;
}

export interface StoredDraft extends DraftName {
  readonly status: DraftStatus;
  /** ISO 8601 */
  readonly updatedAt: string;
  readonly files: readonly DraftFile[];
}

/** A file of a draft that differs from what is published. */
export interface DraftFile {
  /** Changes with the bytes. */
  readonly id: string;
  readonly path: string;
  /** True where nothing of that name is published. */
  readonly isNew: boolean;
}

/** Entries that are read before they are published. */
export interface Drafts {
  list(): Promise<DraftName[]>;
  /** @throws Refusal (404) where there is none; as every call below. */
  read(name: DraftName): Promise<StoredDraft>;
  file(name: DraftName, path: string): Promise<{ readonly id: string; readonly data: Buffer }>;
  save(name: DraftName, entry: SavedEntry, how: { readonly status: DraftStatus }): Promise<void>;
  setStatus(name: DraftName, status: DraftStatus): Promise<void>;
  publish(name: DraftName): Promise<void>;
  discard(name: DraftName): Promise<void>;
}

export interface ContentStore {
  /** What is published. */
  readonly folder: ContentFolder;
  /** Absent where what is saved is published. */
  readonly drafts?: Drafts;
  /** What was deleted. */
  readonly trash: Trash;
  save(entry: SavedEntry): Promise<void>;
  upload(medium: MediaUpload): Promise<void>;
  /** @param rewrites entries that change with it, so that they no longer name what goes */
  remove(paths: readonly string[], rewrites?: readonly Omit<SavedFile, "slug">[]): Promise<void>;
}

/** A folder, written to at once. */
export function folderStore(folder: ContentFolder, trash: Trash): ContentStore {
  return {
    folder,
    trash,
    save: async ({ files, media, isNew }) => {
      const [first] = files;
      if (isNew && first !== undefined && (await folder.has(first.path))) throw taken(first.path);
      await folder.write(
        ...media.map(({ path, bytes }) => ({ path, data: bytes })),
        ...files.map(({ path, raw, newPath = path }) => ({
          path: newPath,
          data: raw,
          ...(newPath === path ? {} : { movesFrom: path }),
        })),
      );
    },
    upload: ({ path, bytes }) => folder.write({ path, data: bytes }),
    remove: async (paths, rewrites = []) => {
      // one that is not there has nothing to keep; where no copy can be kept, all stay
      for (const path of paths) if (await folder.has(path)) await trash.keep(path);
      await folder.change(
        rewrites.map(({ path, raw }) => ({ path, data: raw })),
        paths,
      );
    },
  };
}
