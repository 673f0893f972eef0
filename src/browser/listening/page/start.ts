import { HubPlayer } from "../../elements/hub-player.ts";
import type { Session } from "../session.ts";

/**
 * Takes the players of the page to the moment that its address names.
 * @param kept the session that is left where it is
 */
export function seekToAddress(kept?: Session): void {
  for (const player of players()) if (kept === undefined || player.session !== kept) player.arrive();
}

/** Fonts and pictures may have moved the passage that the address names. */
export function showArrivals(): void {
  for (const { session } of players()) {
    if (session?.state.phase === "idle" && session.state.time > 0) session.show(true);
  }
}

const players = (): readonly HubPlayer[] =>
  [...document.querySelectorAll("hub-player")].filter((player) => player instanceof HubPlayer);
