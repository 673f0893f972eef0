/** Two versions of an entry that began as one: what each changed, field by field, and the text that takes some from each. Pure. */
import { isMap, isScalar, parseDocument } from "yaml";
import { type FrontMatter, splitFrontMatter } from "../../../src/text/index.ts";

/** Name that the text under the front matter has among the fields. */
export const BODY = "body";

/** Written with each save: they are no choice of an editor. */
const KEPT_MINE: ReadonlySet<string> = new Set(["id", "revision"]);

export interface FieldDifference {
  readonly name: string;
  /** Undefined where a version lacks the field. */
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly changedBy: "them" | "me" | "both";
}

interface Field {
  /** The lines of the field, with the comments above it. */
  readonly text: string;
  readonly value: unknown;
}

type Fields = ReadonlyMap<string, Field>;

/**
 * The fields that differ between two versions, in the order of the form's; the text comes last.
 * @param base what both began with
 */
export function fieldDifferences(base: string, theirs: string, mine: string): readonly FieldDifference[] {
  const [before, they, me] = [fieldsOfText(base), fieldsOfText(theirs), fieldsOfText(mine)];
  return [...new Set([...me.keys(), ...they.keys()])]
    .filter((name) => !KEPT_MINE.has(name))
    .flatMap((name) => {
      const [was, their, my] = [before, they, me].map((fields) => fields.get(name)?.value);
      if (isSame(their, my)) return [];
      const changedBy = isSame(was, my) ? "them" : isSame(was, their) ? "me" : "both";
      return [{ name, theirs: their, mine: my, changedBy } as const];
    })
    .sort((a, b) => Number(a.name === BODY) - Number(b.name === BODY));
}

/** Their version with the named fields of mine, each as it is written. */
export function mergedText(theirs: string, mine: string, ofMine: ReadonlySet<string>): string {
  const [they, me] = [fieldsOfText(theirs), fieldsOfText(mine)];
  const isMine = (name: string): boolean => ofMine.has(name) || KEPT_MINE.has(name);
  const fields = [...new Set([...they.keys(), ...me.keys()])]
    .filter((name) => name !== BODY)
    .map((name) => (isMine(name) ? me : they).get(name)?.text ?? "");
  if (partsOf(theirs) === undefined) return fields.join("");
  const body = (isMine(BODY) ? me : they).get(BODY)?.text ?? "";
  return `---\n${fields.join("")}---\n${body}`;
}

/** The parts of an entry, were its front matter without an end; undefined for the settings, which are YAML alone. */
function partsOf(file: string): FrontMatter | undefined {
  const text = file.replaceAll("\r\n", "\n");
  return splitFrontMatter(text) ?? splitFrontMatter(`${ended(text)}---\n`);
}

function fieldsOfText(file: string): Fields {
  const { yaml: front, body } = partsOf(file) ?? { yaml: file.replaceAll("\r\n", "\n"), body: "" };
  const fields = new Map<string, Field>();
  const { contents } = parseDocument(front);
  const items = isMap(contents) ? contents.items : [];
  const starts = items.map(({ key }, n) =>
    n === 0 || !isScalar(key) ? 0 : lineStart(front, key.range?.[0] ?? 0),
  );
  for (const [n, { key, value }] of items.entries())
    fields.set(String(isScalar(key) ? key.value : key), {
      text: ended(front.slice(starts[n], starts[n + 1])),
      value: value === null ? null : (value as { toJSON(): unknown }).toJSON(),
    });
  if (body.trim() !== "") fields.set(BODY, { text: body, value: body.trim() });
  return fields;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at) + 1;

const ended = (lines: string): string => (lines.endsWith("\n") ? lines : `${lines}\n`);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
