/** A time that can be typed; what is no time is kept, and told. */

import { useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { formatPosition, parseTimecode } from "../../../../src/text/index.ts";
import { type Mark, tenth } from "../model.ts";

interface Props {
  readonly id?: string;
  readonly mark: Mark;
  /** What is timed, for who hears the page. */
  readonly label: string;
  /** Takes seconds, or the text where it is no time. */
  readonly onChange: (at: number | string) => void;
}

export function TimeField({ id, mark, label, onChange }: Props) {
  const shown = mark.at === undefined ? String(mark.item["at"] ?? "") : formatPosition(mark.at);
  const [text, setText] = useState(shown);
  const last = useRef(shown);
  if (shown !== last.current) {
    // moved by something else than this field
    last.current = shown;
    setText(shown);
  }
  const isWrong = parseTimecode(text) === undefined;
  const commit = () => {
    const seconds = parseTimecode(text);
    const at = seconds === undefined ? text.trim() : tenth(seconds);
    if (text !== shown) onChange(at);
  };
  return (
    <input
      id={id}
      type="text"
      class="marks-time"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      title={isWrong ? messages.marks.list.writeTime : undefined}
      placeholder="12:34"
      value={text}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onChange={commit}
      onKeyDown={(event) => {
        if (commandOf(FIELD_SHORTCUTS, event) === "accept") commit();
      }}
    />
  );
}
