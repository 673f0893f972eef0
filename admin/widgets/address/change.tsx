/** Another address for an entry that has one. */

import { useEffect, useRef, useState } from "preact/hooks";
import { ENTRY_TYPES, type EntryType } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { slugify } from "../../../src/text/index.ts";
import { moveEntry } from "../../decap/index.ts";
import { refusalOf } from "../../entry/names.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";

const { entryAddress: words } = messages;

interface Props {
  readonly id: string;
  readonly type: EntryType;
  /** The name that it has. */
  readonly slug: string;
  readonly hub: HubStore;
  /** What is typed and goes with no other save than its own. */
  readonly unsaved: { current: string };
  readonly done: () => void;
}

export function ChangeAddress({ id, type, slug, hub, unsaved, done }: Props) {
  const [text, setText] = useState(slug);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void hub.refresh();
    input.current?.focus();
    input.current?.select();
  }, [hub]);

  const typed = busy || text.trim() === slug ? "" : text.trim();
  useEffect(() => {
    unsaved.current = typed;
    return () => {
      unsaved.current = "";
    };
  }, [typed]);

  const wanted = slugify(text);
  const refusal = wanted === "" ? words.empty : refusalOf(hub.data(), type, wanted, slug);
  const possible = refusal === undefined && wanted !== slug && !busy;
  const accept = async () => {
    if (!possible) return;
    setBusy(true);
    setFailed(false);
    unsaved.current = "";
    try {
      await moveEntry(wanted);
      done();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // the form below knows nothing of these
    event.stopPropagation();
    const command = commandOf(FIELD_SHORTCUTS, event);
    if (command === "cancel") done();
    else if (command === "accept" && event.target === input.current) {
      event.preventDefault();
      void accept();
    }
  };

  return (
    <fieldset class="address-change" onKeyDown={onKeyDown}>
      <legend>{words.change}</legend>
      <label for={id}>{words.newOne}</label>
      <p class="address-field">
        <span aria-hidden="true">{ENTRY_TYPES[type].path}</span>
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-note`}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setFailed(false);
          }}
        />
        <span aria-hidden="true">/</span>
      </p>
      {wanted !== text && wanted !== "" && (
        <p class="note">{words.becomes(<code>{`${ENTRY_TYPES[type].path}${wanted}/`}</code>)}</p>
      )}
      <div role="alert">
        {refusal !== undefined && <p class="refusal">{refusal}</p>}
        {failed && <p class="refusal">{words.failed}</p>}
      </div>
      <p id={`${id}-note`} class="note">
        {words.note}
      </p>
      <p class="address-actions">
        <Button class="act-first" disabled={!possible} onClick={() => void accept()}>
          {busy ? words.saving : words.save}
        </Button>
        <Button onClick={done}>{messages.buttons.cancel}</Button>
      </p>
    </fieldset>
  );
}
