import { HubPlayer } from "../../elements/hub-player.ts";

/** Takes the players of the page to the moment that its address names. */
export function seekToAddress(): void {
  for (const player of players()) player.arrive();
}

/** Fonts and pictures may have moved the passage that the address names. */
export function showArrivals(): void {
  for (const { session } of players()) {
    if (session?.state.phase === "idle" && session.state.time > 0) session.show(true);
  }
}

const players = (): readonly HubPlayer[] =>
  [...document.querySelectorAll("hub-player")].filter((player) => player instanceof HubPlayer);
