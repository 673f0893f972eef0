/** A dialog over everything, whose events the form under it does not hear. */
import { useEffect, useRef } from "preact/hooks";

/** What moves items of a list, or saves an entry, when it happens in the form. */
const OWN = ["keydown", "keyup", "pointerdown", "mousedown", "touchstart", "click", "dragover", "drop"];

/** @param close called by Escape */
export function useModal(dialog: { readonly current: HTMLDialogElement | null }, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const listeners = new AbortController();
    for (const name of OWN)
      element.addEventListener(name, (event) => event.stopPropagation(), { signal: listeners.signal });
    element.addEventListener(
      "cancel",
      (event) => {
        event.preventDefault();
        latest.current();
      },
      { signal: listeners.signal },
    );
    element.showModal();
    // a paragraph is a better place to begin than a button
    element.querySelector("textarea")?.focus({ preventScroll: true });
    return () => {
      listeners.abort();
      element.close();
    };
  }, []);
}
