import { type Offer, offerOf, type PlayerPhrases, type PlayerState } from "../player/index.ts";
import type { Session } from "./session.ts";

/** Shows what is proposed: to resume, to hear a passage, to go on after it. */
export function connectOffer(
  root: HTMLElement,
  session: Session,
  words: PlayerPhrases,
  signal: AbortSignal,
): void {
  const region = root.querySelector<HTMLElement>(".player-offer");
  const text = region?.querySelector("p");
  if (!region || !text) return;
  let shown = "";
  const render = (state: PlayerState): void => {
    const offer = offerOf(state, words);
    const key = JSON.stringify(offer);
    if (key === shown) return;
    shown = key ?? "";
    const room = region.offsetHeight;
    // once taken, its room stays: what one reads does not move as the voice begins
    if (offer !== undefined) region.hidden = false;
    region.toggleAttribute("data-empty", offer === undefined);
    text.hidden = offer?.text === undefined;
    text.textContent = offer?.text ?? "";
    const hadFocus = region.contains(document.activeElement);
    region.style.minBlockSize = offer === undefined ? `${room}px` : "";
    for (const button of region.querySelectorAll("button")) button.remove();
    for (const { act, label } of offer?.actions ?? []) region.append(newButton(act, label, session));
    // The pressed button is gone; the focus stays in the player.
    if (hadFocus)
      (region.querySelector("button") ?? root.querySelector<HTMLElement>(".player-play"))?.focus();
  };
  session.subscribe({ changed: render }, signal);
}

function newButton(act: Offer["actions"][number]["act"], label: string, session: Session): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => session.send({ type: act }));
  return button;
}
