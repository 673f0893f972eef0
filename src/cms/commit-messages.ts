/** What the history says of each thing that editors do. The words are Decap's own templates, so that both agree. */
import { type EditorWords, messages, messagesIn } from "../i18n/editors/index.ts";

/** Those that Decap fills in by itself, where it writes to a forge. */
export function commitTemplates(): Readonly<Record<string, string>> {
  const { create, update, delete: remove, uploadMedia, deleteMedia } = messages.history;
  return { create, update, delete: remove, uploadMedia, deleteMedia };
}

/** How a message begins, in each language that the history may be in, that says that an entry was deleted. */
const DELETIONS = (["fr", "en"] as const).map((lang) => messagesIn(lang).history.delete.split("{{")[0] ?? "");

/**
 * Whether a commit's message says that an entry was deleted. What comes from somebody's copy of the repository begins
 * with their account: https://decapcms.org/docs/open-authoring/
 */
export function saysDeletion(message: string): boolean {
  const said = message.replace(/^[\w-]+: /, "");
  return DELETIONS.some((beginning) => said.startsWith(beginning));
}

/** Steps of a draft, in order, as Decap names them. */
export const DRAFT_STATUSES = ["draft", "pending_review", "pending_publish"] as const;

export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** Named as in the templates. */
export interface CommitSubject {
  readonly slug?: string;
  /** What one entry of the collection is called. */
  readonly collection?: string;
  readonly path?: string;
  readonly status?: string;
  readonly "author-name": string;
}

/** The message of a commit. */
export function commitMessage(kind: keyof EditorWords["history"], subject: CommitSubject): string {
  const words: Readonly<Record<string, string | undefined>> = { ...subject };
  return messages.history[kind].replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => words[name] ?? "");
}
