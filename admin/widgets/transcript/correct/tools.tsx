import { messages } from "../../../../src/i18n/editors/index.ts";
import { ariaKeys, CORRECTION_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { IconButton } from "../../icon-button.tsx";
import type { Correction } from "./use-correction.ts";

const { correction: words } = messages;

interface ToolsProps {
  readonly text: Pick<Correction, "canUndo" | "undo" | "canRedo" | "redo">;
  /** Whether the search is open. */
  readonly finding: boolean;
  readonly toggleFinding: () => void;
  /** Whether the list of keys is open. */
  readonly helping: boolean;
  readonly toggleHelping: () => void;
}

/** The buttons at the head of the correction. */
export function Tools({ text, finding, toggleFinding, helping, toggleHelping }: ToolsProps) {
  return (
    <div class="correct-tools">
      <IconButton
        label={words.undo}
        aria-keyshortcuts={ariaKeys(CORRECTION_SHORTCUTS, "undo")}
        disabled={!text.canUndo}
        onClick={text.undo}
        path="M9 14 4 9l5-5M4 9h9a6 6 0 0 1 0 12h-2"
      />
      <IconButton
        label={words.redo}
        aria-keyshortcuts={ariaKeys(CORRECTION_SHORTCUTS, "redo")}
        disabled={!text.canRedo}
        onClick={text.redo}
        path="m15 14 5-5-5-5m5 5h-9a6 6 0 0 0 0 12h2"
      />
      <IconButton
        label={words.find}
        aria-keyshortcuts={ariaKeys(CORRECTION_SHORTCUTS, "find")}
        aria-expanded={finding}
        onClick={toggleFinding}
        path="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20"
      />
      <IconButton
        label={messages.keys.title}
        aria-keyshortcuts={ariaKeys(CORRECTION_SHORTCUTS, "help")}
        aria-expanded={helping}
        onClick={toggleHelping}
        path="M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8"
      />
    </div>
  );
}
