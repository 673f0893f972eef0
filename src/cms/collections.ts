/**
 * Collections from the entry types. Types with years have one collection a year, since a repository's host answers for a
 * folder at a time. Editors see no years: lists are made from the index, and what is new is filed under the year it is made in.
 */
import { ENTRY_TYPE_NAMES, ENTRY_TYPES, type EntryType } from "../content/index.ts";
import { EDITOR_LANG, messages } from "../i18n/editors/index.ts";
import { dictionary } from "../i18n/index.ts";
import { decodePercents } from "../text/index.ts";
import { fieldsOf } from "./fields.ts";
import type { CmsCollection, CmsField, CollectionKey } from "./types.ts";

/** Years that have a folder, by type. */
export type Years = Partial<Readonly<Record<EntryType, readonly number[]>>>;

/**
 * All collections: this year and the next are made where they do not exist yet; what is new is offered this year’s alone.
 * @param today YYYY-MM-DD
 */
export function collections(years: Years, today: string): CmsCollection[] {
  const thisYear = Number(today.slice(0, 4));
  return ENTRY_TYPE_NAMES.flatMap((type) => {
    const fields = startingToday(withAddress(typeFields(type)), today);
    if (!("yearFrom" in ENTRY_TYPES[type])) return [collection({ type }, fields, thisYear)];
    const all = new Set([thisYear + 1, thisYear, ...(years[type] ?? [])]);
    return [...all]
      .sort((a, b) => order(a, thisYear) - order(b, thisYear))
      .map((year) => collection({ type, year }, fields, thisYear));
  });
}

/** This year first, for it opens by itself, then the next, then back in time. */
function order(year: number, thisYear: number): number {
  return year === thisYear ? -10_000 : -year;
}

/** `articles-2026`, `people`. */
export function collectionName({ type, year }: CollectionKey): string {
  const { folder } = ENTRY_TYPES[type];
  return year === undefined ? folder : `${folder}-${year}`;
}

/** The type and the year of a collection, from its name. */
export function collectionKey(name: string): CollectionKey | undefined {
  const [, folder, year] = /^([a-z]+)(?:-(\d{4}))?$/.exec(name) ?? [];
  const type = ENTRY_TYPE_NAMES.find((candidate) => ENTRY_TYPES[candidate].folder === folder);
  if (type === undefined) return undefined;
  return year === undefined ? { type } : { type, year: Number(year) };
}

/** The form that an address of the interface opens: `#/collections/people/entries/x`, `#/collections/people/new`. */
export function formAt(hash: string): { readonly collection: string; readonly slug?: string } | undefined {
  const [, collection, slug] = /^#\/collections\/([^/?]+)\/(?:new|entries\/([^?]+))(?:\?|$)/.exec(hash) ?? [];
  if (collection === undefined) return undefined;
  return slug === undefined ? { collection } : { collection, slug: decodePercents(slug) };
}

/** The fields of a type, in the order of its schema, then its text. */
export function typeFields(type: EntryType): CmsField[] {
  const body: CmsField = {
    name: "body",
    label: messages.form.body[type],
    widget: "markdown",
    required: false,
    modes: ["rich_text", "raw"],
    // the title of the page is above them, and nothing is deeper than four
    buttons: [
      "bold",
      "italic",
      "strikethrough",
      "code",
      "link",
      "heading-two",
      "heading-three",
      "heading-four",
      "quote",
      "bulleted-list",
      "numbered-list",
    ],
    editor_components: ["image"],
  };
  const fields = fieldsOf(ENTRY_TYPES[type].schema, type).map((field) =>
    field.name === "title" && (type === "person" || type === "topic")
      ? { ...field, label: messages.form.name }
      : field,
  );
  const afterSummary = fields.findIndex(({ name }) => name === "summary") + 1;
  // a link is its address, and is read before anything else is said of it
  const first = type === "link" ? fields.filter(({ name }) => name === "url") : [];
  const hidden = fields.filter(({ widget }) => widget === "hidden");
  const rest = fields.filter((field) => !first.includes(field) && !hidden.includes(field));
  const [title, others] = [rest.slice(0, 1), rest.slice(1, afterSummary)];
  return [...title, ...first, ...others, body, ...rest.slice(afterSummary), ...hidden];
}

/** Old addresses are told where the address of today is; a problem is still told by what it is about. */
function withAddress(fields: readonly CmsField[]): CmsField[] {
  return fields.map((field) =>
    field.widget === "address" ? { ...field, label: messages.form.pageAddress } : field,
  );
}

/** A new entry goes online today unless its editor says otherwise. */
function startingToday(fields: readonly CmsField[], today: string): CmsField[] {
  return fields.map((field) =>
    field.name === "publishedAt" && field.required ? { ...field, default: today } : field,
  );
}

function collection(key: CollectionKey, fields: readonly CmsField[], thisYear: number): CmsCollection {
  const { type, year } = key;
  const { folder, path } = ENTRY_TYPES[type];
  const below = year === undefined ? folder : String(year);
  const names = dictionary(EDITOR_LANG).types[type];
  return {
    name: collectionName(key),
    label: names.other,
    label_singular: names.one,
    description: messages.form.collections[type],
    folder: `content/${folder}${year === undefined ? "" : `/${year}`}`,
    create: true,
    delete: true,
    hide: year !== undefined && year !== thisYear,
    extension: "md",
    format: "yaml-frontmatter",
    slug: "{{slug}}",
    identifier_field: "title",
    preview_path: `${path.slice(1)}{{slug}}/`,
    fields,
    media_folder: `/content/media/${below}`,
    public_folder: `/media/${below}`,
  };
}
