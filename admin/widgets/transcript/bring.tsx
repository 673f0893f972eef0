/** A transcript brought from elsewhere: a file chosen or dropped, or a text pasted. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { Button } from "../button.tsx";
import { DropZone } from "../drop-zone.tsx";
import { FileInput } from "../file-input.tsx";
import { TRANSCRIPT_ACCEPT } from "./receive.ts";

const { transcriptField: words } = messages;

interface Props {
  readonly id: string;
  /** True where a transcript is there already: another one takes its place. */
  readonly replaces: boolean;
  readonly onFile: (file: File) => void;
  /** True where the text was taken. */
  readonly onText: (text: string) => boolean;
}

export function Bring({ id, replaces, onFile, onText }: Props) {
  const [text, setText] = useState<string>();
  const chooser = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const pasting = text !== undefined;
  const pasted = useRef(pasting);
  useLayoutEffect(() => {
    if (pasting) field.current?.focus();
    else if (pasted.current) opener.current?.focus();
    pasted.current = pasting;
  }, [pasting]);
  const accept = () => {
    if (text !== undefined && onText(text)) setText(undefined);
  };
  const takeFirst = ([file]: readonly File[]) => {
    if (file !== undefined) onFile(file);
  };
  return (
    <DropZone class="bring" label={replaces ? words.bringOther : words.bring} onFiles={takeFirst}>
      {!pasting && (
        <>
          <p class="bring-ways">
            <Button onClick={() => chooser.current?.click()}>{words.file}</Button>
            <button ref={opener} type="button" onClick={() => setText("")}>
              {words.pasteText}
            </button>
          </p>
          <p class="bring-note">{words.formats(replaces, <code>{words.exampleLine}</code>)}</p>
        </>
      )}
      <FileInput
        chooser={chooser}
        aria-label={words.fileLabel}
        accept={TRANSCRIPT_ACCEPT}
        onFiles={takeFirst}
      />
      {pasting && (
        <div class="bring-paste">
          <label for={`${id}-paste`}>{words.textLabel}</label>
          <textarea
            ref={field}
            id={`${id}-paste`}
            rows={8}
            placeholder={words.exampleText}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p class="bring-ways">
            <Button class="act-first" disabled={text.trim() === ""} onClick={accept}>
              {words.takeText}
            </Button>
            <Button onClick={() => setText(undefined)}>{messages.buttons.cancel}</Button>
          </p>
        </div>
      )}
    </DropZone>
  );
}
