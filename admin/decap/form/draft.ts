/** The entry being written: its values as they stand, and the files that are saved with it. */

import { addDraftEntryMediaFile, removeDraftEntryMediaFile } from "decap-cms-core/dist/esm/actions/entries";
import { addAsset, removeAsset } from "decap-cms-core/dist/esm/actions/media";
import { currentBackend } from "decap-cms-core/dist/esm/backend";
import { store } from "decap-cms-core/dist/esm/redux";
import { createAssetProxy } from "decap-cms-core/dist/esm/valueObjects/AssetProxy";
import { Map as ImmutableMap } from "immutable";
import { plain } from "./plain.ts";
import { setValues, type ValueChange } from "./set-values.ts";

/** What stands in the form. */
export interface DraftEntry {
  readonly collection: string;
  /** Empty for an entry that was never saved. */
  readonly slug: string;
  /** Front matter and `body`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A file sent with the draft, not saved yet. */
export interface SentFile {
  /** Public path, `/media/2026/voix.mp3`. */
  readonly path: string;
  readonly file: Blob;
}

/** The entry in the form, whichever it is at the moment of the call. */
export interface OpenDraft {
  readonly entry: () => DraftEntry;
  /** Public folder of the files of this entry, `/media/2026`. */
  readonly folder: () => string;
  /** Files that will be saved with the entry; the same list as long as nothing in it changes. */
  readonly sent: () => readonly SentFile[];
  /** Adds a file, or replaces the one at this public path; it is written when the entry is saved. */
  readonly put: (path: string, file: File) => void;
  /** Takes a sent file out of the draft: it will not be written. Files of the repository stay. */
  readonly drop: (path: string) => void;
  /** Bytes of a file of the draft, else of the repository, by its public path; undefined where there is none. */
  readonly read: (path: string) => Promise<Blob | undefined>;
  /** Sets values, each by its path in the front matter, all at once. */
  readonly set: (changes: readonly ValueChange[]) => void;
  /** Calls back after each change in the form, until told to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const PUBLIC = /^\/media\//;
const repositoryPath = (path: string): string => path.replace(PUBLIC, "content/media/");
const publicPath = (path: string): string => path.replace(/^content\/media\//, "/media/");

const entryMap = () => store.getState().entryDraft.get("entry") ?? ImmutableMap<string, unknown>();

interface MediaFile {
  readonly id: string;
  readonly path: string;
  readonly draft?: boolean;
  readonly file?: Blob;
}

/** The last answer: a folder of media may be long, and is asked for at each key. */
let listed: {
  readonly from: unknown;
  readonly files: readonly MediaFile[];
  readonly sent: readonly SentFile[];
} = { from: undefined, files: [], sent: [] };

function media(): typeof listed {
  const from = entryMap().get("mediaFiles");
  if (from === listed.from) return listed;
  const plainFiles = plain(from);
  const files = Array.isArray(plainFiles) ? (plainFiles as readonly MediaFile[]) : [];
  const sent = files.flatMap(({ path, draft, file }) =>
    draft === true && file !== undefined ? [{ path: publicPath(path), file }] : [],
  );
  listed = { from, files, sent };
  return listed;
}

function collectionName(): string {
  return String(entryMap().get("collection") ?? "");
}

let sending = 0;

function drop(path: string): void {
  const at = repositoryPath(path);
  const known = media().files.filter((file) => file.path === at && file.draft === true);
  if (known.length === 0) return;
  for (const { id } of known) store.dispatch(removeDraftEntryMediaFile({ id }));
  store.dispatch(removeAsset(at));
}

function put(path: string, file: File): void {
  const at = repositoryPath(path);
  for (const known of media().files)
    if (known.path === at) store.dispatch(removeDraftEntryMediaFile({ id: known.id }));
  const asset = createAssetProxy({ path: at, file, field: undefined });
  sending += 1;
  store.dispatch(addAsset(asset));
  store.dispatch(
    addDraftEntryMediaFile({
      id: `sent-${Date.now()}-${sending}`,
      name: at.split("/").at(-1) ?? at,
      displayURL: asset.url,
      draft: true,
      file,
      size: file.size,
      url: asset.url,
      path: at,
      field: undefined,
    }),
  );
}

async function read(path: string): Promise<Blob | undefined> {
  const own = media().sent.find((sent) => sent.path === path);
  if (own !== undefined) return own.file;
  try {
    const stored = await currentBackend(store.getState().config).getMediaFile(repositoryPath(path));
    return stored.file ?? (stored.url === undefined ? undefined : await (await fetch(stored.url)).blob());
  } catch {
    return undefined;
  }
}

export const openDraft: OpenDraft = {
  entry: () => ({
    collection: collectionName(),
    slug: String(entryMap().get("slug") ?? ""),
    data: (plain(entryMap().get("data")) ?? {}) as DraftEntry["data"],
  }),
  folder: () => String(store.getState().collections.getIn([collectionName(), "public_folder"]) ?? "/media"),
  sent: () => media().sent,
  put,
  drop,
  read,
  set: setValues,
  subscribe: (listener) => {
    let last = store.getState().entryDraft;
    return store.subscribe(() => {
      const now = store.getState().entryDraft;
      if (now === last) return;
      last = now;
      listener();
    });
  },
};
