/** Which entry the interface shows, or which other screen: what is said of one goes with it. */
import { dismissNotification } from "decap-cms-core/dist/esm/actions/notifications";
import { store } from "decap-cms-core/dist/esm/redux";
import { history } from "decap-cms-core/dist/esm/routing/history";
import { decodePercents } from "../../src/text/index.ts";
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

interface State {
  readonly entryDraft: DecapValues;
  readonly notifications: { readonly notifications: readonly { readonly id: string }[] };
}

/** Toasts that were there as something was last pressed: one that came since tells what came of it, wherever it led. */
let before: readonly string[] = [];

function rememberToasts(): void {
  const { notifications } = (store.getState() as unknown as State).notifications;
  before = notifications.map(({ id }) => id);
}

/** To be called once the interface has started: what puts an address right hears of it before the history does. */
export function watchPlace(): void {
  shown = keyOf(history.location.pathname, "POP");
  for (const name of ["pointerdown", "keydown"]) window.addEventListener(name, rememberToasts, true);
  history.listen(({ pathname }, action) => {
    const key = keyOf(pathname, action);
    if (key === shown) return;
    shown = key;
    markSaved(false);
    for (const id of before) store.dispatch(dismissNotification(id));
    for (const listener of listeners) listener();
  });
  window.addEventListener("hashchange", () => setTimeout(putAddressRight));
}

/**
 * Who goes back out of a form with changes, and then stays, is in the form still, under the address of where they went:
 * the history of Decap only knows how far to go forth again among the screens that it led to itself.
 */
function putAddressRight(): void {
  const { entryDraft } = store.getState() as unknown as State;
  const here = `#${history.location.pathname}`;
  if (entryDraft.get("hasChanged") !== true || decodePercents(location.hash).split("?")[0] === here) return;
  window.history.pushState(null, "", here);
}
