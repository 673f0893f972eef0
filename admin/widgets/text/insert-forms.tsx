/** What is asked before something is put into a text. */

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EntryType } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { InsertPlace } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { OptionField } from "../option-field.tsx";
import { TextField } from "../text-field.tsx";
import { findPages } from "./pages.ts";
import type { ClosePanel } from "./panel.tsx";

const { insertions: words } = messages;

/** Columns and rows that a table can be made with; more come with the key Tab. */
const MAX_COLUMNS = 8;
const MAX_ROWS = 30;

export interface InsertProps {
  readonly place: InsertPlace;
  readonly hub: HubStore;
  readonly close: ClosePanel;
}

export function FindPage(props: InsertProps & { label: string; types?: readonly EntryType[] }) {
  const { place, hub, close, label, types } = props;
  const [text, setText] = useState("");
  const pages = findPages(hub.data(), text, types);
  return (
    <>
      <OptionField
        takesFocus
        id="text-page"
        label={label}
        placeholder={`${label}…`}
        text={text}
        options={pages}
        firstIsChosen={text.trim() !== ""}
        onText={setText}
        onChoose={({ href, label: title }) => {
          close();
          place.link(href, title);
        }}
      />
      <p class="text-told" role="status">
        {pages.length === 0 && words.noMatch}
      </p>
    </>
  );
}

export function NewPicture({ place, close }: InsertProps) {
  const [file, setFile] = useState<File>();
  const [alt, setAlt] = useState("");
  const [title, setTitle] = useState("");
  return (
    <Form
      act={words.picture.insert}
      onSubmit={() => {
        if (file === undefined) return;
        close();
        place.picture(file, { alt: alt.trim(), title: title.trim() });
      }}
      more={
        <Button
          onClick={() => {
            close();
            place.siteFile();
          }}
        >
          {words.picture.onSite}
        </Button>
      }
    >
      <label for="text-picture">{words.picture.file}</label>
      <input
        id="text-picture"
        type="file"
        accept="image/*"
        required
        onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
      />
      <TextField id="text-alt" label={words.picture.alt} required value={alt} onText={setAlt} />
      <TextField id="text-credit" label={words.picture.credit} value={title} onText={setTitle} />
    </Form>
  );
}

export function NewTable({ place, close }: InsertProps) {
  const [columns, setColumns] = useState(3);
  const [rows, setRows] = useState(3);
  const count = (id: string, label: string, value: number, most: number, set: (value: number) => void) => (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        required
        min={1}
        max={most}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.valueAsNumber)}
      />
    </div>
  );
  return (
    <Form
      act={words.table.insert}
      onSubmit={() => {
        close();
        place.table(columns, rows + 1);
      }}
    >
      <div class="text-counts">
        {count("text-columns", words.table.columns, columns, MAX_COLUMNS, setColumns)}
        {count("text-rows", words.table.rows, rows, MAX_ROWS, setRows)}
      </div>
    </Form>
  );
}

export function NewNote({ place, close }: InsertProps) {
  const [text, setText] = useState("");
  return (
    <Form
      act={words.note.insert}
      onSubmit={() => {
        close();
        place.note(text.trim().replace(/\s+/g, " "));
      }}
    >
      <TextField id="text-note" label={words.note.text} required value={text} onText={setText} />
    </Form>
  );
}

interface FormProps {
  /** What the button says that does it. */
  readonly act: string;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
  readonly more?: ComponentChildren;
}

/** One begins in its first field. */
function Form({ act, onSubmit, children, more }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector("input")?.focus({ preventScroll: true }), []);
  return (
    <form
      ref={form}
      class="text-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <p class="text-panel-actions">
        <button type="submit" class="act-first">
          {act}
        </button>
        {more}
      </p>
    </form>
  );
}
