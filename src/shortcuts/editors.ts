/** The keys of the editing interface. What they do is told by the words of its editors (`src/i18n/editors/`). */
import type { Shortcut } from "./shortcut.ts";

/** Seconds by which editors go back and on in a recording. */
export const EDITOR_SKIP_SECONDS = 5;

/** Anywhere in the window of chapters and slides, unless one types. */
export const MARKS_SHORTCUTS = [
  { command: "toggle", keys: ["Space", "K"] },
  { command: "back", keys: ["ArrowLeft"] },
  { command: "on", keys: ["ArrowRight"] },
  { command: "next-slide", keys: ["N", "ArrowDown"] },
  { command: "previous-slide", keys: ["P", "ArrowUp"] },
  {
    command: "jump",
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  },
  { command: "chapter", keys: ["C"] },
  { command: "undo", keys: ["Control+Z"] },
  { command: "redo", keys: ["Control+Shift+Z", "Control+Y"] },
] as const satisfies readonly Shortcut[];
export type MarksCommand = (typeof MARKS_SHORTCUTS)[number]["command"];

/** On a mark of the timeline. */
export const MARKER_SHORTCUTS = [
  { command: "earlier", keys: ["ArrowLeft"] },
  { command: "later", keys: ["ArrowRight"] },
  { command: "second-earlier", keys: ["Shift+ArrowLeft"] },
  { command: "second-later", keys: ["Shift+ArrowRight"] },
  { command: "much-earlier", keys: ["PageDown"] },
  { command: "much-later", keys: ["PageUp"] },
  { command: "previous", keys: ["ArrowUp"] },
  { command: "next", keys: ["ArrowDown"] },
  { command: "listen", keys: ["Enter", "Space"] },
  { command: "remove", keys: ["Delete", "Backspace"] },
] as const satisfies readonly Shortcut[];
export type MarkerCommand = (typeof MARKER_SHORTCUTS)[number]["command"];

/** On the timeline itself. */
export const TIMELINE_SHORTCUTS = [
  { command: "start", keys: ["Home"] },
  { command: "end", keys: ["End"] },
  { command: "forward", keys: ["PageUp"] },
  { command: "back", keys: ["PageDown"] },
] as const satisfies readonly Shortcut[];

/** On the seek bar of a recording in the form. */
export const LISTENING_SHORTCUTS = [
  { command: "forward", keys: ["ArrowRight", "ArrowUp"] },
  { command: "back", keys: ["ArrowLeft", "ArrowDown"] },
  { command: "much-forward", keys: ["PageUp"] },
  { command: "much-back", keys: ["PageDown"] },
] as const satisfies readonly Shortcut[];
export type ListeningCommand = (typeof LISTENING_SHORTCUTS)[number]["command"];

/** Inside a paragraph of a transcript that is corrected; `merge` only where the caret is at its start. */
export const PARAGRAPH_SHORTCUTS = [
  { command: "split", keys: ["Enter"] },
  {
    command: "merge",
    keys: ["Backspace"],
  },
] as const satisfies readonly Shortcut[];

/**
 * Anywhere in the correction of a transcript, while one types. Letters alone, and the keys of screen readers (Insert,
 * Caps Lock, Control and Option together) are left alone.
 */
export const CORRECTION_SHORTCUTS = [
  { command: "play", keys: ["Control+Space"] },
  {
    command: "back",
    keys: ["Control+Shift+Space"],
  },
  { command: "next", keys: ["Alt+ArrowDown"] },
  { command: "previous", keys: ["Alt+ArrowUp"] },
  { command: "start", keys: ["Alt+T"] },
  { command: "voice", keys: ["Alt+N"] },
  { command: "undo", keys: ["Control+Z"] },
  { command: "redo", keys: ["Control+Shift+Z", "Control+Y"] },
  { command: "find", keys: ["Control+F"] },
  { command: "keep", keys: ["Control+S"] },
  { command: "help", keys: ["F1"] },
] as const satisfies readonly Shortcut[];
export type CorrectionCommand =
  | (typeof CORRECTION_SHORTCUTS)[number]["command"]
  | (typeof PARAGRAPH_SHORTCUTS)[number]["command"];

/** In a field or a small panel of its own: Enter takes what is written, Escape gives it up. */
export const FIELD_SHORTCUTS = [
  { command: "accept", keys: ["Enter"] },
  { command: "cancel", keys: ["Escape"] },
] as const satisfies readonly Shortcut[];

/** In a row of tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export const TAB_SHORTCUTS = [
  { command: "previous", keys: ["ArrowLeft"] },
  { command: "next", keys: ["ArrowRight"] },
  { command: "first", keys: ["Home"] },
  { command: "last", keys: ["End"] },
] as const satisfies readonly Shortcut[];

/** In a small window over the text: the key Tab goes round in it. */
export const PANEL_SHORTCUTS = [
  { command: "cancel", keys: ["Escape"] },
  { command: "next", keys: ["Tab"] },
  { command: "previous", keys: ["Shift+Tab"] },
] as const satisfies readonly Shortcut[];

/** Where one looks for what to put into a text: `leave` only where nothing is typed. */
export const INSERT_SHORTCUTS = [
  { command: "accept", keys: ["Enter"] },
  { command: "leave", keys: ["Backspace"] },
] as const satisfies readonly Shortcut[];

/** In a field with a list to choose from (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export const OPTIONS_SHORTCUTS = [
  { command: "next", keys: ["ArrowDown"] },
  { command: "previous", keys: ["ArrowUp"] },
  ...FIELD_SHORTCUTS,
  { command: "remove-last", keys: ["Backspace"] },
] as const satisfies readonly Shortcut[];

/** In the rich text. `no-heading` would make a title that pages do not have: the title of the page, or one too deep. */
export const TEXT_SHORTCUTS = [
  { command: "link", keys: ["Control+K"] },
  { command: "no-heading", keys: ["Control+1", "Control+5", "Control+6"] },
] as const satisfies readonly Shortcut[];

/** In a table of the rich text. `shape` is what would make another block of the cell: it does nothing there. */
export const TABLE_SHORTCUTS = [
  { command: "next", keys: ["Tab"] },
  { command: "previous", keys: ["Shift+Tab"] },
  { command: "below", keys: ["Enter"] },
  {
    command: "shape",
    keys: ["Shift+Enter", "Control+1", "Control+2", "Control+3", "Control+4", "Control+5", "Control+6"],
  },
  { command: "delete-before", keys: ["Backspace"] },
  { command: "delete-after", keys: ["Delete"] },
] as const satisfies readonly Shortcut[];
