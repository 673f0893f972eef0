/** The keys of the editing interface. What they do is told in French, the one language of its editors. */
import type { Shortcut } from "./shortcut.ts";

/** Seconds by which editors go back and on in a recording. */
export const EDITOR_SKIP_SECONDS = 5;

/** A shortcut that a help names. */
export interface HelpShortcut<Command extends string = string> extends Shortcut<Command> {
  readonly does: string;
  /** As the help writes the keys, where they alone do not say it. */
  readonly printed?: string;
}

/** Names of keys on a French keyboard. */
export const EDITOR_KEY_NAMES: Readonly<Record<string, string>> = {
  Control: "Ctrl",
  Shift: "Maj",
  Space: "Espace",
  Enter: "Entrée",
  Escape: "Échap",
  Backspace: "Retour arrière",
  Delete: "Suppr",
  PageUp: "Page préc.",
  PageDown: "Page suiv.",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** Anywhere in the window of chapters and slides, unless one types. */
export const MARKS_SHORTCUTS = [
  { command: "toggle", keys: ["Space", "K"], does: "écouter, mettre en pause" },
  { command: "back", keys: ["ArrowLeft"], does: `${EDITOR_SKIP_SECONDS} secondes en arrière` },
  { command: "on", keys: ["ArrowRight"], does: `${EDITOR_SKIP_SECONDS} secondes en avant` },
  { command: "next-slide", keys: ["N", "ArrowDown"], does: "la diapositive change maintenant" },
  { command: "previous-slide", keys: ["P", "ArrowUp"], does: "retour à la diapositive précédente" },
  {
    command: "jump",
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    printed: "12 puis Entrée",
    does: "la page 12, au moment du premier chiffre",
  },
  { command: "chapter", keys: ["C"], does: "un chapitre commence ici" },
  { command: "undo", keys: ["Control+Z"], does: "annuler" },
  { command: "redo", keys: ["Control+Shift+Z", "Control+Y"], does: "rétablir" },
] as const satisfies readonly HelpShortcut[];
export type MarksCommand = (typeof MARKS_SHORTCUTS)[number]["command"];

/** On a mark of the timeline. */
export const MARKER_SHORTCUTS = [
  { command: "earlier", keys: ["ArrowLeft"], does: "un dixième de seconde plus tôt" },
  { command: "later", keys: ["ArrowRight"], does: "un dixième de seconde plus tard" },
  { command: "second-earlier", keys: ["Shift+ArrowLeft"], does: "une seconde plus tôt" },
  { command: "second-later", keys: ["Shift+ArrowRight"], does: "une seconde plus tard" },
  { command: "much-earlier", keys: ["PageDown"], does: "5 secondes plus tôt" },
  { command: "much-later", keys: ["PageUp"], does: "5 secondes plus tard" },
  { command: "previous", keys: ["ArrowUp"], does: "repère précédent" },
  { command: "next", keys: ["ArrowDown"], does: "repère suivant" },
  { command: "listen", keys: ["Enter", "Space"], does: "écouter à partir du repère" },
  { command: "remove", keys: ["Delete", "Backspace"], does: "enlever le repère" },
] as const satisfies readonly HelpShortcut[];
export type MarkerCommand = (typeof MARKER_SHORTCUTS)[number]["command"];

/** On the timeline itself. */
export const TIMELINE_SHORTCUTS = [
  { command: "start", keys: ["Home"] },
  { command: "end", keys: ["End"] },
  { command: "forward", keys: ["PageUp"] },
  { command: "back", keys: ["PageDown"] },
] as const satisfies readonly Shortcut[];
export type TimelineCommand = (typeof TIMELINE_SHORTCUTS)[number]["command"];

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
  { command: "split", keys: ["Enter"], does: "couper le paragraphe au curseur" },
  {
    command: "merge",
    keys: ["Backspace"],
    printed: "Retour arrière, au début",
    does: "joindre au paragraphe précédent",
  },
] as const satisfies readonly HelpShortcut[];

/**
 * Anywhere in the correction of a transcript, while one types. Letters alone, and the keys of screen readers (Insert,
 * Caps Lock, Control and Option together) are left alone.
 */
export const CORRECTION_SHORTCUTS = [
  { command: "play", keys: ["Control+Space"], does: "écouter, mettre en pause" },
  {
    command: "back",
    keys: ["Control+Shift+Space"],
    does: `revenir ${EDITOR_SKIP_SECONDS} secondes en arrière`,
  },
  { command: "next", keys: ["Alt+ArrowDown"], does: "paragraphe suivant" },
  { command: "previous", keys: ["Alt+ArrowUp"], does: "paragraphe précédent" },
  { command: "start", keys: ["Alt+T"], does: "faire commencer le paragraphe au temps écouté" },
  { command: "voice", keys: ["Alt+N"], does: "dire qui parle" },
  { command: "undo", keys: ["Control+Z"], does: "annuler" },
  { command: "redo", keys: ["Control+Shift+Z", "Control+Y"], does: "rétablir" },
  { command: "find", keys: ["Control+F"], does: "chercher et remplacer" },
  { command: "keep", keys: ["Control+S"], does: "garder dans le brouillon" },
  { command: "help", keys: ["F1"], does: "montrer ces touches" },
] as const satisfies readonly HelpShortcut[];
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
