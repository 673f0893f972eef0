/** The file of an entry once another one goes: what named it names its successor, or nothing. Pure. */
import { type Document, isMap, isSeq, parseDocument } from "yaml";
import type { NamedEntry } from "../../src/cms/index.ts";
import {
  ENTRY_TYPES,
  type EntryType,
  entryPath,
  type FieldPath,
  namedPath,
  referencesOf,
  validate,
} from "../../src/content/index.ts";
import { CLOSING, type EmbedRef, localReferences, OPENING, readDirective } from "../../src/markdown/index.ts";
import { decodePercents, splitFrontMatter } from "../../src/text/index.ts";

/** An entry that goes, under all the names that it had. */
export interface Leaving {
  readonly type: EntryType;
  readonly slugs: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** Fields that say which version of the entry the changed file is, from its values (`body` among them) before and after. */
export type Revise = (before: Values, after: Values) => Values;

/**
 * The text of a file without the entry that goes; undefined where that cannot be said without its editor.
 * @param successor is named in its place, where there is one
 */
export function textWithout(
  text: string,
  type: EntryType,
  leaving: Leaving,
  { successor, revise }: { readonly successor?: NamedEntry | undefined; readonly revise: Revise },
): string | undefined {
  const parts = splitFrontMatter(text.replaceAll("\r\n", "\n"));
  if (parts === undefined) return undefined;
  const { opening, yaml, closing, body } = parts;
  const front = parseDocument(yaml);
  const valuesOf = (words: string) => ({ ...(front.toJS() as Values), body: words.trim() });
  const before = valuesOf(body);
  const words = bodyWithout(body, leaving, successor);
  if (words === undefined || !changeFront(front, type, leaving, successor)) return undefined;
  for (const [name, value] of Object.entries(revise(before, valuesOf(words))))
    front.set(name, front.createNode(value, { flow: true }));
  return `${opening}${front.toString({ lineWidth: 0, flowCollectionPadding: false })}${closing}${words}`;
}

/** False where the front matter would no longer pass its schema. */
function changeFront(
  front: Document,
  type: EntryType,
  leaving: Leaving,
  successor: NamedEntry | undefined,
): boolean {
  const found = referencesOf({ type, data: front.toJS() as unknown }).filter(
    ({ to, slug }) => to === leaving.type && leaving.slugs.includes(slug),
  );
  // the last first, so that the others stay where they are
  for (const { field } of [...found].reverse())
    if (successor === undefined || isNamed(front, field, successor.slug)) {
      if (!takeOut(front, type, field)) return false;
    } else front.setIn(field, successor.slug);
  return isSound(front, type);
}

/** Whether the list that holds a field names an entry already. */
function isNamed(document: Document, field: FieldPath, slug: string): boolean {
  const at = field.findLastIndex((part) => typeof part === "number");
  if (at === -1) return false;
  const list = document.getIn(field.slice(0, at));
  const own = field.slice(at + 1);
  return (
    isSeq(list) &&
    list.items.some((_, n) => n !== field[at] && document.getIn([...field.slice(0, at), n, ...own]) === slug)
  );
}

/** Deletes a field, or as much around it as its schema wants. */
function takeOut(document: Document, type: EntryType, field: FieldPath): boolean {
  for (let length = field.length; length > 0; length -= 1) {
    const at = field.slice(0, length);
    const left = document.clone();
    left.deleteIn(at);
    dropEmpty(left, at.slice(0, -1));
    if (!isSound(left, type)) continue;
    document.contents = left.contents;
    return true;
  }
  return false;
}

/** Lists and groups in which nothing is left go too. */
function dropEmpty(document: Document, path: FieldPath): void {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const node = document.getIn(at);
    if (!(isSeq(node) || isMap(node)) || node.items.length > 0) return;
    document.deleteIn(at);
  }
}

const isSound = (document: Document, type: EntryType): boolean =>
  validate(ENTRY_TYPES[type].schema, document.toJS() as unknown).ok;

function bodyWithout(body: string, leaving: Leaving, successor: NamedEntry | undefined): string | undefined {
  const paths = new Set(leaving.slugs.map((slug) => entryPath(leaving.type, slug)));
  const names = (text: string) =>
    localReferences(text).filter((reference) => paths.has(namedPath(reference)));
  const named = names(body);
  if (named.length === 0) return body;
  const lines = body.split("\n");
  const isAt = new Set(named.flatMap(({ line, kind }) => (kind === "link" ? [line - 1] : [])));
  const changed = withoutEmbeds(
    lines.map((line, n) => (isAt.has(n) ? withoutLinks(line, paths, successor) : line)),
    leaving,
  ).join("\n");
  return names(changed).length === 0 ? changed : undefined;
}

/** `[words](/address/#part "title")`: words without brackets, or with pairs of them. */
const LINK =
  /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\(<?(\/[^\s)>?#]*)((?:[?#][^\s)>]*)?)>?((?:\s+(?:"[^"]*"|'[^']*'))?)\)/g;

function withoutLinks(line: string, paths: ReadonlySet<string>, successor: NamedEntry | undefined): string {
  return line.replace(LINK, (whole, words: string, path: string, _part: string, title: string) => {
    const address = decodePercents(path.endsWith("/") ? path : `${path}/`);
    if (!paths.has(address)) return whole;
    // a moment or a heading of the one is none of the other's
    return successor === undefined
      ? words
      : `[${words}](${entryPath(successor.type, successor.slug)}${title})`;
  });
}

/** What is embedded has no successor: recordings, moments and slides are its own. */
function withoutEmbeds(lines: readonly string[], { type, slugs }: Leaving): readonly string[] {
  const leaves = (ref: EmbedRef): boolean => ref.type === type && slugs.includes(ref.slug);
  const kept: string[] = [];
  for (let n = 0; n < lines.length; n += 1) {
    const line = lines[n] ?? "";
    const [, inside] = OPENING.exec(line) ?? [];
    const directive = inside === undefined ? undefined : readDirective(inside);
    if (directive === undefined || !("ref" in directive) || !leaves(directive.ref)) {
      kept.push(line);
      continue;
    }
    const end = lines.findIndex((other, at) => at > n && CLOSING.test(other));
    if (end !== -1) n = end;
    // one empty line of the two around it
    if (kept.at(-1) === "" && lines[n + 1] === "") n += 1;
  }
  return kept;
}
