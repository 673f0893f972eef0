/** An entry that the site does not show: whether the repository has it, and why it waits. */
import { currentBackend } from "decap-cms-core/dist/esm/backend";
import { store } from "decap-cms-core/dist/esm/redux";
import { findEntry } from "./find-entry.ts";
import type { Implementation } from "./versions.ts";

/** The backend that is signed in. */
export function currentImplementation<I extends Implementation>(): I {
  return currentBackend(store.getState().config).implementation as I;
}

/** The text of a file as {@link findEntry} gives it. */
export function lookUp(path: string): Promise<string | undefined> {
  return findEntry(currentImplementation(), path);
}
