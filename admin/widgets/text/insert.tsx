/** What can be put into a text: found by typing, then asked for what it needs, beside the cursor. */

import { useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, INSERT_SHORTCUTS, isSpace } from "../../../src/shortcuts/index.ts";
import { fold, words as wordsIn } from "../../../src/text/index.ts";
import type { InsertPlace } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { type Option, OptionField } from "../option-field.tsx";
import { FindPage, type InsertProps, NewNote, NewPicture, NewTable } from "./insert-forms.tsx";
import { MomentChoice } from "./moment-choice.tsx";
import { openPanel } from "./panel.tsx";
import { SlideChoice } from "./slide-choice.tsx";
import { openWindow } from "./window.tsx";

const { insertions: words } = messages;

type KindName = keyof typeof words.kinds;

interface Kind extends Option {
  readonly key: KindName;
  readonly isInTable: boolean;
  /** What it asks, or puts in at once. */
  readonly form?: (props: InsertProps) => preact.JSX.Element;
  readonly act?: (props: InsertProps) => void;
}

const KINDS: readonly Kind[] = [
  {
    key: "picture",
    ...words.kinds.picture,
    isInTable: false,
    form: NewPicture,
  },
  {
    key: "page",
    ...words.kinds.page,
    isInTable: true,
    form: (props) => <FindPage {...props} label={words.pageTitle} />,
  },
  {
    key: "person",
    ...words.kinds.person,
    isInTable: true,
    form: (props) => <FindPage {...props} label={words.personName} types={["person"]} />,
  },
  {
    key: "moment",
    ...words.kinds.moment,
    isInTable: false,
    act: ({ place, hub, close }) => {
      close("elsewhere");
      openWindow(MomentChoice, { line: "", hub, done: place.embed, anchor: place });
    },
  },
  {
    key: "slide",
    ...words.kinds.slide,
    isInTable: false,
    act: ({ place, hub, close }) => {
      close("elsewhere");
      openWindow(SlideChoice, { line: "", hub, done: place.embed, anchor: place });
    },
  },
  {
    key: "table",
    ...words.kinds.table,
    isInTable: false,
    form: NewTable,
  },
  {
    key: "note",
    ...words.kinds.note,
    isInTable: true,
    form: NewNote,
  },
  {
    key: "quote",
    ...words.kinds.quote,
    isInTable: false,
    act: ({ place, close }) => {
      close();
      place.quote();
    },
  },
];

export function openInsert(place: InsertPlace, isTyped: boolean, hub: HubStore): void {
  openPanel(place, words.title, (close) => (
    <Insert place={place} isTyped={isTyped} hub={hub} close={close} />
  ));
}

function Insert({ isTyped, ...props }: InsertProps & { isTyped: boolean }) {
  const { place, close } = props;
  const [text, setText] = useState("");
  const [kind, setKind] = useState<Kind>();
  if (kind?.form !== undefined) {
    const Form = kind.form;
    return <Form {...props} />;
  }
  const query = wordsIn(text);
  const isCalled = (name: string): boolean =>
    query.every((word) => ` ${fold(name)}`.replace(/\W/g, " ").includes(` ${word}`));
  // what has these words in its own name comes before what is found by them
  const found = KINDS.filter(
    ({ key, label, isInTable }) =>
      (isInTable || !place.isInTable) && isCalled(`${label} ${words.kinds[key].found}`),
  ).toSorted((a, b) => Number(isCalled(b.label)) - Number(isCalled(a.label)));
  /** What was typed is text after all. */
  const writeAsText = (more: string) => {
    close();
    place.type(`/${text}${more}`);
  };
  return (
    <>
      <OptionField
        takesFocus
        id="text-insert"
        label={words.question}
        placeholder={words.example}
        text={text}
        options={found}
        firstIsChosen
        describedBy="text-insert-told"
        onText={setText}
        onChoose={(chosen) => (chosen.act === undefined ? setKind(chosen) : chosen.act(props))}
        onKey={(event) => {
          if (commandOf(INSERT_SHORTCUTS, event) === "leave" && text === "") close();
          else if (!isTyped || (text !== "" && found.length > 0)) return false;
          else if (isSpace(event)) writeAsText(" ");
          else if (commandOf(INSERT_SHORTCUTS, event) === "accept" && found.length === 0) writeAsText("");
          else return false;
          return true;
        }}
      />
      <p id="text-insert-told" class="text-told" role="status">
        {found.length === 0 && (isTyped ? words.nothingTyped(text) : words.nothing)}
      </p>
    </>
  );
}
