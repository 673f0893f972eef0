/** What the bin says of an entry that was deleted, as a forge and `npm start` list it. */
import { ENTRY_TYPE_NAMES, ENTRY_TYPES, type EntryType } from "../content/index.ts";

/** A file that is no longer among the contents. The text itself is not told. */
export interface DeletedEntry {
  /** Names the version that was deleted: a blob of git, or a copy of this machine. */
  readonly id: string;
  readonly type: EntryType;
  readonly slug: string;
  /** Below the content folder. */
  readonly file: string;
  readonly title: string;
  /** ISO 8601. */
  readonly at: string;
  /** Who deleted it. */
  readonly by?: string;
  /** A commit that still has the file. */
  readonly commit?: string;
}

/** Which entry a file is, by its path below the content folder. */
export function entryOfFile(file: string): { readonly type: EntryType; readonly slug: string } | undefined {
  const [folder, ...rest] = file.split("/");
  const type = ENTRY_TYPE_NAMES.find((name) => ENTRY_TYPES[name].folder === folder);
  const name = rest.at(-1);
  if (type === undefined || name === undefined || !name.endsWith(".md") || rest.length > 2) return undefined;
  return { type, slug: name.slice(0, -".md".length) };
}
