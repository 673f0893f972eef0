/** The keys of the pages for readers. */
import type { Dictionary } from "../i18n/index.ts";
import type { Shortcut } from "./shortcut.ts";

/** Seconds by which a key goes back and on in a recording. */
export const SKIP_SECONDS = 15;

export interface PlayerShortcut<Command extends string = string> extends Shortcut<Command> {
  /** What it does; neighbours that do the same share a line of the help. */
  readonly does: (words: Pick<Dictionary, "player">) => string;
  /** True where only a recording with several chapters has a use for it. */
  readonly ofChapters?: true;
}

/** While the focus is in the player, and only then (https://www.w3.org/TR/WCAG22/#character-key-shortcuts). */
export const PLAYER_SHORTCUTS = [
  {
    command: "toggle",
    keys: ["K", "Space"],
    does: ({ player }) => `${player.play} / ${player.pause}`,
  },
  { command: "back", keys: ["J"], does: ({ player }) => player.back(SKIP_SECONDS) },
  { command: "forward", keys: ["L"], does: ({ player }) => player.forward(SKIP_SECONDS) },
  {
    command: "previous-chapter",
    keys: ["P"],
    does: ({ player }) => player.previousChapter,
    ofChapters: true,
  },
  { command: "next-chapter", keys: ["N"], does: ({ player }) => player.nextChapter, ofChapters: true },
  { command: "slower", keys: ["<"], does: ({ player }) => player.speed },
  { command: "faster", keys: [">"], does: ({ player }) => player.speed },
  { command: "help", keys: ["?"], does: ({ player }) => player.shortcuts },
] as const satisfies readonly PlayerShortcut[];
export type PlayerCommand = (typeof PLAYER_SHORTCUTS)[number]["command"];

/** On the seek bar, as the slider pattern has it (https://www.w3.org/WAI/ARIA/apg/patterns/slider/). */
export const SEEK_BAR_SHORTCUTS = [
  { command: "forward", keys: ["ArrowRight", "ArrowUp"] },
  { command: "back", keys: ["ArrowLeft", "ArrowDown"] },
  { command: "minute-forward", keys: ["PageUp"] },
  { command: "minute-back", keys: ["PageDown"] },
  { command: "start", keys: ["Home"] },
  { command: "end", keys: ["End"] },
] as const satisfies readonly Shortcut[];
export type SeekBarCommand = (typeof SEEK_BAR_SHORTCUTS)[number]["command"];

/** While the focus is in a deck of slides. */
export const SLIDES_SHORTCUTS = [
  { command: "next", keys: ["ArrowRight"] },
  { command: "previous", keys: ["ArrowLeft"] },
] as const satisfies readonly Shortcut[];

/** While a slide is shown large. */
export const LARGE_SLIDE_SHORTCUTS = [
  ...SLIDES_SHORTCUTS,
  { command: "first", keys: ["Home"] },
  { command: "last", keys: ["End"] },
] as const satisfies readonly Shortcut[];

/** On every page, but not while one types; readers can turn it off. */
export const SITE_SHORTCUTS = [{ command: "search", keys: ["/"] }] as const satisfies readonly Shortcut[];

/** In a search: from its field to the results, and back. */
export const SEARCH_SHORTCUTS = [
  { command: "next", keys: ["ArrowDown"] },
  { command: "previous", keys: ["ArrowUp"] },
  { command: "leave", keys: ["Escape"] },
] as const satisfies readonly Shortcut[];

/** While something is offered beside words that are selected. */
export const SELECTION_SHORTCUTS = [
  { command: "close", keys: ["Escape"] },
] as const satisfies readonly Shortcut[];

/** With which browsers scroll a page. */
export const SCROLL_SHORTCUTS = [
  {
    command: "scroll",
    keys: [
      "PageUp",
      "PageDown",
      "Home",
      "End",
      "ArrowUp",
      "ArrowDown",
      "Space",
      "Control+Home",
      "Control+End",
      "Control+ArrowUp",
      "Control+ArrowDown",
    ],
  },
] as const satisfies readonly Shortcut[];
