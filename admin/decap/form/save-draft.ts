/** The entry in the form, and saving it from our own code as the button of the toolbar does. */
import {
  loadUnpublishedEntry,
  persistUnpublishedEntry,
} from "decap-cms-core/dist/esm/actions/editorialWorkflow";
import { changeDraftField, entryLoaded, persistEntry } from "decap-cms-core/dist/esm/actions/entries";
import { store } from "decap-cms-core/dist/esm/redux";
import { Map as ImmutableMap } from "immutable";
import { sameForm } from "./open-field.ts";
import { plain } from "./plain.ts";

/** The part of Decap's state that is read here. */
interface State {
  readonly config: { readonly publish_mode: string };
  readonly entries: { getIn(path: readonly string[]): unknown };
  readonly editorialWorkflow?: { getIn(path: readonly string[]): unknown };
}

/** What an entry says as it stands in the repository, or in its draft where it has one; undefined where nobody read it. */
export function savedData(collection: string, slug: string): Readonly<Record<string, unknown>> | undefined {
  const { editorialWorkflow, entries } = store.getState() as unknown as State;
  const place = ["entities", `${collection}.${slug}`, "data"];
  const data = plain(editorialWorkflow?.getIn(place) ?? entries.getIn(place));
  return typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>) : undefined;
}

export interface EntryInForm {
  readonly collection: string;
  /** Empty for an entry that was never saved. */
  readonly slug: string;
  /** Its file, `content/articles/2026/x.md`; empty for an entry that was never saved. */
  readonly path: string;
}

export function entryInForm(): EntryInForm {
  const entry = store.getState().entryDraft.get("entry");
  const text = (name: string) => String(entry?.get(name) ?? "");
  return { collection: text("collection"), slug: text("slug"), path: text("path") };
}

/** The file of the entry in the form, as it was when it was opened. */
export function openedText(): string {
  const raw = store.getState().entryDraft.get("entry")?.get("raw");
  return typeof raw === "string" ? raw : "";
}

/** Decap's own object for a collection. */
export function collectionOf(name: string): unknown {
  return (store.getState().collections as { get(name: string): unknown }).get(name);
}

/** Whether what is saved goes through drafts. */
export function hasWorkflow(): boolean {
  return (store.getState() as unknown as State).config.publish_mode !== "simple";
}

/** Shows an entry in lists as it was just saved; Decap would show it as it was loaded. */
export function showSaved(entry: { get(name: string): unknown }): void {
  if (hasWorkflow() || entry.get("newRecord") === true) return;
  store.dispatch(entryLoaded(collectionOf(String(entry.get("collection"))), plain(entry)));
}

/** Changes a field of the entry in the form, as its control would. */
export function setField(name: string, value: string | boolean): void {
  store.dispatch(
    changeDraftField({ field: ImmutableMap({ name }), value, metadata: {}, entries: [], i18n: undefined }),
  );
}

/** @throws where it was not saved; the form says why. */
export async function saveDraft(): Promise<void> {
  const { collection: name, slug } = entryInForm();
  const collection = collectionOf(name);
  if (!hasWorkflow()) {
    await store.dispatch(persistEntry(collection));
    return;
  }
  const drafts = (store.getState() as unknown as State).editorialWorkflow;
  const draft = drafts?.getIn(["entities", `${name}.${slug}`]);
  const isOpen = sameForm();
  await store.dispatch(persistUnpublishedEntry(collection, draft !== undefined));
  // from now on the form is the draft's
  if (draft === undefined && isOpen()) await store.dispatch(loadUnpublishedEntry(collection, slug));
}
