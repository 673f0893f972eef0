/** YAML text to data, with the line of each field. YAML 1.2 core schema: dates stay strings, nothing is executed. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { FieldPath, Problem } from "../content/index.ts";

export interface YamlSource {
  readonly data: unknown;
  /** Line in the file, from 1, of a field or of the nearest one above it. */
  readonly lineOf: (field: FieldPath) => number | undefined;
  readonly problems: readonly Omit<Problem, "file">[];
}

/** @param firstLine line of the file on which `text` starts, from 1. */
export function readYaml(text: string, firstLine: number): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map((error) => explain(error, at));
  if (problems.length > 0) return { data: undefined, lineOf: () => undefined, problems };
  const data = toData(document);
  if (data.ok)
    return { data: data.value, lineOf: (field) => lineOf(document, field, at) ?? firstLine, problems };
  const problem = { severity: "error", line: firstLine, found: data.found, remedy: data.remedy } as const;
  return { data: undefined, lineOf: () => undefined, problems: [problem] };
}

type Converted =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly found: string; readonly remedy: string };

/** Aliases that multiply ("billion laughs") are refused by the library's own limit. */
function toData(document: Document): Converted {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 50 }) as unknown };
  } catch {
    return {
      ok: false,
      found: "trop de répétitions par référence (&, *)",
      remedy: "Écrivez les valeurs en toutes lettres.",
    };
  }
}

function lineOf(document: Document, field: FieldPath, at: (offset: number) => number): number | undefined {
  let node: unknown = document.contents;
  let line: number | undefined;
  for (const part of field) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
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

const REASONS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "un champ est écrit deux fois",
  BAD_INDENT: "l’alignement des lignes n’est pas régulier",
  TAB_AS_INDENT: "une tabulation sert d’alignement",
  MISSING_CHAR: "il manque un caractère, souvent un guillemet ou les deux-points",
  UNEXPECTED_TOKEN: "un signe inattendu, souvent des deux-points ou un guillemet dans une valeur",
  MULTILINE_IMPLICIT_KEY: "un nom de champ sur plusieurs lignes",
  BLOCK_AS_IMPLICIT_KEY: "des deux-points de trop dans une valeur",
  TAG_RESOLVE_FAILED: "une étiquette YAML (!…) inconnue",
  BAD_ALIAS: "une référence (*) à rien",
};

function explain(error: YAMLError, at: (offset: number) => number): Omit<Problem, "file"> {
  return {
    severity: "error",
    line: at(error.pos[0]),
    found: `YAML illisible : ${REASONS[error.code] ?? error.code}`,
    expected: "un champ par ligne, « nom: valeur »",
    remedy: "Corrigez cette ligne ; mettez la valeur entre guillemets si elle contient « : » ou « # ».",
  };
}
