/** What the bin says of an entry that was deleted, as the build and `npm start` list it. */
import type { EntryType } from "../content/index.ts";

/** A file that is no longer among the contents. The text itself is not told: the list is public. */
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
  /** Who deleted it; the list that a site publishes does not say. */
  readonly by?: string;
  /** A commit that still has the file. */
  readonly commit?: string;
}
