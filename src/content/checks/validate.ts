/** Checks front matter against its schema and says what is wrong in an editor's French. */
import { z } from "zod";
import { endingPattern, type FormatKind, foreignFormat, nearest } from "../../text/index.ts";
import { unwrap } from "../schemas/places.ts";
import { prune } from "../schemas/prune.ts";
import type { FieldPath, Problem } from "./problem.ts";

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Omit<Problem, "file">[] };

/** What is found where a required field is not there. */
export const MISSING = "champ absent";

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

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): Finding[] {
  const field = issue.path.filter((part): part is string | number => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(field, key, schema));
  return [{ severity: "error", field, ...describe(issue) }];
}

function unknownField(parent: FieldPath, key: string, schema: z.ZodType): Finding {
  const near = nearest(key, fieldNames(schema, parent));
  return {
    severity: "error",
    field: [...parent, key],
    found: "champ inconnu",
    expected: near === undefined ? "un champ du modèle" : `« ${near} » ?`,
    remedy:
      near === undefined
        ? "Retirez ce champ ou corrigez son nom."
        : `Renommez-le en « ${near} » ou retirez-le.`,
  };
}

function describe(issue: z.core.$ZodIssue): Pick<Problem, "found" | "expected" | "remedy"> {
  const input = "input" in issue ? issue.input : undefined;
  if (issue.code === "custom" && issue.params?.["missing"] === true)
    return { found: MISSING, expected: expectation(issue), remedy: "Ajoutez ce champ." };
  if (
    input === undefined &&
    (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union")
  )
    return { found: MISSING, expected: expectation(issue), remedy: "Ajoutez ce champ." };
  return { found: show(input), expected: expectation(issue), remedy: remedyFor(issue) };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "un groupe de champs",
};

/** How many values are told one by one; of more, a field says in its own words what it expects. */
const MANY_VALUES = 40;

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values.map(String), "input" in issue ? issue.input : undefined, issue.message);
    case "too_big":
      return issue.origin === "string" ? `${issue.maximum} caractères au plus` : `${issue.maximum} au plus`;
    case "too_small":
      return issue.inclusive === false ? `plus de ${issue.minimum}` : `${issue.minimum} au moins`;
    case "invalid_union":
      return UNIONS[String(issue.path.at(-1))] ?? "un texte, ou un texte par langue (fr, en, br)";
    case "invalid_format":
      return FORMATS[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

/** All values, or the one that was meant where they are many. */
function oneOf(values: readonly string[], input: unknown, told: string): string {
  if (values.length <= MANY_VALUES) return `l’une des valeurs ${values.join(", ")}`;
  const near = typeof input === "string" ? nearest(input, values) : undefined;
  return near === undefined ? told : `« ${near} » ?`;
}

/** By the field's name: what a value of several possible shapes may be. */
const UNIONS: Readonly<Record<string, string>> = {
  at: "un moment de l’enregistrement, par exemple 754, 12:34 ou 1:02:03",
  url: "une adresse de ce site (/agenda/) ou d’ailleurs (https://…)",
};

const FORMATS: Readonly<Record<string, string>> = { uuid: "un UUID" };

function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string" ? "Raccourcissez." : "Réduisez.";
    case "too_small":
      return "Augmentez.";
    case "invalid_value":
      return "Choisissez l’une de ces valeurs.";
    default:
      return seenIn(issue) ?? "Corrigez la valeur.";
  }
}

/** What to do where one sees in the value what is wrong: a space in an address, a file of a format to convert. */
function seenIn(issue: z.core.$ZodIssue): string | undefined {
  const value = "input" in issue ? issue.input : undefined;
  if (typeof value !== "string") return undefined;
  if (/^\/media\/.*\s/.test(value))
    return "Un nom de fichier n’a pas d’espace ici\u00A0: renommez-le, avec des tirets par exemple.";
  if (/^\s*(?:https?:\/\/|\/)/i.test(value) && /\s/.test(value))
    return "Une adresse n’a pas d’espace\u00A0: remplacez-la par %20, ou copiez l’adresse depuis la barre du navigateur.";
  const kind = FORMAT_KINDS.find((one) =>
    issue.code === "invalid_format"
      ? issue.pattern === String(endingPattern(one))
      : issue.code === "custom" && issue.params?.["kind"] === one,
  );
  return kind && foreignFormat(value, kind)?.remedy;
}

const FORMAT_KINDS: readonly FormatKind[] = ["sound", "slides", "transcript", "picture"];

/** The value as an editor would recognise it, on one line and cut where it is long. */
export function show(value: unknown): string {
  if (typeof value === "string") return `« ${cut(value.replace(/[\p{Cc}\s]+/gu, " "))} »`;
  if (Array.isArray(value)) return `une liste de ${value.length} élément${value.length < 2 ? "" : "s"}`;
  if (typeof value === "object" && value !== null) return "un groupe de champs";
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
