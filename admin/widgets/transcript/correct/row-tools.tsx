/** What can be done with the paragraph that one is in, for a finger or a pointer; the keyboard has its keys. */
import { messages } from "../../../../src/i18n/editors/index.ts";
import {
  ariaKeys,
  CORRECTION_SHORTCUTS,
  type CorrectionCommand,
  PARAGRAPH_SHORTCUTS,
} from "../../../../src/shortcuts/index.ts";
import { IconButton } from "../../icon-button.tsx";

const { correction: words } = messages;

const TOOLS: readonly {
  readonly command: "split" | "merge" | "start";
  readonly label: string;
  readonly path: string;
}[] = [
  { command: "split", label: words.split, path: "M4 7h16M4 17h16M8 12h.01M12 12h.01M16 12h.01" },
  {
    command: "merge",
    label: words.merge,
    path: "M5 19h14M12 15V5M7.5 9.5 12 5l4.5 4.5",
  },
  {
    command: "start",
    label: words.start,
    path: "M12 8v4l2.5 2M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z",
  },
];

export function RowTools({ first, run }: { first: boolean; run: (command: CorrectionCommand) => void }) {
  return (
    <div class="said-tools">
      {TOOLS.map(({ command, label, path }) => (
        <IconButton
          key={command}
          label={label}
          path={path}
          aria-keyshortcuts={ariaKeys([...PARAGRAPH_SHORTCUTS, ...CORRECTION_SHORTCUTS], command)}
          disabled={command === "merge" && first}
          onClick={() => run(command)}
        />
      ))}
    </div>
  );
}
