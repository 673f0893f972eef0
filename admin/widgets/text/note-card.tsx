/** A note of a text, as it stands at its end: its number, and what it says. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { type ControlProps, removeCard } from "../../decap/index.ts";
import { IconButton } from "../icon-button.tsx";

const { note: words } = messages.insertions;

/** Lines of a note beyond which its field scrolls. */
const MAX_LINES = 6;
const REMOVE = "M6 6l12 12M18 6L6 18";

interface Note {
  readonly label: string;
  readonly text: string;
}

export function NoteCard({ id, value, onChange }: ControlProps) {
  const { label, text } = value as Note;
  // the lines after the first are set in where they are kept
  const shown = text.replace(/\n(?: {4}|\t)/g, "\n");
  return (
    <div class="text-card text-note" data-note={label}>
      <span aria-hidden="true">{/^\d+$/.test(label) ? `${label}.` : words.sign}</span>
      <textarea
        id={id}
        aria-label={words.named(label)}
        rows={Math.min(MAX_LINES, Math.max(shown.split("\n").length, Math.ceil(shown.length / 60)))}
        value={shown}
        onInput={({ currentTarget }) =>
          onChange({ label, text: currentTarget.value.replace(/\n(?=[^\n])/g, "\n    ") })
        }
      />
      <IconButton
        label={words.remove(label)}
        path={REMOVE}
        onClick={({ currentTarget }) => removeCard(currentTarget)}
      />
    </div>
  );
}
