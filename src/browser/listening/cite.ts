import type { PlayerPhrases } from "../player/index.ts";
import { updateText } from "../update-text.ts";
import type { Session } from "./session.ts";

/**
 * “Cite this moment”: a dialog about the words that are selected, else about the paragraph that is heard. What fills it
 * is loaded when it is first asked for.
 */
export function connectCite(
  root: HTMLElement,
  session: Session,
  words: PlayerPhrases,
  signal: AbortSignal,
): void {
  const open = root.querySelector<HTMLButtonElement>(".player-cite");
  const dialog = root.querySelector<HTMLDialogElement>(".moment-dialog:not(.player-help)");
  if (!open || !dialog) return;
  let selected: Range | undefined;
  document.addEventListener(
    "selectionchange",
    () => {
      const selection = getSelection();
      if (selection !== null && !selection.isCollapsed && selection.rangeCount > 0)
        selected = selection.getRangeAt(0);
    },
    { signal },
  );
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (!(target instanceof Node && open.contains(target))) selected = undefined;
    },
    { signal },
  );
  open.addEventListener("click", async () => {
    const range = selected;
    try {
      (await import("../quote/moment-dialog.ts")).fillMomentDialog(dialog, session, words, range);
    } catch {
      updateText(dialog.querySelector(".moment-problem"), words.failures.network);
    }
    if (!dialog.open) dialog.showModal();
  });
  dialog.querySelector(".moment-close")?.addEventListener("click", () => dialog.close());
}
