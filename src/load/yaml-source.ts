/** YAML text to data, with the line of each field. YAML 1.2 core schema: dates stay strings, nothing is executed. */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from "yaml";
import type { FieldPath, Problem } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { forbidden } from "../text/index.ts";

export interface YamlSource {
  /** Undefined where it could not be read; else all fields, those among them that are refused. */
  readonly data: unknown;
  /** Line in the file, from 1, of a field or of the nearest one above it. */
  readonly lineOf: (field: FieldPath) => number | undefined;
  readonly problems: readonly Omit<Problem, "file">[];
  /** What was written and is not read, where the rest is. */
  readonly unreadParts: readonly Omit<Problem, "file">[];
}

/** @param firstLine line of the file on which `text` starts, from 1. */
export function readYaml(text: string, firstLine: number): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // looked at below: the library compares each key with all those before it
    uniqueKeys: false,
    prettyErrors: false,
  });
  const at = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  // tags are looked at below
  const faults = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED"),
  ];
  const told = distinct(faults.map(({ code, pos }) => unreadable(code, at(pos[0]))));
  const nothing = { data: undefined, lineOf: () => undefined, unreadParts: [] };
  if (document.errors.length > 0) return { ...nothing, problems: told };
  const problems = distinct([...told, ...refusals(document, at)]);
  if (isScalar(document.contents) && typeof document.contents.value === "string")
    return {
      ...nothing,
      problems: [
        {
          severity: "error",
          line: firstLine,
          ...messages.checks.files.yaml.noFields(document.contents.value),
        },
      ],
    };
  const data = toData(document);
  if (data.ok)
    return {
      data: data.value,
      lineOf: (field) => lineOf(document, field, at) ?? firstLine,
      problems,
      unreadParts: unreadParts(document, text, at),
    };
  const problem = { severity: "error", line: firstLine, found: data.found, remedy: data.remedy } as const;
  return { ...nothing, problems: [...problems, problem] };
}

/** One line for one cause: a file that is too deep says so once, however often the parser does. */
function distinct(problems: readonly Finding[]): readonly Finding[] {
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.found}`, problem])).values()];
}

/** What is YAML, but not what an entry is made of: tags, fields without a plain name, characters that cannot be seen. */
function refusals(document: Document, at: (offset: number) => number): Finding[] {
  const found: Finding[] = [];
  const nameless = new Set<Pair>();
  visit(document, {
    Node(key, node, above) {
      const line = at(node.range?.[0] ?? 0);
      if (isMap(node)) found.push(...duplicateKeys(node, fieldOf(above), at));
      const refuse = (told: Pick<Problem, "found" | "remedy">) => {
        const field = fieldOf(above);
        found.push({ severity: "error", line, ...(field.length === 0 ? {} : { field }), ...told });
      };
      const pair = above.at(-1);
      if (key === "key" && !(isScalar(node) && typeof node.value === "string" && node.value !== "")) {
        refuse(messages.checks.files.yaml.badFieldName);
        if (isPair(pair)) nameless.add(pair);
      }
      if ((isScalar(node) || isCollection(node)) && node.tag !== undefined) {
        refuse(messages.checks.files.yaml.tag(node.tag));
        // what it makes of the value is not known elsewhere: a text is read as it is written
        if (isScalar(node) && node.source !== undefined) node.value = node.source;
      }
      const sign = isScalar(node) && typeof node.value === "string" ? forbidden(node.value) : undefined;
      if (sign === undefined) return;
      refuse(messages.checks.texts.invisible(sign.code));
      if (key === "key" && isPair(pair)) nameless.add(pair);
    },
  });
  if (nameless.size > 0)
    visit(document, { Pair: (_, pair) => (nameless.has(pair) ? visit.REMOVE : undefined) });
  return found;
}

type Finding = Omit<Problem, "file">;

/** The field in which a node stands, as far as the first list. */
function fieldOf(above: readonly unknown[]): FieldPath {
  const list = above.findIndex(isSeq);
  return above
    .slice(0, list === -1 ? undefined : list)
    .flatMap((node) =>
      isPair(node) && isScalar(node.key) && typeof node.key.value === "string" ? [node.key.value] : [],
    );
}

/**
 * Words that YAML takes for a comment, or for the name of a value: of a value that has nothing else, and of one that is a
 * text. A comment beside a date or a name of the model is one.
 */
function unreadParts(document: Document, text: string, at: (offset: number) => number): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(key, node) {
      const [from = 0, end = 0] = node.range ?? [];
      const line = text.slice(from, text.indexOf("\n", end) === -1 ? undefined : text.indexOf("\n", end));
      const isText = node.type === "PLAIN" && typeof node.value === "string" && node.value.includes(" ");
      const isNothing = node.value === null && node.source !== "~" && node.source !== "null";
      if (key === "key" || !(isText || isNothing)) return;
      const told = messages.checks.files.yaml;
      const hidden = node.comment != null && line.split("\n").length === 1 ? `#${node.comment}` : undefined;
      if (hidden !== undefined) found.push({ severity: "warning", line: at(from), ...told.comment(hidden) });
      else if (isNothing && node.anchor !== undefined)
        found.push({ severity: "warning", line: at(from), ...told.name(`&${node.anchor}`) });
    },
  });
  return found;
}

function duplicateKeys({ items }: YAMLMap, above: FieldPath, at: (offset: number) => number): Finding[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }): Finding[] => {
    if (!isScalar(key)) return [];
    const isTwice = seen.has(key.value);
    seen.add(key.value);
    if (!isTwice) return [];
    return [
      { ...unreadable("DUPLICATE_KEY", at(key.range?.[0] ?? 0)), field: [...above, String(key.value)] },
    ];
  });
}

type Converted =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly found: string; readonly remedy: string };

/**
 * Aliases that multiply ("billion laughs") are refused by the library's own limit; one inside what it names would
 * have no end, which JSON does not allow.
 */
function toData(document: Document): Converted {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    JSON.stringify(value);
    return { ok: true, value };
  } catch {
    return { ok: false, ...messages.checks.files.yaml.aliases };
  }
}

/** The fields of maps that were asked for a line, by name: a file at fault in each of its fields is asked for all. */
const named = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

function pairOf(map: YAMLMap, name: unknown): Pair | undefined {
  let known = named.get(map);
  if (known === undefined) {
    known = new Map(
      map.items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair] as const] : [])),
    );
    named.set(map, known);
  }
  return known.get(name);
}

function lineOf(document: Document, field: FieldPath, at: (offset: number) => number): number | undefined {
  let node: unknown = document.contents;
  let line: number | undefined;
  for (const part of field) {
    if (isMap(node)) {
      const pair = pairOf(node, part);
      if (pair === undefined) break;
      if (isNode(pair.key) && pair.key.range) line = at(pair.key.range[0]);
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      if (isNode(node) && node.range) line = at(node.range[0]);
    } else break;
  }
  return line;
}

/** Each code of the library has its words: a type error where one is missing. */
function unreadable(code: YAMLParseError["code"], line: number): Finding {
  const { reasons, unreadable: told } = messages.checks.files.yaml;
  return { severity: "error", line, ...told(reasons[code]) };
}
