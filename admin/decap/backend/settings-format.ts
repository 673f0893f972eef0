/** The file of settings, written by hand as much as by the form: what is not changed stays as it is, comments included. */
import { isMap, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";

type Values = Readonly<Record<string, unknown>>;

/** Longest line that is written, in signs, as the files of this project have them. */
const LINE_WIDTH = 120;

/** @throws YAMLParseError where the text is no YAML */
export function settingsOfText(text: string): Values {
  const held: unknown = parse(text);
  return typeof held === "object" && held !== null ? (held as Values) : {};
}

/**
 * The text with other values. Of a list whose items moved, each takes the comments that it had along.
 * @param before the file as it was; empty for one that is new
 */
export function changedSettings(before: string, values: Values): string {
  const document = parseDocument(before);
  if (!isMap(document.contents) || document.errors.length > 0)
    document.contents = document.createNode({}) as never;
  const root = document.contents as unknown as YAMLMap;
  updateMap(root, values, (value) => document.createNode(value));
  return spacedAs(before, document.toString({ lineWidth: LINE_WIDTH }));
}

/** A line that differs by the spaces inside brackets only is as it was typed. */
function spacedAs(before: string, text: string): string {
  const close = (line: string) => line.replace(/([[{])\s+/g, "$1").replace(/\s+([\]}])/g, "$1");
  const typed = new Map(before.split("\n").map((line) => [close(line), line]));
  return text
    .split("\n")
    .map((line) => (/[[{]/.test(line) ? (typed.get(close(line)) ?? line) : line))
    .join("\n");
}

type Make = (value: unknown) => unknown;

function updateMap(map: YAMLMap, values: Values, make: Make): void {
  // what is empty says nothing, and may stay
  for (const { key, value } of [...map.items])
    if (!(nameOf(key) in values) && !isEmpty(value)) map.delete(key);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) map.delete(name);
    else if (!sameValue(map.get(name), value)) {
      const held = map.get(name, true) as unknown;
      if (isMap(held) && isGroup(value)) updateMap(held, value, make);
      else if (isSeq(held) && Array.isArray(value)) updateList(held, value, make);
      else map.set(name, withStyle(held, make(value)));
    }
  }
}

/** Items that are there already, at whatever place, keep their text; a new one is written as those beside it. */
function updateList(list: YAMLSeq, values: readonly unknown[], make: Make): void {
  const left = [...list.items];
  const take = (value: unknown) => {
    const at = left.findIndex((item) => sameValue(item, value));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const found = values.map(take);
  list.items = values.map((value, n) => {
    const kept = found[n];
    if (kept !== undefined) return kept;
    // the one that was in its place, where nobody else took it
    const old = list.items[n];
    const at = left.indexOf(old);
    if (at !== -1 && isMap(old) && isGroup(value)) {
      left.splice(at, 1);
      updateMap(old, value, make);
      return old;
    }
    return asBeside(list, make(value));
  });
}

/** In braces where the other items are, and in their order. */
function asBeside(list: YAMLSeq, made: unknown): unknown {
  const [first] = list.items;
  if (!isMap(first) || !isMap(made)) return made;
  const flow = first.flow === true;
  const order = first.items.map(({ key }) => nameOf(key));
  made.items.sort((a, b) => order.indexOf(nameOf(a.key)) - order.indexOf(nameOf(b.key)));
  made.flow = flow;
  for (const { value } of made.items) if (isMap(value)) value.flow = flow;
  return made;
}

interface Styled {
  type?: unknown;
  comment?: unknown;
  commentBefore?: unknown;
  spaceBefore?: unknown;
}

/** A text in the same kind of quotes, with what was said of it. */
function withStyle(held: unknown, made: unknown): unknown {
  if (typeof held !== "object" || held === null || typeof made !== "object" || made === null) return made;
  const { type, comment, commentBefore, spaceBefore } = held as Styled;
  const isScalar = "value" in made;
  return Object.assign(
    made,
    { comment, commentBefore, spaceBefore },
    isScalar && type !== undefined ? { type } : {},
  );
}

const isEmpty = (value: unknown): boolean => (isMap(value) || isSeq(value)) && value.items.length === 0;

const nameOf = (key: unknown): string =>
  String(typeof key === "object" && key !== null && "value" in key ? key.value : key);

const isGroup = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function sameValue(held: unknown, value: unknown): boolean {
  const plain =
    typeof held === "object" && held !== null && "toJSON" in held
      ? (held as { toJSON: () => unknown }).toJSON()
      : held;
  return JSON.stringify(sorted(plain)) === JSON.stringify(sorted(value));
}

/** Members in one order, so that two that are equal are written alike. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  );
}
