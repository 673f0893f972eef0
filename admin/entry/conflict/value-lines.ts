/** A value of a field as an editor reads it, line by line: names rather than slugs, dates in words. Pure. */
import type { CmsField } from "../../../src/cms/index.ts";
import type { EntryType } from "../../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatDate } from "../../../src/i18n/index.ts";

/** The title of an entry, by its type and slug; undefined for one that is not known. */
export type TitleOf = (type: EntryType, slug: string) => string | undefined;

/** Of a field without a value, no line. */
export function valueLines(field: CmsField, value: unknown, titleOf: TitleOf): readonly string[] {
  if (value === undefined || value === null || value === "") return [];
  if (typeof value === "boolean") return [value ? messages.conflict.yes : messages.conflict.no];
  if (Array.isArray(value)) return value.flatMap((item) => valueLines(itemField(field), item, titleOf));
  if (typeof value === "object") return [groupLine(field, value as Values, titleOf)];
  const text = String(value);
  if (field.reference !== undefined) return [namedEntry(field, text, titleOf)];
  return [field.options?.find((option) => option.value === text)?.label ?? dated(text)];
}

type Values = Readonly<Record<string, unknown>>;

/** The field of an item of a list: a list of plain values has one, a list of groups is described by its fields. */
const itemField = (field: CmsField): CmsField => field.field ?? field;

/** The values of a group on one line; what has no field is said as it is. */
function groupLine(field: CmsField, group: Values, titleOf: TitleOf): string {
  return Object.entries(group)
    .flatMap(([name, value]) => {
      const member = field.fields?.find((one) => one.name === name);
      if (member?.widget === "hidden") return [];
      const lines = valueLines(
        member ?? { name, label: name, widget: "string", required: false },
        value,
        titleOf,
      );
      return lines.length === 0 ? [] : [lines.join(", ")];
    })
    .join(" · ");
}

function namedEntry({ reference }: CmsField, slug: string, titleOf: TitleOf): string {
  const title = reference === undefined ? undefined : titleOf(reference, slug);
  return title ?? messages.conflict.unknownEntry;
}

/** ISO 8601, with or without a time. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

function dated(text: string): string {
  try {
    return DATE.test(text) ? formatDate(text, { lang: EDITOR_LANG, style: "full" }) : text;
  } catch {
    return text;
  }
}
