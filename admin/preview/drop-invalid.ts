/** A draft is rarely complete: what does not pass its schema is left out of the preview, the rest is shown. */

import { tidyValues } from "../../src/cms/index.ts";
import { ENTRY_TYPES, type EntryType, type FieldPath, validate } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";

type Values = Readonly<Record<string, unknown>>;

/** An item of a list, where it stood when it was left out. */
type Item = readonly [list: string, index: number];

export interface ValidPart {
  readonly data: Values;
  /** Items left out of lists, in the order in which they went. */
  readonly dropped: readonly Item[];
}

const HOUR_MS = 3_600_000;

/**
 * What stands for a field that an entry cannot go without; undefined for any other.
 * @param now ISO 8601
 */
function standIn(name: string, data: Values, now: string): unknown {
  switch (name) {
    case "title":
      return messages.preview.untitled;
    case "publishedAt":
      return now;
    case "url":
      return "https://adresse.invalid/";
    case "startsAt":
      return away(data["endsAt"], -HOUR_MS, now);
    case "endsAt":
      return away(data["startsAt"], HOUR_MS, now);
    default:
      return undefined;
  }
}

/** An instant so far from another, or from now where there is no other; ISO 8601. */
function away(from: unknown, milliseconds: number, now: string): string {
  const given = typeof from === "string" ? Date.parse(from) : Number.NaN;
  return new Date((Number.isNaN(given) ? Date.parse(now) : given) + milliseconds).toISOString();
}

/**
 * Front matter that passes its schema: offending fields are replaced or left out.
 * @param dropped items that are left out already
 */
export function dropInvalid(
  type: EntryType,
  data: Values,
  now: string,
  dropped: ValidPart["dropped"] = [],
): ValidPart {
  let valid: ValidPart = { data, dropped };
  for (let round = 0; round < 20; round += 1) {
    const checked = validate(ENTRY_TYPES[type].schema, valid.data);
    if (checked.ok) return valid;
    const fields = checked.problems.map(({ field = [] }) => field);
    valid = without(valid, fields, now);
  }
  return without({ data: {}, dropped: [] }, [["title"]], now);
}

/** Without some fields: of each the item of a list, else the field, for which something may stand. */
export function without({ data, dropped }: ValidPart, fields: readonly FieldPath[], now: string): ValidPart {
  const items = new Map<string, Item>();
  let kept = data;
  for (const [name, index] of fields) {
    if (typeof name !== "string") continue;
    if (Array.isArray(kept[name]) && typeof index === "number") items.set(`${name} ${index}`, [name, index]);
    else kept = replaced(kept, name, now);
  }
  // the last item first, so that the others stay where they were found
  const gone = [...items.values()].sort((a, b) => b[1] - a[1]);
  for (const [name, index] of gone) {
    const list = kept[name];
    if (Array.isArray(list)) kept = { ...kept, [name]: list.filter((_, n) => n !== index) };
  }
  return { data: kept, dropped: [...dropped, ...gone] };
}

function replaced(data: Values, name: string, now: string): Values {
  const { [name]: _, ...rest } = data;
  const instead = standIn(name, rest, now);
  return instead === undefined ? rest : { ...rest, [name]: instead };
}

/** Items of lists that are still empty in the form, and that tidy front matter does not have. */
export function emptyItems(type: EntryType, data: Values): readonly Item[] {
  return Object.entries(data).flatMap(([name, list]) =>
    Array.isArray(list)
      ? list
          .flatMap((item: unknown, index): Item[] =>
            name in tidyValues(type, { [name]: [item] }) ? [] : [[name, index]],
          )
          .reverse()
      : [],
  );
}

/** Where a field of mended front matter stands in the form. */
export function inForm(field: FieldPath, dropped: readonly Item[]): FieldPath {
  const [name, index, ...rest] = field;
  if (name === undefined || typeof index !== "number") return field;
  const at = [...dropped]
    .reverse()
    .reduce((place, [list, gone]) => (list === name && gone <= place ? place + 1 : place), index);
  return [name, at, ...rest];
}
