/** An entry saved under another name: its file moves, and nothing that stands at the new place is ever replaced. */

import { deleteLocalBackup, entryDeleted } from "decap-cms-core/dist/esm/actions/entries";
import { store } from "decap-cms-core/dist/esm/redux";
import { messages } from "../../../src/i18n/editors/index.ts";
import { collectionOf, entryInForm, hasWorkflow, saveDraft } from "../form/save-draft.ts";
import { EditorError } from "./editor-error.ts";
import { findEntry } from "./find-entry.ts";
import type { Implementation } from "./versions.ts";

interface Move {
  readonly from: string;
  readonly to: string;
}

let underWay: Move | undefined;

/** Where the file of an entry goes as it is saved; undefined where it stays. What Decap asks before it writes. */
export function movedPath(path: unknown): string | undefined {
  return underWay !== undefined && underWay.from === path ? underWay.to : undefined;
}

/** The name that the entry being saved leaves, and the one that it takes; undefined where it keeps its own. */
export function moveUnderWay(): { readonly from: string; readonly to: string } | undefined {
  return underWay === undefined ? undefined : { from: nameOf(underWay.from), to: nameOf(underWay.to) };
}

/**
 * Saves the entry in the form under another name.
 * @throws where it was not saved: the form has said why, and everything stays as it is.
 */
export async function moveEntry(slug: string): Promise<void> {
  const { collection: name, slug: old, path } = entryInForm();
  underWay = { from: path, to: path.replace(/[^/]*$/, `${slug}.md`) };
  try {
    await saveDraft();
  } finally {
    underWay = undefined;
  }
  // its old name is no longer in the list, nor is what was kept in case this page closed
  const collection = collectionOf(name);
  store.dispatch(deleteLocalBackup(collection, old));
  if (old !== slug && !hasWorkflow()) store.dispatch(entryDeleted(collection, old));
}

/** Makes a backend look before it moves an entry: whoever has the name keeps it, online or not. */
export function withMoves<I extends Implementation>(implementation: I): I {
  const persistEntry = implementation.persistEntry.bind(implementation);
  implementation.persistEntry = async (entry, options) => {
    for (const { newPath } of entry.dataFiles)
      if (newPath !== undefined && (await findEntry(implementation, newPath)) !== undefined)
        throw new EditorError(messages.backend.nameTaken);
    return persistEntry(entry, options);
  };
  return implementation;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/, "");
}
