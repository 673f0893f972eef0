/** A list of chapters, pasted: understood as it is typed, with the lines that are not. */

import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { Button } from "../../button.tsx";
import { type PastedChapter, parseChapters } from "./paste.ts";

const { pasted: words } = messages.marks;

interface Props {
  /** Seconds, where it is known. */
  readonly end: number | undefined;
  /** Whether there are chapters already. */
  readonly hasChapters: boolean;
  readonly add: (chapters: readonly PastedChapter[]) => void;
  readonly replace: (chapters: readonly PastedChapter[]) => void;
  readonly cancel: () => void;
}

export function PasteBox({ end, hasChapters, add, replace, cancel }: Props) {
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const { chapters, bad } = parseChapters(text, end);
  return (
    <div class="marks-paste">
      <label for="marks-pasted">{words.label}</label>
      <textarea
        id="marks-pasted"
        ref={area}
        rows={6}
        placeholder={words.example}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (commandOf(FIELD_SHORTCUTS, event) !== "cancel") return;
          // of this list alone, and not of the window around it
          event.preventDefault();
          event.stopPropagation();
          cancel();
        }}
      />
      <div role="status">
        {text.trim() !== "" && <p>{words.found(chapters.length, bad.length)}</p>}
        {bad.length > 0 && (
          <ul class="marks-bad">
            {bad.map(({ line, text: found, why }) => (
              <li key={line}>{words.bad(line, found.length > 60 ? `${found.slice(0, 60)}…` : found, why)}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="marks-row">
        <Button class="act-first" disabled={chapters.length === 0} onClick={() => add(chapters)}>
          {words.add(chapters.length)}
        </Button>
        {hasChapters && (
          <Button disabled={chapters.length === 0} onClick={() => replace(chapters)}>
            {words.replace}
          </Button>
        )}
        <Button onClick={cancel}>{words.close}</Button>
      </div>
    </div>
  );
}
