/** A small form under a relation: an entry that does not exist yet, made without leaving the one that names it. */

import { useEffect, useRef, useState } from "preact/hooks";
import { type CmsField, type IndexedEntry, typeFields } from "../../src/cms/index.ts";
import { type EntryType, entryPath } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../src/shortcuts/index.ts";
import { fold, slugify } from "../../src/text/index.ts";
import { EditorError } from "../decap/index.ts";
import { entriesOf, entryCalled, type HubStore, titleOf } from "../shell/hub.ts";
import { Button } from "./button.tsx";

const { relations: words } = messages;

/** Types that may be made in passing. */
type MadeType = keyof typeof words.made;

/** What is asked of each. */
const ASKED: Readonly<Record<MadeType, readonly string[]>> = {
  person: ["title", "kind", "role"],
  topic: ["title", "summary"],
  series: ["title", "summary"],
};

export const isMadeInPassing = (type: EntryType): type is MadeType => type in ASKED;

interface Props {
  readonly id: string;
  readonly type: MadeType;
  /** What was looked for. */
  readonly name: string;
  readonly hub: HubStore;
  /** Takes the slug of the entry to name, or nothing where the editor gave up. */
  readonly done: (slug: string | undefined) => void;
}

export function CreateEntry({ id, type, name, hub, done }: Props) {
  const fields = typeFields(type).filter((field) => ASKED[type].includes(field.name));
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => ({
    ...Object.fromEntries(
      fields.flatMap(({ name: key, default: value }) => (typeof value === "string" ? [[key, value]] : [])),
    ),
    title: name,
  }));
  const [refusal, setRefusal] = useState<string | undefined>();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);

  const made = words.made[type];
  const slug = slugify(values["title"] ?? "");
  const twin = entryCalled(hub.data(), type, slug) ?? namesake(hub, type, values["title"] ?? "");
  const accept = () => {
    if (twin !== undefined || slug === "") return;
    try {
      hub.pending.add(type, slug, values);
      done(slug);
    } catch (error) {
      setRefusal(error instanceof EditorError ? error.message : words.notMade);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // the form below knows nothing of these
    event.stopPropagation();
    const command = commandOf(FIELD_SHORTCUTS, event);
    if (command === "cancel") done(undefined);
    else if (command === "accept" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      accept();
    }
  };

  return (
    <fieldset ref={box} class="create" onKeyDown={onKeyDown}>
      <legend>{made.heading}</legend>
      {fields.map((field) => (
        <Field
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          value={values[field.name] ?? ""}
          onChange={(value) => {
            setRefusal(undefined);
            setValues({ ...values, [field.name]: value });
          }}
        />
      ))}
      {slug !== "" && twin === undefined && (
        <p class="note">{words.pageAddress(<code>{entryPath(type, slug)}</code>)}</p>
      )}
      <div role="alert">
        {slug === "" && <p class="refusal">{words.noName}</p>}
        {twin !== undefined && <p class="refusal">{made.twin(titleOf(twin))}</p>}
        {refusal !== undefined && <p class="refusal">{refusal}</p>}
      </div>
      <p class="create-actions">
        {twin === undefined ? (
          <Button class="act-first" disabled={slug === ""} onClick={accept}>
            {words.make}
          </Button>
        ) : (
          <Button class="act-first" onClick={() => done(twin.slug)}>
            {made.choose}
          </Button>
        )}
        <Button onClick={() => done(undefined)}>{messages.buttons.cancel}</Button>
      </p>
      <p class="note">{made.saved}</p>
    </fieldset>
  );
}

/** A topic or a series of that title, whatever its address; two people may share a name. */
function namesake(hub: HubStore, type: EntryType, title: string): IndexedEntry | undefined {
  const wanted = fold(title).trim();
  if (type === "person" || wanted === "") return undefined;
  return entriesOf(hub.data(), type).find((entry) => fold(titleOf(entry)).trim() === wanted);
}

function Field(props: { id: string; field: CmsField; value: string; onChange: (value: string) => void }) {
  const { id, field, value, onChange } = props;
  const common = {
    id,
    value,
    autocomplete: "off",
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <p>
      <label for={id}>{field.label}</label>
      {field.options !== undefined ? (
        <select {...common}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : field.widget === "text" ? (
        <textarea {...common} rows={3} />
      ) : (
        <input {...common} type="text" />
      )}
    </p>
  );
}
