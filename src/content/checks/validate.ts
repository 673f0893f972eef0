/** Checks front matter against its schema and says what is wrong, in an editor's words. */
import { DateTime } from "luxon";
import * as z from "zod";
import { messages } from "../../i18n/editors/index.ts";
import { endingPattern, type FormatKind, nearest } from "../../text/index.ts";
import { unwrap } from "../schemas/places.ts";
import { prune } from "../schemas/prune.ts";
import { foreignWords } from "./foreign-words.ts";
import type { FieldPath, Problem } from "./problem.ts";

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Omit<Problem, "file">[] };

/**
 * Parses `data` with `schema`. Empty values count as absent.
 * @returns the typed value, or every problem found, none of them thrown.
 */
export function validate<S extends z.ZodType>(schema: S, data: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(prune(data) ?? {}, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => explain(issue, schema)) };
}

type Finding = Omit<Problem, "file">;

const words = () => messages.checks.values;

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): Finding[] {
  const field = issue.path.filter((part): part is string | number => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(field, key, schema));
  if (issue.code === "invalid_union" && isObject(issue.input)) {
    // of the shapes that a value may have, the group: what is wrong in it, field by field
    const group = issue.errors.find((issues) =>
      issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
    );
    if (group)
      return group.flatMap((one) =>
        explain({ ...one, path: [...issue.path, ...one.path] } as z.core.$ZodIssue, schema),
      );
  }
  return [{ severity: "error", field, ...describe(issue) }];
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function unknownField(parent: FieldPath, key: string, schema: z.ZodType): Finding {
  const near = nearest(key, fieldNames(schema, parent));
  // it looks the same, and is not
  const isHidden = near !== key && near === key.replace(/[^\p{L}\p{N}]/gu, "");
  return {
    severity: "error",
    field: [...parent, key],
    ...(isHidden ? words().unseenInField(near) : words().unknownField(near)),
  };
}

function describe(issue: z.core.$ZodIssue): Pick<Problem, "kind" | "found" | "expected" | "remedy"> {
  const input = "input" in issue ? issue.input : undefined;
  if (issue.code === "custom" && issue.params?.["missing"] === true) return missing(issue);
  if (
    input === undefined &&
    (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union")
  )
    return missing(issue);
  return {
    found: show(input),
    expected: expectation(issue),
    remedy: dateRemedy(issue, input) ?? remedyFor(issue),
  };
}

function missing(issue: z.core.$ZodIssue): ReturnType<typeof describe> {
  return {
    kind: "missing",
    found: words().missing,
    expected: expectation(issue),
    remedy: words().addField,
  };
}

/** How many values are told one by one; of more, a field says in its own words what it expects. */
const MANY_VALUES = 40;

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return isWorded(issue) ? issue.message : typeName(issue.expected);
    case "invalid_value":
      return oneOf(issue.values.map(String), "input" in issue ? issue.input : undefined, issue.message);
    case "too_big":
      return issue.origin === "string"
        ? words().atMostCharacters(issue.maximum)
        : words().atMost(issue.maximum);
    case "too_small":
      return issue.inclusive === false ? words().moreThan(issue.minimum) : words().atLeast(issue.minimum);
    case "invalid_union":
      return unionName(String(issue.path.at(-1)));
    case "invalid_format":
      return issue.format === "uuid" ? words().uuid : issue.message;
    default:
      return issue.message;
  }
}

/** Whether a schema says in its own words what it expects, instead of a type alone. */
const isWorded = ({ message }: z.core.$ZodIssue): boolean => !message.startsWith("Invalid input");

/** All values, or the one that was meant where they are many. */
function oneOf(values: readonly string[], input: unknown, told: string): string {
  if (values.length <= MANY_VALUES) return words().oneOf(values);
  const near = typeof input === "string" ? nearest(input, values) : undefined;
  return near === undefined ? told : words().meant(near);
}

/** By the field's name: what a value of several possible shapes may be. */
function unionName(field: string): string {
  if (field === "at") return words().position;
  return field === "url" ? words().pageAddress : words().localized;
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = words().types;
  return names[type] ?? type;
}

function remedyFor(issue: z.core.$ZodIssue): string {
  const { remedies } = words();
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string" ? remedies.shorten : remedies.reduce;
    case "too_small":
      return remedies.raise;
    case "invalid_value":
      return remedies.choose;
    case "invalid_type":
      // a title that is a year, or « non »
      return issue.expected === "string" && !isWorded(issue) && isPlain(issue.input)
        ? remedies.quote
        : remedies.correct;
    default:
      return seenIn(issue) ?? remedies.correct;
  }
}

const isPlain = (value: unknown): boolean => typeof value === "number" || typeof value === "boolean";

/** What to do where one sees in the value what is wrong: a space in an address, a file of a format to convert. */
function seenIn(issue: z.core.$ZodIssue): string | undefined {
  const value = "input" in issue ? issue.input : undefined;
  if (typeof value !== "string") return undefined;
  if (/^\/media\/.*\s/.test(value)) return words().remedies.fileSpace;
  if (/^\s*(?:https?:\/\/|\/)/i.test(value) && /\s/.test(value)) return words().remedies.addressSpace;
  const kind = FORMAT_KINDS.find((one) =>
    issue.code === "invalid_format"
      ? issue.pattern === String(endingPattern(one))
      : issue.code === "custom" && issue.params?.["kind"] === one,
  );
  return kind && foreignWords(value, kind)?.remedy;
}

const FORMAT_KINDS: readonly FormatKind[] = ["sound", "slides", "transcript", "picture"];

/** The date as it is written here, where one sees which is meant. */
function dateRemedy({ message }: z.core.$ZodIssue, input: unknown): string | undefined {
  const isInstant = message === words().dateTime;
  const date = isInstant || message === words().date ? dateMeant(String(input)) : undefined;
  return date === undefined || (isInstant && !date.includes("T")) ? undefined : words().remedies.date(date);
}

/** As people write dates, the day before the month, after what is made of their words below. Luxon's tokens. */
const DATES = [
  "d/M/yyyy",
  "d-M-yyyy",
  "d.M.yyyy",
  "yyyy/M/d",
  "yyyy-M-d",
  "yyyyMMdd",
  "d MMMM yyyy",
  "d MMM yyyy",
];
const DATE_LOCALES = ["fr", "en", "br"];

/** ISO 8601 of a date that is written otherwise; undefined where it is none, or does not exist. */
function dateMeant(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\p{L}+\.?,? (?=\d)/u, "")
    .replace(/\b1er\b/, "1")
    .replace(/(?<=\d)(?: à |, | - |t)(?=\d)/, " ")
    .replace(/\b(\d{1,2}) ?h ?(\d{2})?$/, (_, hours: string, minutes = "00") => `${hours}:${minutes}`);
  const [, day = plain, time] = /^(.*\d) (\d{1,2}:\d{2})(?::\d{2})?$/.exec(plain) ?? [];
  for (const locale of DATE_LOCALES)
    for (const format of DATES) {
      const whole = time === undefined ? format : `${format} H:mm`;
      const read = DateTime.fromFormat(time === undefined ? day : `${day} ${time}`, whole, {
        locale,
        zone: "utc",
      });
      if (read.isValid) return read.toFormat(time === undefined ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm");
    }
  return undefined;
}

/** The value as an editor would recognise it, on one line and cut where it is long. */
export function show(value: unknown): string {
  if (typeof value === "string") return messages.quoted(cut(value.replace(/[\p{Cc}\s]+/gu, " ")));
  if (Array.isArray(value)) return words().list(value.length);
  if (typeof value === "object" && value !== null) return words().types.object;
  return cut(String(value));
}

function cut(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

/** Names of the fields that exist at `path`, for "did you mean". */
function fieldNames(schema: z.ZodType, path: FieldPath): string[] {
  const at = path.reduce<z.ZodType | undefined>((node, part) => {
    const inner = unwrap(node);
    if (typeof part === "number")
      return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
    return inner instanceof z.ZodObject ? (inner.shape[part] as z.ZodType | undefined) : undefined;
  }, schema);
  const object = unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}
