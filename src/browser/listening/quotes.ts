import type { Session } from "./session.ts";

/**
 * What one may do with words of a transcript: a button in each paragraph, and what is selected. The menu is loaded when
 * it is first asked for.
 */
export function connectQuotes(transcript: HTMLElement, session: Session, signal: AbortSignal): void {
  const offer = (paragraph?: HTMLElement): void => {
    void import("../quote/quote-menu.ts").then(
      ({ offerQuote }) => offerQuote(transcript, session, paragraph),
      () => undefined,
    );
  };
  for (const time of transcript.querySelectorAll("p[data-s] > a")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quote-open";
    button.tabIndex = -1;
    button.setAttribute("aria-label", `${transcript.dataset["quote"]}, ${time.textContent}`);
    time.after(button);
  }
  const buttonIn = (event: Event): HTMLElement | null | undefined =>
    (event.target as Element).closest("p[data-s]")?.querySelector<HTMLElement>(".quote-open");
  // The Tab key goes from the time of a paragraph to its button, and does not stop at those of all the others.
  transcript.addEventListener("focusin", (event) => buttonIn(event)?.setAttribute("tabindex", "0"));
  transcript.addEventListener("focusout", (event) => buttonIn(event)?.setAttribute("tabindex", "-1"));
  transcript.addEventListener("click", (event) => {
    const button = buttonIn(event);
    if (button?.contains(event.target as Node)) offer(button.parentElement ?? undefined);
  });
  document.addEventListener(
    "selectionchange",
    () => {
      const selection = getSelection();
      if (selection?.isCollapsed === false && selection.containsNode(transcript, true)) offer();
    },
    { signal },
  );
}
