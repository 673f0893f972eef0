/** Editing fields from a schema: one line of the schema is the label, the hint, the widget and the check. */
import * as z from "zod";
import { type EditorWords, fieldWords, messages } from "../i18n/editors/index.ts";
import { labelledOptions, languageOptions, licenceOptions } from "./options.ts";
import { type DescribedSchema, describeSchema, members, patterns } from "./schema.ts";
import type { CmsField, CmsWidget } from "./types.ts";

/** Bytes above which a picture is refused at once. */
export const MAX_IMAGE_BYTES = 8_000_000;
/** Bytes above which any other file is refused at once: repositories and their hosts do not carry more. */
export const MAX_FILE_BYTES = 25_000_000;

/** What an identifier that nobody is asked for is made from, by the list of its item: `enregistrement-2`. */
export const MADE_FROM = { recordings: "enregistrement", decks: "diaporama" } as const;

/** One item of a list, by the name of its field: as a button adds it, and counted. */
export function itemWords(list: string): EditorWords["form"]["anItem"] {
  const { items, anItem } = messages.form;
  return Object.hasOwn(items, list) ? items[list as keyof typeof items] : anItem;
}

/** Widgets of our own that edit a whole list or group by themselves; a schema asks for one by its `widget`. */
const WHOLE: ReadonlySet<string> = new Set<CmsWidget>([
  "address",
  "chapters",
  "cues",
  "sources",
  "transcript",
]);

/**
 * The fields of an object schema.
 * @param owner the type, or the group that holds the fields
 * @param optional true inside a group that may be left out: nothing in it is asked for before the check of the whole
 */
export function fieldsOf(schema: z.ZodType, owner: string, optional = false): CmsField[] {
  return members(schema).map(([name, member]) => fieldOf(name, member, owner, optional));
}

function fieldOf(name: string, member: z.ZodType, owner: string, optional: boolean): CmsField {
  const about = describeSchema(member);
  const common = {
    name,
    label: about.title === undefined ? name : fieldWords(about.title),
    required: about.required && !optional,
    ...hintOf(about, optional),
  };
  return { ...common, ...shapeOf(name, about, owner, optional) };
}

type Shape = Omit<CmsField, "name" | "label" | "required" | "hint">;

function hintOf(about: DescribedSchema, optional: boolean): { hint?: string } {
  const needed = optional && about.required ? messages.form.neededInGroup : undefined;
  const said = about.description === undefined ? undefined : fieldWords(about.description);
  const hint = [said, needed].filter((part) => part !== undefined).join(" ");
  return hint === "" ? {} : { hint };
}

function shapeOf(name: string, about: DescribedSchema, owner: string, optional: boolean): Shape {
  const { schema, fallback } = about;
  if (about.reference !== undefined) return { widget: "reference", reference: about.reference };
  // written with each save: named here so that they have their place in files, and never drawn
  if (about.widget === "hidden") return { widget: "hidden" };
  if (about.widget === "made" && isMadeFor(owner)) return { widget: "hidden", made: MADE_FROM[owner] };
  if (isWhole(about.widget)) return wholeShape(name, about.widget, schema);
  const options =
    about.widget === "licence"
      ? licenceOptions()
      : about.widget === "language"
        ? languageOptions()
        : schema instanceof z.ZodEnum
          ? labelledOptions(owner, name, schema.options.map(String))
          : undefined;
  if (options !== undefined)
    return { widget: "select", options, ...(typeof fallback === "string" ? { default: fallback } : {}) };
  if (schema instanceof z.ZodBoolean) return { widget: "boolean", default: fallback === true };
  if (schema instanceof z.ZodNumber) return numberShape(schema);
  if (schema instanceof z.ZodArray) {
    const list = listShape(name, schema.element as z.ZodType);
    if (about.widget === "menu") return { ...list, widget: "menu" };
    return about.widget === "occasions" ? datesShape(list) : list;
  }
  if (schema instanceof z.ZodObject)
    return {
      widget: "object",
      collapsed: !about.required,
      fields: fieldsOf(schema, name, optional || !about.required),
    };
  return textShape(about);
}

function isMadeFor(list: string): list is keyof typeof MADE_FROM {
  return Object.hasOwn(MADE_FROM, list);
}

function isWhole(widget: string | undefined): widget is CmsWidget {
  return widget !== undefined && WHOLE.has(widget);
}

/** The fields inside are named for the problems that are told of them; the widget draws them as it likes. */
function wholeShape(name: string, widget: CmsWidget, schema: z.ZodType): Shape {
  if (schema instanceof z.ZodArray) {
    const fields = fieldsOf(describeSchema(schema.element as z.ZodType).schema, name);
    return {
      widget,
      label_singular: itemWords(name).one,
      default: [],
      // a list of plain values has none: Decap would take its items for groups
      ...(fields.length === 0 ? {} : { fields }),
    };
  }
  return { widget, fields: fieldsOf(schema, name, true) };
}

function numberShape(schema: z.ZodNumber): Shape {
  const { minValue, maxValue, isInt } = schema;
  // an int schema is bounded by what a number can hold, which is no bound for an editor
  const bound = (value: number | null) =>
    value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
  const min = bound(minValue);
  const max = bound(maxValue);
  return {
    widget: "number",
    value_type: isInt ? "int" : "float",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function listShape(name: string, element: z.ZodType): Shape {
  const about = describeSchema(element);
  if (about.reference !== undefined)
    return { widget: "reference", reference: about.reference, multiple: true };
  if (about.schema instanceof z.ZodEnum)
    return {
      widget: "select",
      multiple: true,
      options: labelledOptions("", name, about.schema.options.map(String)),
    };
  const list = {
    widget: "list",
    label_singular: itemWords(name).one,
    // without it, a new entry starts with one item, made of the defaults of its fields
    default: [],
  } as const;
  if (about.schema instanceof z.ZodObject)
    return {
      ...list,
      collapsed: true,
      fields: fieldsOf(about.schema, name),
    };
  return {
    ...list,
    field: { name: "item", label: itemWords(name).one, required: true, ...textShape(about) },
  };
}

/** What a date does not say is as its meeting says it, and Decap would start a new entry with a date made of defaults. */
function datesShape({ fields = [], ...list }: Shape): Shape {
  return { ...list, widget: "occasions", fields: fields.map(({ default: _, ...field }) => field) };
}

function textShape(about: DescribedSchema): Shape {
  switch (about.widget) {
    case "text":
      return { widget: "text" };
    case "date":
      return { widget: "date" };
    case "datetime":
      return { widget: "datetime" };
    case "occasion-time":
      return {
        widget: "datetime",
        ...(about.endOf === undefined ? { all_day: true } : { end_of: about.endOf }),
      };
    case "image":
      return { widget: "image", ...upload(MAX_IMAGE_BYTES) };
    case "file":
      return { widget: "file", ...upload(MAX_FILE_BYTES) };
    case "localized":
      return { widget: "localized" };
    case "page-address":
      return { widget: "page-address" };
    case "place-name":
      return { widget: "place-name" };
    case "position":
      return { widget: "position" };
    case "web-address":
      return { widget: "web-address" };
    default:
      return { widget: "string", ...patternOf(about) };
  }
}

function upload(bytes: number): Partial<Shape> {
  return {
    // what is published comes from here
    choose_url: false,
    media_library: { name: "default", config: { max_file_size: bytes } },
  };
}

/** A pattern is shown beside the field as it is left; the check of the whole has the last word. */
function patternOf({ schema }: DescribedSchema): Pick<Shape, "pattern"> {
  const found = patterns(schema).at(-1);
  return found === undefined ? {} : { pattern: [found.pattern.source, found.message] };
}
