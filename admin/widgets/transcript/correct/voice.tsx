/** Who speaks in a paragraph: one of those who do, somebody else, or a new name for that voice everywhere. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { Button } from "../../button.tsx";
import { TextField } from "../../text-field.tsx";

const { correction: words } = messages;

interface Props {
  readonly id: string;
  readonly speaker: string | undefined;
  /** Names to choose from. */
  readonly speakers: readonly string[];
  /** Paragraphs that this voice says. */
  readonly count: number;
  readonly choose: (speaker: string | undefined, everywhere: boolean) => void;
  readonly close: () => void;
}

export function VoicePanel({ id, speaker, speakers, count, choose, close }: Props) {
  const [name, setName] = useState("");
  const [everywhere, setEverywhere] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => box.current?.querySelector("button")?.focus(), []);
  const others = speakers.filter((other) => other !== speaker);
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(FIELD_SHORTCUTS, event);
    if (command === "cancel") {
      // the dialog would close
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (command === "accept" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (name.trim() !== "") choose(name, everywhere);
    }
  };
  return (
    <fieldset ref={box} class="voice" onKeyDown={onKeyDown}>
      <legend>{words.whoSpeaks}</legend>
      <div class="voice-names">
        {others.map((other) => (
          <Button key={other} onClick={() => choose(other, everywhere)}>
            {other}
          </Button>
        ))}
        {speaker !== undefined && (
          <Button class="voice-none" onClick={() => choose(undefined, everywhere)}>
            {messages.transcriptField.nameless}
          </Button>
        )}
      </div>
      <p class="voice-new">
        <TextField id={`${id}-name`} label={words.otherName} value={name} onText={setName} />
        <Button disabled={name.trim() === ""} onClick={() => choose(name, everywhere)}>
          {words.name}
        </Button>
      </p>
      <p class="voice-foot">
        <label>
          <input
            type="checkbox"
            checked={everywhere}
            onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)}
          />{" "}
          {words.everywhere(count)}
        </label>
        <Button class="voice-close" onClick={close}>
          {messages.buttons.close}
        </Button>
      </p>
    </fieldset>
  );
}
