/** One paragraph under correction: when it starts, who speaks, what is said. */

import { Component, type JSX } from "preact";
import { useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { CORRECTION_SHORTCUTS, type CorrectionCommand, commandOf } from "../../../../src/shortcuts/index.ts";
import { formatTimecode } from "../../../../src/text/index.ts";
import type { EditedParagraph } from "../../../../src/transcript/index.ts";
import { plainText } from "../../../../src/transcript/index.ts";
import { RowTools } from "./row-tools.tsx";

const { correction: words } = messages;

/** What a paragraph asks for; the same object for all, for as long as the dialog is open. */
export interface RowActs {
  readonly edit: (key: string, text: string) => void;
  readonly listen: (key: string) => void;
  readonly voice: (key: string) => void;
  /** The paragraph that one is in from now on. */
  readonly enter: (key: string) => void;
  readonly run: (command: CorrectionCommand, key: string) => void;
}

interface Props {
  readonly paragraph: EditedParagraph;
  /** Place in the list, from 1. */
  readonly n: number;
  /** Whether the voice of the one before goes on. */
  readonly goesOn: boolean;
  /** Whether it is heard. */
  readonly current: boolean;
  /** Whether one is in it. */
  readonly entered: boolean;
  readonly acts: RowActs;
  /** The panel that names its voice, where it is open. */
  readonly panel: JSX.Element | null;
}

/** Drawn anew only where something of its own changes: there may be fifteen hundred. */
export class ParagraphRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { paragraph, n, goesOn, current, entered, panel } = this.props;
    return (
      next.paragraph !== paragraph ||
      next.n !== n ||
      next.goesOn !== goesOn ||
      next.current !== current ||
      next.entered !== entered ||
      next.panel !== panel
    );
  }
  override render({ paragraph, n, goesOn, current, entered, acts, panel }: Props) {
    const { key, start, speaker } = paragraph;
    const name = speaker ?? messages.transcriptField.nameless;
    const time = formatTimecode(start);
    return (
      <li
        class="said"
        data-key={key}
        aria-current={current ? "true" : undefined}
        onFocusIn={() => acts.enter(key)}
      >
        <button
          type="button"
          class="said-time"
          aria-label={words.listenFrom(time)}
          onClick={() => acts.listen(key)}
        >
          {time}
        </button>
        <button
          type="button"
          class={goesOn ? "said-voice said-again" : "said-voice"}
          aria-label={words.voiceOf(name, n)}
          aria-expanded={panel !== null}
          onClick={() => acts.voice(key)}
        >
          {name}
        </button>
        {panel}
        <Words paragraph={paragraph} label={words.paragraph(n, time, name)} acts={acts} />
        {entered && <RowTools first={n === 1} run={(command) => acts.run(command, key)} />}
      </li>
    );
  }
}

/**
 * The field keeps what is typed to the letter (a space at the end, nothing at all) as long as the paragraph says the
 * same; a paragraph left without a word goes when the field is left.
 */
function Words(props: { paragraph: EditedParagraph; label: string; acts: RowActs }) {
  const { paragraph, label, acts } = props;
  const { edit } = acts;
  const [typed, setTyped] = useState({ text: paragraph.text, of: paragraph });
  const isEmpty = plainText(typed.text) === "";
  const holds = isEmpty ? typed.of === paragraph : plainText(typed.text) === plainText(paragraph.text);
  const text = holds ? typed.text : paragraph.text;
  return (
    // the copy behind the field gives it its height
    <div class="said-words" data-text={text}>
      <textarea
        rows={1}
        aria-label={label}
        spellcheck
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setTyped({ text: value, of: paragraph });
          if (plainText(value) !== "") edit(paragraph.key, value);
        }}
        // the keyboards of telephones tell the new line, and not the key
        onBeforeInput={(event: InputEvent) => {
          if (event.inputType !== "insertLineBreak" && event.inputType !== "insertParagraph") return;
          event.preventDefault();
          acts.run("split", paragraph.key);
        }}
        onKeyDown={(event) => {
          // what was erased last is all that there was
          if (!holds || !isEmpty || commandOf(CORRECTION_SHORTCUTS, event) !== "undo") return;
          event.preventDefault();
          event.stopPropagation();
          setTyped({ text: paragraph.text, of: paragraph });
        }}
        onBlur={() => {
          if (holds && isEmpty) edit(paragraph.key, "");
          else setTyped({ text: paragraph.text, of: paragraph });
        }}
      />
    </div>
  );
}
