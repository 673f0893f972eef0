import type { TextAnchor } from "../../decap/index.ts";

/** Calls back when a form is left with what a window stands by in it; not where its editor chose to stay. */
export function onceGone(anchor: Pick<TextAnchor, "isThere">, gone: () => void, signal: AbortSignal): void {
  const check = () => {
    if (!signal.aborted && !anchor.isThere()) gone();
  };
  // the address changes first, then the form goes
  const watch = new MutationObserver(check);
  window.addEventListener(
    "hashchange",
    () => {
      watch.observe(document.body, { childList: true, subtree: true });
      check();
    },
    { signal },
  );
  signal.addEventListener("abort", () => watch.disconnect());
}
