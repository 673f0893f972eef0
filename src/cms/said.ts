/** What a folded group or list of the form says of what is in it, as an editor would: names, never what files call them. */
import type { ReferenceTarget } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { itemWords } from "./fields.ts";
import type { CmsField } from "./types.ts";

/** Words for values that name something else. */
export interface SaidNames {
  /** The title of an entry. */
  readonly entry: (type: ReferenceTarget, slug: string) => string;
  /** A day, or a day and its time, from ISO 8601. */
  readonly date: (iso: string) => string;
}

/** Of fields that together name a group, those that do, by the name of the group; its first ones where nothing is said here. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  venue: ["name", "room"],
  speakers: ["person"],
  contact: ["person", "service", "organisation"],
  image: ["alt", "src"],
  photo: ["alt", "src"],
  online: ["title", "url"],
  // which each say their own date
  occasions: [],
  programme: ["time", "title"],
  recordings: ["title", "sources", "transcript"],
  decks: ["title", "file"],
  links: ["title", "url"],
  documents: ["title", "file"],
};

/** Items of a list that are named: the others are in sight below. */
const MAX_NAMED = 4;

/** « Hôtel de Ville, Salon Colbert »: a group, or an item of a list. */
export function saidOfGroup(field: CmsField, value: unknown, names: SaidNames): string {
  return groupSaid(field, value, names) ?? messages.form.nothingYet;
}

/** « 2 personnes : Anne Le Gall, Maïa Trévarez ». */
export function saidOfList(field: CmsField, items: readonly unknown[], names: SaidNames): string {
  if (items.length === 0) return messages.form.nothingYet;
  const said = items.flatMap((item) => groupSaid(field, item, names) ?? []);
  const count = itemWords(field.name).count(items.length);
  const more = said.length > MAX_NAMED ? "…" : "";
  return said.length === 0
    ? count
    : messages.form.withNames(count, `${said.slice(0, MAX_NAMED).join(", ")}${more}`);
}

/** Fields of a folded part that are named where none of them is set. */
const NAMED_FIELDS = 5;

/** « English, Ouest-France »: what is set in a part of the form; where nothing is, « Langue, licence, source… ». */
export function saidOfPart(fields: readonly CmsField[], values: unknown, names: SaidNames): string {
  const held = (values ?? {}) as Readonly<Record<string, unknown>>;
  const said = fields.flatMap((one) => valueSaid(one, held[one.name], names) ?? []);
  if (said.length > 0) return said.slice(0, 3).join(", ");
  const labels = fields.map(({ label }, n) =>
    n === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1),
  );
  return `${labels.slice(0, NAMED_FIELDS).join(", ")}${labels.length > NAMED_FIELDS ? "…" : ""}`;
}

function groupSaid(field: CmsField, value: unknown, names: SaidNames): string | undefined {
  if (field.fields === undefined) return valueSaid(field.field ?? field, value, names);
  if (typeof value !== "object" || value === null) return undefined;
  const held = value as Readonly<Record<string, unknown>>;
  const wanted = NAMED_BY[field.name];
  const all = field.fields;
  const fields = wanted?.flatMap((name) => all.find((one) => one.name === name) ?? []) ?? all;
  const said = fields.flatMap((one) => valueSaid(one, held[one.name], names) ?? []);
  // of a title and its file, the title is enough
  const enough = wanted?.some((name) => name === "src" || name === "file") === true ? 1 : 2;
  return said.length === 0 ? undefined : said.slice(0, enough).join(", ");
}

function valueSaid(field: CmsField, value: unknown, names: SaidNames): string | undefined {
  const { reference } = field;
  if (Array.isArray(value)) {
    if (reference !== undefined)
      return value.map((slug) => names.entry(reference, String(slug))).join(", ") || undefined;
    return value.length === 0 ? undefined : itemWords(field.name).count(value.length);
  }
  if (typeof value === "boolean") return value ? field.label : undefined;
  if (typeof value === "number") return String(value);
  if (typeof value === "object" && value !== null)
    return field.fields === undefined ? firstText(value) : groupSaid(field, value, names);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  if (reference !== undefined) return names.entry(reference, value);
  if (field.widget === "date" || field.widget === "datetime")
    return messages.form.withLabel(field.label, names.date(value));
  const option = field.options?.find((one) => one.value === value);
  // a default says nothing of what somebody wrote
  if (option !== undefined) return value === field.default ? undefined : option.label;
  return field.widget === "file" || field.widget === "image" ? (value.split("/").at(-1) ?? value) : value;
}

/** Of a text in several languages, the first that is written. */
const firstText = (texts: object): string | undefined =>
  Object.values(texts).find((text): text is string => typeof text === "string" && text.trim() !== "");
