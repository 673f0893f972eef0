/**
 * Entries named by another: found by any word of their title, without accents, all years together. One that is not
 * published (yet, or any more) is shown as such and can be taken away.
 */

import { useRef, useState } from "preact/hooks";
import type { IndexedEntry } from "../../src/cms/index.ts";
import type { EntryType } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { commandOf, OPTIONS_SHORTCUTS } from "../../src/shortcuts/index.ts";
import { slugify } from "../../src/text/index.ts";
import type { ControlProps } from "../decap/index.ts";
import { entriesOf, entryCalled, type HubStore, titleOf } from "../shell/hub.ts";
import { Button } from "./button.tsx";
import { CreateEntry, isMadeInPassing } from "./create.tsx";
import { find } from "./find.ts";
import { type Option, OptionField } from "./option-field.tsx";
import { useAbsence } from "./use-absence.ts";
import { useRedraw } from "./use-answer.ts";

const { relations: words } = messages;

/** Choices shown at one time. */
const MAX_CHOICES = 12;

interface Choice extends Option {
  /** Whether it does not exist yet. */
  readonly isNew?: boolean;
}

export function ReferenceControl(props: ControlProps & { hub: HubStore }) {
  const { id, value, field, className, onChange, refuseWhere, hub } = props;
  const type = field["reference"] as EntryType;
  const multiple = field["multiple"] === true;
  const chosen = chosenSlugs(value);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [creating, setCreating] = useState<string | undefined>();
  /** One that was taken away, and that is saved nowhere. */
  const [dropped, setDropped] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);
  useRedraw(hub);
  const query = text.trim();
  const isAsked = multiple || chosen.length === 0;
  // a save would take the entry away from under what is typed
  refuseWhere(() => {
    const typed = creating ?? (isAsked ? query : "");
    return typed === "" ? undefined : messages.notAdded(String(field["label"]), typed);
  });

  const entries = entriesOf(hub.data(), type);
  const found = open ? find(entries, text, chosen).slice(0, MAX_CHOICES) : [];
  /** The last of the choices: an entry that does not exist yet. */
  const creation = open && query !== "" && slugify(query) !== "" && isMadeInPassing(type);
  const options: readonly Choice[] = [
    ...found.map((entry) => ({ key: entry.slug, label: titleOf(entry), note: yearOf(entry) })),
    ...(creation ? [{ key: "", label: words.create(query), class: "reference-create", isNew: true }] : []),
  ];
  const set = (slugs: readonly string[]) => onChange(multiple ? slugs : (slugs[0] ?? ""));
  const choose = (slug: string) => {
    set(multiple ? [...chosen, slug] : [slug]);
    setText("");
    setOpen(multiple);
  };
  const create = () => {
    setCreating(query);
    setOpen(false);
  };
  const created = (slug: string | undefined) => {
    setCreating(undefined);
    input.current?.focus();
    if (slug !== undefined && !chosen.includes(slug)) choose(slug);
    setOpen(false);
  };
  const drop = (slug: string) => {
    set(chosen.filter((other) => other !== slug));
    setDropped(hub.pending.waits(type, slug) ? slug : undefined);
  };
  const orphan = entries.find(({ slug }) => slug === dropped && !chosen.includes(slug));

  const pick = ({ key, isNew }: Choice) => (isNew === true ? create() : choose(key));
  const onKey = (event: KeyboardEvent, active: Option | undefined): boolean => {
    const command = commandOf(OPTIONS_SHORTCUTS, event);
    if (command === "accept" && active === undefined && query !== "") {
      const [first] = options;
      if (first !== undefined) pick(first);
      else if (slugify(text) !== "") choose(slugify(text));
      return true;
    }
    if (command === "remove-last" && text === "" && chosen.length > 0) drop(chosen.at(-1) ?? "");
    return false;
  };

  return (
    <div class={`${className} reference`}>
      {chosen.length > 0 && (
        <ul class="reference-chosen">
          {chosen.map((slug) => (
            <Chosen key={slug} type={type} slug={slug} hub={hub} drop={drop} />
          ))}
        </ul>
      )}
      {isAsked && (
        <OptionField
          input={input}
          id={id}
          label={String(field["label"])}
          placeholder={words.search}
          text={text}
          options={options}
          onFocus={() => {
            setOpen(true);
            void hub.refresh();
          }}
          onOpen={setOpen}
          onKey={onKey}
          onText={(typed) => {
            setText(typed);
            setOpen(true);
          }}
          onChoose={pick}
        />
      )}
      {creating !== undefined && isMadeInPassing(type) && (
        <CreateEntry id={`${id}-new`} type={type} name={creating} hub={hub} done={created} />
      )}
      {orphan !== undefined && (
        <p class="reference-orphan" role="status">
          {words.notInHub(titleOf(orphan))}{" "}
          <Button
            onClick={() => {
              hub.pending.discard(type, orphan.slug);
              input.current?.focus();
            }}
          >
            {words.discard}
          </Button>
        </p>
      )}
      {open && query !== "" && options.length === 0 && (
        <p class="reference-none" role="status">
          {words.nothing(slugify(text))}
        </p>
      )}
    </div>
  );
}

function Chosen(props: { type: EntryType; slug: string; hub: HubStore; drop: (slug: string) => void }) {
  const { type, slug, hub, drop } = props;
  const entry = entryCalled(hub.data(), type, slug);
  const absent = useAbsence(type, slug, entry === undefined);
  const name = entry === undefined ? (absent?.title ?? slug) : titleOf(entry);
  return (
    <li>
      <span>
        {name}
        {absent !== undefined && <em> ({absent.why})</em>}
      </span>
      <Button aria-label={words.remove(name)} onClick={() => drop(slug)}>
        ×
      </Button>
    </li>
  );
}

function chosenSlugs(value: unknown): readonly string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((slug): slug is string => typeof slug === "string" && slug !== "");
}

function yearOf({ data }: IndexedEntry): string {
  return String(data["startsAt"] ?? data["publishedAt"] ?? "").slice(0, 4);
}
