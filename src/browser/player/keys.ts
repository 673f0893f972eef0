/** What the shortcuts of the player ask of it. */
import {
  commandOf,
  PLAYER_SHORTCUTS,
  type PlayerCommand,
  type Pressed,
  SEEK_BAR_SHORTCUTS,
  type SeekBarCommand,
  SKIP_SECONDS,
} from "../../shortcuts/index.ts";
import type { PlayerEvent } from "./events.ts";
import type { PlayerState } from "./state.ts";
import { RATES } from "./state.ts";

type Requests<Command extends string> = Readonly<Record<Command, (state: PlayerState) => PlayerEvent>>;

const PLAYER: Requests<Exclude<PlayerCommand, "help">> = {
  toggle: () => ({ type: "toggle" }),
  back: () => ({ type: "skip", by: -SKIP_SECONDS }),
  forward: () => ({ type: "skip", by: SKIP_SECONDS }),
  "previous-chapter": () => ({ type: "chapter", step: -1 }),
  "next-chapter": () => ({ type: "chapter", step: 1 }),
  slower: ({ rate }) => ({ type: "rate", rate: RATES.filter((one) => one < rate).at(-1) ?? rate }),
  faster: ({ rate }) => ({ type: "rate", rate: RATES.find((one) => one > rate) ?? rate }),
};

const SEEK_BAR: Requests<SeekBarCommand> = {
  forward: () => ({ type: "skip", by: 5 }),
  back: () => ({ type: "skip", by: -5 }),
  "minute-forward": () => ({ type: "skip", by: 60 }),
  "minute-back": () => ({ type: "skip", by: -60 }),
  start: () => ({ type: "seek", to: 0 }),
  end: ({ duration }) => ({ type: "seek", to: duration }),
};

/**
 * What a press asks for while the focus is in the player; `help` for the list of keys.
 * @returns undefined for keys that mean nothing there
 */
export function shortcut(pressed: Pressed, state: PlayerState): PlayerEvent | "help" | undefined {
  const command = commandOf(PLAYER_SHORTCUTS, pressed);
  return command === undefined || command === "help" ? command : PLAYER[command](state);
}

/** What a press asks for on the seek bar. @returns undefined for keys that mean nothing there */
export function sliderKey(pressed: Pressed, state: PlayerState): PlayerEvent | undefined {
  const command = commandOf(SEEK_BAR_SHORTCUTS, pressed);
  return command === undefined ? undefined : SEEK_BAR[command](state);
}
