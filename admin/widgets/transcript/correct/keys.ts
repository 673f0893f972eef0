/**
 * The keyboard of the correction, which works while one types. Letters alone, and the keys of screen readers (Insertion,
 * Verr. Maj, Ctrl+Option) are left alone.
 */
export type Command =
  | "play"
  | "back"
  | "next"
  | "previous"
  | "split"
  | "merge"
  | "start"
  | "voice"
  | "undo"
  | "redo"
  | "find"
  | "keep"
  | "help";

interface Key {
  readonly command: Command;
  /** As a person reads it. */
  readonly keys: string;
  readonly does: string;
}

export const KEYS: readonly Key[] = [
  { command: "play", keys: "Ctrl + Espace", does: "écouter, mettre en pause" },
  { command: "back", keys: "Ctrl + Maj + Espace", does: "revenir 5 secondes en arrière" },
  { command: "next", keys: "Alt + ↓", does: "paragraphe suivant" },
  { command: "previous", keys: "Alt + ↑", does: "paragraphe précédent" },
  { command: "split", keys: "Entrée", does: "couper le paragraphe au curseur" },
  { command: "merge", keys: "Retour arrière, au début", does: "joindre au paragraphe précédent" },
  { command: "start", keys: "Alt + T", does: "faire commencer le paragraphe au temps écouté" },
  { command: "voice", keys: "Alt + N", does: "dire qui parle" },
  { command: "undo", keys: "Ctrl + Z", does: "annuler" },
  { command: "redo", keys: "Ctrl + Maj + Z", does: "rétablir" },
  { command: "find", keys: "Ctrl + F", does: "chercher et remplacer" },
  { command: "keep", keys: "Ctrl + S", does: "garder dans le brouillon" },
  { command: "help", keys: "F1", does: "montrer ces touches" },
];

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** What a key asks for, wherever the caret is; what it means inside a text is not told here. */
export function commandOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Command | undefined {
  if (key === "F1") return "help";
  const control = ctrlKey || metaKey;
  if (control && !altKey) {
    if (code === "Space") return shiftKey ? "back" : "play";
    const letter = key.toLowerCase();
    if (letter === "z") return shiftKey ? "redo" : "undo";
    if (shiftKey) return undefined;
    if (letter === "y") return "redo";
    if (letter === "f") return "find";
    return letter === "s" ? "keep" : undefined;
  }
  if (!altKey || control) return undefined;
  if (key === "ArrowDown") return "next";
  if (key === "ArrowUp") return "previous";
  if (code === "KeyT") return "start";
  return code === "KeyN" ? "voice" : undefined;
}

/** What a key means inside a paragraph. */
export function inText(event: KeyboardEvent, field: HTMLTextAreaElement): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === "Enter") return "split";
  const atStart = field.selectionStart === 0 && field.selectionEnd === 0;
  return event.key === "Backspace" && atStart ? "merge" : undefined;
}
