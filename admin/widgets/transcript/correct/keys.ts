/** The keyboard of the correction. */
import {
  CORRECTION_SHORTCUTS,
  type CorrectionCommand,
  commandOf,
  PARAGRAPH_SHORTCUTS,
} from "../../../../src/shortcuts/index.ts";

/** What a press asks for, anywhere in the correction or inside the text of a paragraph. */
export function correctionCommandOf(
  event: KeyboardEvent,
  field: HTMLTextAreaElement | undefined,
): CorrectionCommand | undefined {
  const anywhere = commandOf(CORRECTION_SHORTCUTS, event);
  if (anywhere !== undefined || field === undefined) return anywhere;
  const command = commandOf(PARAGRAPH_SHORTCUTS, event);
  const atStart = field.selectionStart === 0 && field.selectionEnd === 0;
  return command === "merge" && !atStart ? undefined : command;
}
