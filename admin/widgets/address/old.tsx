/** Old addresses, which go on leading to the page: those that it had here, those that it had on another site. */

import { useState } from "preact/hooks";
import { aliasPath } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { Button } from "../button.tsx";

const { old: words } = messages.entryAddress;

interface Props {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly onChange: (aliases: readonly string[]) => void;
  /** What is typed, and not added yet. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function OldAddresses({ id, aliases, onChange, text, onText }: Props) {
  const [refused, setRefused] = useState(false);
  const add = () => {
    const path = pathOf(text);
    if (path === "") return;
    if (!aliasPath.safeParse(path).success) return setRefused(true);
    if (!aliases.includes(path)) onChange([...aliases, path]);
    onText("");
  };
  return (
    <details class="address-old" open={aliases.length > 0}>
      <summary>{words.count(aliases.length)}</summary>
      {aliases.length > 0 && (
        <ul>
          {aliases.map((alias) => (
            <li key={alias}>
              <code>{alias}</code>
              <Button
                aria-label={words.remove(alias)}
                onClick={() => onChange(aliases.filter((other) => other !== alias))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label for={id}>{words.label}</label>
      <p class="address-field">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="/article123.html"
          value={text}
          onInput={({ currentTarget }) => {
            onText(currentTarget.value);
            setRefused(false);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (commandOf(FIELD_SHORTCUTS, event) !== "accept") return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>{words.add}</Button>
      </p>
      <div role="alert">{refused && <p class="refusal">{words.refused}</p>}</div>
    </details>
  );
}

/** The path of an address that was pasted whole. */
function pathOf(text: string): string {
  const given = text.trim();
  if (!URL.canParse(given)) return given;
  const { pathname, search } = new URL(given);
  return pathname + search;
}
