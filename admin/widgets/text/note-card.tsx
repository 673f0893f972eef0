/** A note of a text, as it stands at its end: its number, and what it says, which is written in when one goes there. */
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { renderMarkdown } from "../../../src/markdown/index.ts";
import { type ControlProps, openDraft, removeCard } from "../../decap/index.ts";
import { IconButton } from "../icon-button.tsx";

const { note: words } = messages.insertions;

/** Lines of a note beyond which its field scrolls. */
const MAX_LINES = 6;
const REMOVE = "M6 6l12 12M18 6L6 18";
const EDIT = "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3";

interface Note {
  readonly label: string;
  readonly text: string;
}

export function NoteCard({ id, value, onChange }: ControlProps) {
  const { label, text } = value as Note;
  const [isEdited, setEdited] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isEdited || field.current === null) return;
    const { current } = field;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [isEdited]);
  // the lines after the first are set in where they are kept
  const shown = text.replace(/\n(?: {4}|\t)/g, "\n");
  return (
    <div class="text-card text-note" data-note={label}>
      <span aria-hidden="true">{/^\d+$/.test(label) ? `${label}.` : words.sign}</span>
      {isEdited ? (
        <textarea
          ref={field}
          id={id}
          aria-label={words.named(label)}
          rows={Math.min(MAX_LINES, Math.max(shown.split("\n").length, Math.ceil(shown.length / 60)))}
          value={shown}
          onInput={({ currentTarget }) =>
            onChange({ label, text: currentTarget.value.replace(/\n(?=[^\n])/g, "\n    ") })
          }
          onBlur={() => setEdited(false)}
        />
      ) : (
        <NoteText text={shown} edit={() => setEdited(true)} />
      )}
      {!isEdited && (
        <IconButton label={words.edit(label)} path={EDIT} data-act="edit" onClick={() => setEdited(true)} />
      )}
      <IconButton
        label={words.remove(label)}
        path={REMOVE}
        onClick={({ currentTarget }) => removeCard(currentTarget)}
      />
    </div>
  );
}

/** As the page shows it, but for its links, which lead nowhere here. A click in it writes, as the button beside it does. */
function NoteText({ text, edit }: { readonly text: string; readonly edit: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.addEventListener("click", edit), []);
  const { lang } = openDraft.entry().data;
  const html = renderMarkdown(text, { lang: lang === "en" || lang === "br" ? lang : "fr" });
  const shown = html.replace(/<(\/?)a\b[^>]*>/g, "<$1u>");
  return (
    <div
      ref={place}
      class="text-note-shown"
      dangerouslySetInnerHTML={{ __html: text.trim() === "" ? `<p>${words.empty}</p>` : shown }}
    />
  );
}
