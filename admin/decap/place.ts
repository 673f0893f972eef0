/** Which entry the interface shows, or which other screen: what is said of one goes with it. */
import { clearNotifications } from "decap-cms-core/dist/esm/actions/notifications";
import { store } from "decap-cms-core/dist/esm/redux";
import { history } from "decap-cms-core/dist/esm/routing/history";
import { formKeys } from "./form/form-key.ts";

const keyOf = formKeys();
let shown = "";
const listeners = new Set<() => void>();

/** Calls back each time that another entry or screen is gone to; an entry that takes its name stays what it is. */
export function onLeft(listener: () => void): void {
  listeners.add(listener);
}

/** « Modifications enregistrées » is true from now on, for as long as the entry is shown. */
export function markSaved(saved: boolean): void {
  document.documentElement.classList.toggle("is-saved", saved);
}

/** To be called once the interface has started: what puts an address right hears of it before the history does. */
export function watchPlace(): void {
  shown = keyOf(history.location.pathname, "POP");
  history.listen(({ pathname }, action) => {
    const key = keyOf(pathname, action);
    if (key === shown) return;
    shown = key;
    markSaved(false);
    store.dispatch(clearNotifications());
    for (const listener of listeners) listener();
  });
}
