/** Words of the rich text that would be read as something else once they are Markdown. https://spec.commonmark.org/ */

/** What makes a line something else than the line of a paragraph: a heading, a list, a quotation, a table, a fence, a rule. */
const LINE_START = /^[ \t]*(?:([-+*>=|#]|`{3,}|~{3,})|(\d{1,9})([.)](?=[ \t]|$)))/gm;

/** A backslash that takes its meaning from what follows it, or from the end of the line. */
const BACKSLASH = /\\(?=[!-/:-@[-`{-~]|[ \t]*$)/gm;

/** What links, calls of notes, code and emphasis begin with, which may end in other words. */
const BEGINNING = /(?<=(?:^|[^\\])(?:\\\\)*)[[`*]/g;

/** What a tag, a comment or an address in angle brackets begins with. */
const TAG = /<(?=[a-z/!?])/gi;

/** A low line that is not within a word: emphasis may begin or end with it. */
const LOW_LINE = /(?<=(?:^|[^\\])(?:\\\\)*)(?:(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu;

/** An address that pages make a link of as it stands: a backslash in it would be part of it. */
const BARE_ADDRESS = /https?:\/\/[^\s<>[\]*\\`~|"]+/y;

/** How long the address is that stands at a place; 0 where none does. */
export function bareAddressAt(words: string, at: number): number {
  if (words.charAt(at) !== "h" || /[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return 0;
  BARE_ADDRESS.lastIndex = at;
  return BARE_ADDRESS.exec(words)?.[0].length ?? 0;
}

/** Words between addresses changed, these kept as they are. */
function beside(words: string, change: (part: string) => string): string {
  let changed = "";
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const length = bareAddressAt(words, at);
    if (length === 0) continue;
    changed += change(words.slice(from, at)) + words.slice(at, at + length);
    from = at + length;
    at = from - 1;
  }
  return changed + change(words.slice(from));
}

/**
 * A text as its Markdown.
 * @param atStart whether it begins a line
 * @param escapePairs escapes marks of emphasis, code and links, which come in pairs
 */
export function escapedText(text: string, atStart: boolean, escapePairs: (text: string) => string): string {
  const escaped = beside(text, (part) =>
    escapePairs(part.replace(BACKSLASH, "\\\\"))
      .replace(BEGINNING, "\\$&")
      .replace(LOW_LINE, "\\$&")
      .replace(TAG, "\\<"),
  );
  if (!atStart) return escaped;
  return escaped.replace(LINE_START, (_, mark?: string, digits = "", dot = "") =>
    mark === undefined ? `${digits}\\${dot}` : `\\${mark}`,
  );
}

interface Written {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Written[];
}

/** An upright bar that no backslash stands before which counts: it would end its cell. */
const BAR = /(?<=(?:^|[^\\])(?:\\\\)*)\|/g;

/** The end of the text of a link. */
const CLOSING = /(?<=(?:^|[^\\])(?:\\\\)*)\]/g;

/** What a heading, a cell, a link or emphasis holds that would end it too early, or keep it from being read as such. */
export function wholeBlock<N extends Written>(node: N): N {
  const { type } = node;
  const { children = [] } = node;
  if (type === "tableCell") return { ...node, children: children.map((child) => escapedIn(child, BAR)) };
  if (type === "link") return { ...node, children: children.map((child) => escapedIn(child, CLOSING)) };
  const last = children.at(-1);
  if (type !== "heading" || last?.value === undefined)
    return node.children === undefined ? node : { ...node, children };
  const value = last.value.replace(/(^|[ \t])(#+[ \t]*)$/, "$1\\$2");
  return { ...node, children: [...children.slice(0, -1), { ...last, value }] };
}

function escapedIn(node: Written, sign: RegExp): Written {
  const { value, children } = node;
  return {
    ...node,
    ...(value === undefined || !(isWords(node) || sign === BAR)
      ? {}
      : { value: value.replace(sign, "\\$&") }),
    ...(children === undefined ? {} : { children: children.map((child) => escapedIn(child, sign)) }),
  };
}

const MARKS = new Set(["strong", "emphasis", "delete"]);
const LETTER = /[^\s\p{P}\p{S}]/u;

/** What goes out of an emphasis at each of its ends: spaces, and signs beside a letter with the spaces next to them. */
const ENDS = {
  first: { spaces: /^\s+/, signs: /^[\p{P}\p{S}]+\s*/u },
  last: { spaces: /\s+$/, signs: /\s*[\p{P}\p{S}]+$/u },
} as const;

type End = keyof typeof ENDS;

/**
 * What a node holds, before its words are escaped, as Markdown can say it. Beside a space no emphasis begins or ends from
 * within; between a letter and a sign none begins, and none ends between a sign and a letter
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run): there they stand outside of it.
 */
export function markedApart<N extends Written>(node: N): N {
  if (node.children?.some(({ type }) => MARKS.has(type)) !== true) return node;
  const children = joined(node.children);
  const words = (value: string) => (value === "" ? [] : [{ type: "html", value }]);
  const parted = children.flatMap((child, at): readonly Written[] => {
    if (!MARKS.has(child.type)) return [child];
    const [first, rest] = outOf(child, "first", signAt(children[at - 1], "last"));
    const [last, inside] = outOf(rest, "last", signAt(children[at + 1], "first"));
    return [...words(first), ...(inside === undefined ? [] : [inside]), ...words(last)];
  });
  return { ...node, children: joined(parted) };
}

/** Words that follow each other, in one; none that are empty. */
function joined(nodes: readonly Written[]): readonly Written[] {
  const held: Written[] = [];
  for (const node of nodes) {
    const last = held.at(-1);
    if (isWords(node) && node.value === "") continue;
    if (last === undefined || !isWords(last) || !isWords(node)) held.push(node);
    else held.splice(-1, 1, { ...last, value: (last.value ?? "") + (node.value ?? "") });
  }
  return held;
}

function outOf(
  node: Written | undefined,
  end: End,
  beside: string,
): readonly [out: string, rest: Written | undefined] {
  const { spaces, signs } = ENDS[end];
  const [space, within] = taken(node, end, spaces);
  if (space !== "" || !LETTER.test(beside)) return [space, within];
  return taken(within, end, signs);
}

/** What matches at the end of the words of a node, and the node without it; undefined where nothing is left. */
function taken(
  node: Written | undefined,
  end: End,
  what: RegExp,
): readonly [out: string, rest: Written | undefined] {
  if (node?.value !== undefined && isWords(node)) {
    const out = what.exec(node.value)?.[0] ?? "";
    if (out === "") return ["", node];
    const value = end === "first" ? node.value.slice(out.length) : node.value.slice(0, -out.length);
    return [out, value === "" ? undefined : { ...node, value }];
  }
  if (node === undefined || !MARKS.has(node.type)) return ["", node];
  const children = [...joined(node.children ?? [])];
  const place = end === "first" ? 0 : children.length - 1;
  const [out, rest] = taken(children[place], end, what);
  children.splice(place, 1, ...(rest === undefined ? [] : [rest]));
  if (children.length === 0) return [out, undefined];
  if (rest !== undefined) return [out, { ...node, children }];
  const [more, left] = taken({ ...node, children }, end, what);
  return [end === "first" ? out + more : more + out, left];
}

/** Decap keeps words as text, and as HTML. */
const isWords = (node: Written | undefined): boolean => node?.type === "text" || node?.type === "html";

const wordsOf = (node: Written | undefined): string => (isWords(node) ? (node?.value ?? "") : "");

/** The sign at the end of what stands beside an emphasis, once that is Markdown. */
function signAt(node: Written | undefined, end: End): string {
  if (node === undefined || node.type === "break") return "";
  if (isWords(node)) return wordsOf(node).at(end === "first" ? 0 : -1) ?? "";
  return MARKS.has(node.type) ? signAt(node.children?.at(end === "first" ? 0 : -1), end) : "`";
}

/** Whether the child of a node at a place begins a line: of an emphasis or a link none does, but after a break. */
export function beginsLine({ type, children = [] }: Written, at: number): boolean {
  return at === 0 ? !MARKS.has(type) && type !== "link" : children[at - 1]?.type === "break";
}
