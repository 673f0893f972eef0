/** A moment of a recording, written as one says it (12:34, 1:02:03, 754) and kept in seconds. */
import { useRef, useState } from "preact/hooks";
import { formatPosition, parseTimecode } from "../../src/text/index.ts";
import type { ControlProps } from "../decap/index.ts";

export function PositionControl({ id, value, className, onChange }: ControlProps) {
  const [text, setText] = useState(() => shown(value));
  const last = useRef(value);
  if (value !== last.current) {
    last.current = value;
    // changed by somebody else than this field: another draft was opened
    if (toValue(text) !== value) setText(shown(value));
  }
  return (
    <input
      id={id}
      class={className}
      type="text"
      inputMode="numeric"
      placeholder="12:34"
      value={text}
      onInput={({ currentTarget }) => {
        setText(currentTarget.value);
        onChange(toValue(currentTarget.value));
      }}
    />
  );
}

/** Seconds where the text is a time, else the text itself, which the check will refuse. */
function toValue(text: string): number | string {
  return text.trim() === "" ? "" : (parseTimecode(text) ?? text);
}

function shown(value: unknown): string {
  if (typeof value === "number") return formatPosition(value);
  return typeof value === "string" ? value : "";
}
