/** The keyboard of the window of chapters and slides. */
import { commandOf, isSpace, MARKS_SHORTCUTS, type MarksCommand } from "../../../src/shortcuts/index.ts";

/** @returns undefined for keys that mean nothing, or something to the control that has the focus */
export function marksCommandOf(event: KeyboardEvent): MarksCommand | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  if (event.defaultPrevented || target?.matches("input, textarea, select") === true) return undefined;
  if (isSpace(event) && target?.closest("button, summary") != null) return undefined;
  return commandOf(MARKS_SHORTCUTS, event);
}
