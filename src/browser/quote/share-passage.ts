import type { Session } from "../listening/session.ts";
import type { PlayerPhrases } from "../player/index.ts";
import { shareMoment } from "../player/share.ts";
import type { Quoted } from "./selected.ts";

/**
 * Passes a passage on: by the device's own sheet where there is one, else by the dialog of the player.
 * @returns what to tell; nothing where the sheet or the dialog tells it
 * @throws where the dialog cannot be loaded
 */
export async function sharePassage(
  session: Session,
  { start, end }: Quoted,
  citation: string,
  range: Range | undefined,
): Promise<string | undefined> {
  const { link: url } = shareMoment(session.track, start, end);
  const sheet = { title: session.track.conference, text: citation, url };
  if (typeof navigator.share === "function" && navigator.canShare?.(sheet) !== false) {
    try {
      await navigator.share(sheet);
      return undefined;
    } catch (error) {
      // closed without a choice
      if (error instanceof DOMException && error.name === "AbortError") return undefined;
    }
  }
  const { fillMomentDialog: fillDialog } = await import("./moment-dialog.ts");
  const player = document.querySelector(`hub-player[recording="${CSS.escape(session.track.id)}"]`);
  const dialog = player?.querySelector<HTMLDialogElement>(".moment-dialog:not(.player-help)");
  const words = document.querySelector(".player-words")?.textContent;
  if (!dialog || !words) return undefined;
  fillDialog(dialog, session, JSON.parse(words) as PlayerPhrases, range);
  dialog.showModal();
  return undefined;
}
