/** What a list can be narrowed to. */
import { useEffect, useId, useState } from "preact/hooks";
import type { ListedEntry } from "../../src/cms/index.ts";
import type { EntryType } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { fold, words } from "../../src/text/index.ts";
import { languageName } from "../shell/formats.ts";
import { Button } from "../widgets/button.tsx";
import { type FilterChange, type Filters, LACKS, STATES } from "./filters.ts";
import type { Shelf } from "./shelf.ts";

const says = messages.lists.filters;

interface Props {
  readonly shelf: Shelf;
  readonly types: readonly EntryType[];
  readonly filters: Filters;
  readonly change: (change: FilterChange) => void;
}

/** Entries offered for what is typed: whoever looks for more types more. */
const MAX_OFFERED = 40;
/** Where the filters have room beside each other. */
const WIDE = "(min-width: 50.01rem)";

export function FilterBar({ shelf, types, filters, change }: Props) {
  const { text: _, ...narrowed } = filters;
  const count = Object.keys(narrowed).length;
  const { parts, site } = shelf.core();
  const years = [...new Set(parts.filter(({ type }) => types.includes(type)).flatMap((part) => part.years))];
  const langs = [
    ...new Set([...site.languages, ...types.flatMap(shelf.lines).flatMap(({ lang = [] }) => lang)]),
  ];
  const hasNamed = (type: EntryType) => types.some((one) => one !== type && one !== "topic");
  const clear = () =>
    change(Object.fromEntries(Object.keys(narrowed).map((name) => [name, undefined])) as FilterChange);
  return (
    <details class="filters" open={matchMedia(WIDE).matches}>
      <summary>{count === 0 ? says.title : says.counted(count)}</summary>
      <div class="filters-fields">
        {years.length > 0 && (
          <Choice
            label={says.year}
            value={filters.year === undefined ? "" : String(filters.year)}
            all={says.anyYear}
            choices={years.sort((a, b) => b - a).map((year) => [String(year), String(year)])}
            choose={(year) => change({ year: year === "" ? undefined : Number(year) })}
          />
        )}
        <Choice
          label={says.state}
          value={filters.state ?? ""}
          all={says.anyState}
          choices={STATES.map((state) => [state, messages.lists.states[state]])}
          choose={(state) => change({ state: STATES.find((one) => one === state) })}
        />
        {(["topic", "person"] as const).filter(hasNamed).map((type) => (
          <Pick
            key={type}
            label={says[type]}
            type={type}
            value={filters[type]}
            shelf={shelf}
            choose={(chosen) => change({ [type]: chosen })}
          />
        ))}
        {langs.length > 1 && (
          <Choice
            label={says.lang}
            value={filters.lang ?? ""}
            all={says.anyLang}
            choices={langs.map((lang) => [lang, languageName(lang)])}
            choose={(lang) => change({ lang })}
          />
        )}
        {types.some((type) => type === "conference" || type === "article") && (
          <Choice
            label={says.lacks}
            value={filters.lacks ?? ""}
            all={says.anyLacks}
            choices={LACKS.map((lack) => [lack, says.lacking[lack]])}
            choose={(what) => change({ lacks: LACKS.find((one) => one === what) })}
          />
        )}
        <label class="filters-check">
          <input
            type="checkbox"
            checked={filters.toMend === true}
            onChange={({ currentTarget }) => change({ toMend: currentTarget.checked })}
          />
          {says.toMend}
        </label>
        {count > 0 && (
          <Button class="filters-clear" onClick={clear}>
            {says.clear}
          </Button>
        )}
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, all, choices, choose }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{all}</option>
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface PickProps {
  readonly label: string;
  readonly type: EntryType;
  readonly value: string | undefined;
  readonly shelf: Shelf;
  readonly choose: (slug: string | undefined) => void;
}

/** One of many entries, by its title. */
function Pick({ label, type, value, shelf, choose }: PickProps) {
  const id = useId();
  const all = shelf.lines(type);
  const chosen = all.find(({ slug }) => slug === value)?.title ?? "";
  /** What is being written; nothing once one is elsewhere. */
  const [typed, setTyped] = useState<string | undefined>();
  const text = typed ?? chosen;
  useEffect(() => {
    if (typed === undefined) return;
    const wanted = fold(typed).trim();
    const slug = all.find(({ title }) => fold(title) === wanted)?.slug;
    if ((wanted === "" || slug !== undefined) && slug !== value) choose(slug);
  }, [typed, all.length]);
  const read = () => void shelf.read([type], { toMend: true }, 0).catch(() => undefined);
  useEffect(() => {
    if (value !== undefined) read();
  }, [value]);
  return (
    <p>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}-list`}
        autocomplete="off"
        placeholder={type === "topic" ? says.anyTopic : says.anyPerson}
        value={text}
        onFocus={read}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={`${id}-list`}>
        {offered(all, text).map(({ slug, title }) => (
          <option key={slug} value={title} />
        ))}
      </datalist>
    </p>
  );
}

function offered(all: readonly ListedEntry[], text: string): readonly ListedEntry[] {
  const asked = words(text);
  const found: ListedEntry[] = [];
  for (const one of all) {
    if (found.length === MAX_OFFERED) break;
    const title = fold(one.title);
    if (asked.every((word) => title.includes(word))) found.push(one);
  }
  return found;
}
