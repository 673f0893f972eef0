/** A text looked for in the whole transcript, and put right everywhere at once. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { type EditedParagraph, pattern } from "../../../../src/transcript/index.ts";
import { Button } from "../../button.tsx";
import { TextField } from "../../text-field.tsx";

const { replace: words } = messages.correction;

interface Props {
  readonly id: string;
  readonly paragraphs: readonly EditedParagraph[];
  /** Goes to the next place where the text is. */
  readonly next: (find: RegExp) => void;
  readonly replace: (find: RegExp, replacement: string) => void;
  readonly close: () => void;
}

export function ReplaceBar({ id, paragraphs, next, replace, close }: Props) {
  const [text, setText] = useState("");
  const [other, setOther] = useState("");
  const [exact, setExact] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const find = pattern(text, exact);
  const count =
    text.trim() === ""
      ? 0
      : paragraphs.reduce((sum, paragraph) => sum + (paragraph.text.match(find)?.length ?? 0), 0);
  return (
    <search
      class="replace"
      onKeyDown={(event: KeyboardEvent) => {
        const command = commandOf(FIELD_SHORTCUTS, event);
        if (command === "cancel") {
          event.preventDefault();
          event.stopPropagation();
          close();
        } else if (command === "accept" && event.target === field.current) {
          event.preventDefault();
          if (count > 0) next(find);
        }
      }}
    >
      <p>
        <TextField
          id={`${id}-find`}
          label={words.find}
          field={field}
          spellcheck={false}
          value={text}
          onText={setText}
        />
      </p>
      <p>
        <TextField id={`${id}-other`} label={words.by} value={other} onText={setOther} />
      </p>
      <p class="replace-acts">
        <span role="status">{text.trim() === "" ? "" : words.found(count)}</span>
        <Button disabled={count === 0} onClick={() => next(find)}>
          {words.next}
        </Button>
        <Button disabled={count === 0} onClick={() => replace(find, other)}>
          {words.all}
        </Button>
        <Button class="replace-close" onClick={close}>
          {messages.buttons.close}
        </Button>
      </p>
      <label class="replace-exact">
        <input
          type="checkbox"
          checked={exact}
          onChange={({ currentTarget }) => setExact(currentTarget.checked)}
        />{" "}
        {words.exact}
      </label>
    </search>
  );
}
