/** What a form may hold for a type, made from the form's own fields. */

import type { CmsField } from "../../src/cms/index.ts";
import { typeFields } from "../../src/cms/index.ts";
import type { EntryType } from "../../src/content/index.ts";
import { fc } from "../harness/property.ts";

type Values = Record<string, unknown>;

/** Texts that YAML, HTML or French make difficult, among others. */
const line = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
    fc.constantFrom(
      "L’été\u00A0: « gouverner » à l'école & autres - n°1",
      "yes",
      "null",
      "~",
      "2024",
      "1e3",
      "0x10",
      "12:30",
      "- tiret",
      "# dièse",
      "@arobase",
      "a: b",
      "{ a }",
      "[x]",
      "'",
      '"',
      "true",
      "2026-03-05",
      "2026-03-05T17:30:00Z",
      "!important",
      "%",
      "&ancre",
      "*alias",
      "| barre",
      "> chevron",
      "œuvre",
    ),
  )
  .map((text) => text.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, " ").trim())
  .filter((text) => text !== "");

const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4}){0,2}$/);
const date = fc.constantFrom("2013-02-01", "2026-03-05", "2027-12-31");
const instant = fc.constantFrom("2026-03-05T18:30:00.000+01:00", "2026-07-14T09:05:00.000+02:00");
const name = fc.stringMatching(/^[a-z0-9]{1,8}$/);

const BY_NAME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  timeZone: fc.constantFrom("Europe/Paris", "America/Martinique"),
  email: fc.constant("contact@exemple.fr"),
  guid: fc.uuid(),
  orcid: fc.constant("0000-0002-1825-0097"),
  wikidata: fc.constant("Q12193"),
  idref: fc.constant("12345678X"),
  aliases: fc.array(
    name.map((it) => `/${it}.html`),
    { maxLength: 2 },
  ),
  time: fc.constantFrom("09:05", "14:00"),
  duration: fc.constantFrom("PT2H", "PT1H30M"),
  type: fc.constant("audio/ogg"),
  phone: fc.constant("02 98 00 00 00"),
  order: fc.integer({ min: -5, max: 50 }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => Math.round(n * 1e6) / 1e6 + 0),
  lon: fc.double({ min: -180, max: 180, noNaN: true }).map((n) => Math.round(n * 1e6) / 1e6 + 0),
  bytes: fc.integer({ min: 1, max: 1e9 }),
  seconds: fc.integer({ min: 1, max: 7200 }),
};
const ADDRESSES = new Set(["url", "website", "mastodon", "archivedUrl"]);

/** Values of a group: what is required, and any of the rest, touched and cleared fields included. */
function group(fields: readonly CmsField[], owner: string): fc.Arbitrary<Values> {
  return fc
    .tuple(...fields.map((field) => optional(field, owner).map((value) => [field.name, value] as const)))
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

function optional(field: CmsField, owner: string): fc.Arbitrary<unknown> {
  const filled = value(field, owner);
  if (field.required || needed(field) || field.made !== undefined) return filled;
  return fc.oneof(filled, fc.constant(undefined), fc.constant(cleared(field)));
}

/** Inside a group that may be left out, the form requires nothing; a group that is there needs these. */
function needed({ hint }: CmsField): boolean {
  return hint?.includes("dès que ce groupe sert") === true;
}

function cleared({ widget, multiple }: CmsField): unknown {
  if (widget === "boolean") return false;
  if (widget === "object" || widget === "transcript") return {};
  const lists = ["address", "chapters", "cues", "list", "occasions", "sources"];
  return lists.includes(widget) || multiple === true ? [] : "";
}

function value(field: CmsField, owner: string): fc.Arbitrary<unknown> {
  const own = BY_NAME[field.name];
  if (own !== undefined) return own;
  if (ADDRESSES.has(field.name) && (field.widget === "string" || field.widget === "web-address"))
    return name.map((it) => `https://${it}.fr/?a=b&c=%27#d`);
  switch (field.widget) {
    case "reference":
      return field.multiple === true ? fc.array(slug, { maxLength: 3 }) : slug;
    case "select":
      return fc.constantFrom(...(field.options ?? []).map((option) => option.value));
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min: 1, max: 60 });
    case "datetime":
      return instant;
    case "date":
      return date;
    case "position":
      return fc.oneof(
        fc.integer({ min: 0, max: 9000 }),
        fc.constantFrom("12:30", "1:02:03", "754"),
        fc.constant(26.1),
      );
    case "text":
    case "localized":
    case "markdown":
      return paragraph;
    case "page-address":
      return name.map((it) => `/${it}/`);
    case "image":
      return name.map((it) => `/media/2026/${it}.webp`);
    case "file":
      return name.map(
        (it) =>
          `/media/2026/${it}.${owner.startsWith("transcript") ? "vtt" : owner === "decks" ? "pdf" : "opus"}`,
      );
    // known by its name, above
    case "address":
    case "list":
    case "menu":
    case "sources":
    case "chapters":
    case "cues":
    case "occasions":
      return fc.array(item(field), { minLength: field.required ? 1 : 0, maxLength: 2 });
    case "object":
    case "transcript":
      return group(field.fields ?? [], field.name).map((values) =>
        field.name === "registration"
          ? { ...values, url: "https://inscription.fr/" }
          : field.name === "contact"
            ? { ...values, service: "Accueil" }
            : values,
      );
    // written with each save, or made with its item
    case "hidden":
      return field.made === undefined ? fc.constant(undefined) : slug;
    case "web-address":
    case "place-name":
    case "string":
      return field.name === "id" || field.name === "deck" ? slug : line;
  }
}

function item({ name: owner, fields, field }: CmsField): fc.Arbitrary<unknown> {
  return field === undefined ? group(fields ?? [], owner) : value(field, owner);
}

/** Front matter and body as the form holds them. */
export function formOf(type: EntryType): fc.Arbitrary<Values> {
  return type === "conference"
    ? fc.tuple(group(typeFields(type), type), instant).map(([form, startsAt]) => ({ ...form, startsAt }))
    : group(typeFields(type), type);
}
