import type { PlayerEvent } from "./events.ts";
import type { PlayerState } from "./state.ts";
import { RATES } from "./state.ts";

/**
 * What a key asks for on the seek bar, as the slider pattern has it (https://www.w3.org/WAI/ARIA/apg/).
 * @returns undefined for keys that mean nothing there
 */
export function sliderKey(key: string, state: PlayerState): PlayerEvent | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return { type: "skip", by: 5 };
    case "ArrowLeft":
    case "ArrowDown":
      return { type: "skip", by: -5 };
    case "PageUp":
      return { type: "skip", by: 60 };
    case "PageDown":
      return { type: "skip", by: -60 };
    case "Home":
      return { type: "seek", to: 0 };
    case "End":
      return { type: "seek", to: state.duration };
    default:
      return undefined;
  }
}

/** What a single key asks for while the focus is in the player, and only then (WCAG 2.1.4). */
export function shortcut(key: string, state: PlayerState): PlayerEvent | undefined {
  switch (key) {
    case "k":
    case " ":
      return { type: "toggle" };
    case "j":
      return { type: "skip", by: -15 };
    case "l":
      return { type: "skip", by: 15 };
    case "n":
      return { type: "chapter", step: 1 };
    case "p":
      return { type: "chapter", step: -1 };
    case ">":
      return { type: "rate", rate: RATES.find((rate) => rate > state.rate) ?? state.rate };
    case "<":
      return { type: "rate", rate: RATES.findLast((rate) => rate < state.rate) ?? state.rate };
    default:
      return undefined;
  }
}
