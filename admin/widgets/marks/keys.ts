/** What a key asks for anywhere in the window, unless one is writing. */
export type MarksCommand =
  | "undo"
  | "redo"
  | "toggle"
  | "back"
  | "on"
  | "next-slide"
  | "previous-slide"
  | "chapter"
  | "jump";

const KEYS: Readonly<Record<string, MarksCommand>> = {
  k: "toggle",
  " ": "toggle",
  ArrowLeft: "back",
  ArrowRight: "on",
  n: "next-slide",
  ArrowDown: "next-slide",
  p: "previous-slide",
  ArrowUp: "previous-slide",
  c: "chapter",
};

/** @returns undefined for keys that mean nothing, or something to the control that has the focus */
export function marksCommandOf(event: KeyboardEvent): MarksCommand | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  if (event.defaultPrevented || target?.matches("input, textarea, select") === true) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") return event.shiftKey ? "redo" : "undo";
    return key === "y" ? "redo" : undefined;
  }
  if (event.altKey) return undefined;
  if (key === " " && target?.closest("button, summary") != null) return undefined;
  if (/^[1-9]$/.test(key)) return "jump";
  return KEYS[key];
}
