/** The form opened anew at the same place: what was saved is not what it holds. */
import { store } from "decap-cms-core/dist/esm/redux";

let generation = 0;
const listeners = new Set<() => void>();

/** How often the form was opened anew; part of its key. */
export const formGeneration = (): number => generation;

export function onRenewal(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens it anew once the save that goes on has ended well; a save that fails leaves it as it is. */
export function renewFormOnceSaved(): void {
  const stop = store.subscribe(() => {
    const draft = store.getState().entryDraft;
    if (draft.get("entry")?.get("isPersisting") === true) return;
    stop();
    if (draft.get("hasChanged") === true) return;
    // Decap forgets its own copy of what was typed first
    setTimeout(() => {
      generation += 1;
      for (const listener of listeners) listener();
    });
  });
}
