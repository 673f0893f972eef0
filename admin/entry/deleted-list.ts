/** Which entries were deleted: this machine says it, or the forge. */
import { type CmsBackend, type DeletedEntry, LOCAL_BACKEND_PATH } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { EditorError } from "../decap/backend/editor-error.ts";
import { deletedAtForge } from "./deleted-forge.ts";

/** Deleted entries, the latest first. @throws where the list does not answer, in words for the editor */
export async function deletedEntries(backend: CmsBackend): Promise<readonly DeletedEntry[]> {
  return backend.name === "proxy" ? askHere("deletedEntries", {}) : deletedAtForge(backend);
}

/** Text of an entry that was deleted on this machine. @throws as `deletedEntries` does */
export async function deletedEntryText(id: string): Promise<string> {
  return (await askHere<{ raw: string }>("deletedEntry", { id })).raw;
}

async function askHere<T>(action: string, params: object): Promise<T> {
  const answer = await fetch(LOCAL_BACKEND_PATH, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ action, params }),
  });
  return jsonOf<T>(answer);
}

async function jsonOf<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new EditorError(messages.bin.noAnswer);
  const said = (await answer.json()) as T | { readonly absent: string };
  if (typeof said === "object" && said !== null && "absent" in said) throw new EditorError(said.absent);
  return said;
}
