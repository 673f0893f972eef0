/** Words of the rich text that would be read as something else once they are Markdown. https://spec.commonmark.org/ */

/** What makes a line something else than the line of a paragraph: a heading, a list, a quotation, a table, a fence, a rule. */
const LINE_START = /^[ \t]*(?:([-+*>=|#]|`{3,}|~{3,})|(\d{1,9})([.)](?=[ \t]|$)))/gm;

/** A backslash that takes its meaning from what follows it, or from the end of the line. */
const BACKSLASH = /\\(?=[!-/:-@[-`{-~]|$)/gm;

/** What links, calls of notes, code and emphasis begin with, which may end in other words. */
const BEGINNING = /(?<=(?:^|[^\\])(?:\\\\)*)[[`*]/g;

/** What a tag, a comment or an address in angle brackets begins with. */
const TAG = /<(?=[a-z/!?])/gi;

/**
 * A text as its Markdown.
 * @param atStart whether it begins a line
 * @param escapePairs escapes marks of emphasis, code and links, which come in pairs
 */
export function escapedText(text: string, atStart: boolean, escapePairs: (text: string) => string): string {
  const escaped = escapePairs(text.replace(BACKSLASH, "\\\\")).replace(BEGINNING, "\\$&").replace(TAG, "\\<");
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
  const children = markedWords(node.children ?? []);
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
  const isWords = node.type === "text" || node.type === "html" || sign === BAR;
  return {
    ...node,
    ...(value === undefined || !isWords ? {} : { value: value.replace(sign, "\\$&") }),
    ...(children === undefined ? {} : { children: children.map((child) => escapedIn(child, sign)) }),
  };
}

const MARKS = new Set(["strong", "emphasis", "delete"]);
const SIGN_FIRST = /^(?:\\?[\p{P}\p{S}])+/u;
const SIGN_LAST = /(?:\\?[\p{P}\p{S}])+$/u;
const LETTER_LAST = /[^\s\p{P}\p{S}]$/u;
const LETTER_FIRST = /^[^\s\p{P}\p{S}]/u;

/**
 * Between a letter and a sign no emphasis begins, and none ends between a sign and a letter
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run): there the signs stand outside of it.
 */
function markedWords(children: readonly Written[]): readonly Written[] {
  return children.flatMap((child, at): readonly Written[] => {
    const [only] = child.children ?? [];
    if (!MARKS.has(child.type) || only?.value === undefined || child.children?.length !== 1) return [child];
    const first = LETTER_LAST.test(wordsOf(children[at - 1]))
      ? withSpace(SIGN_FIRST.exec(only.value)?.[0] ?? "", only.value, "before")
      : "";
    const rest = only.value.slice(first.length);
    const last = LETTER_FIRST.test(wordsOf(children[at + 1]))
      ? withSpace(SIGN_LAST.exec(rest)?.[0] ?? "", rest, "after")
      : "";
    const value = rest.slice(0, rest.length - last.length);
    const outside = (words: string) => (words === "" ? [] : [{ type: "text", value: words }]);
    const inside = value === "" ? [] : [{ ...child, children: [{ ...only, value }] }];
    return [...outside(first), ...inside, ...outside(last)];
  });
}

/** Signs that go out of an emphasis take the space beside them along: none begins or ends with one. */
function withSpace(signs: string, words: string, side: "before" | "after"): string {
  if (signs === "") return "";
  return side === "before"
    ? signs + (/^\s*/.exec(words.slice(signs.length))?.[0] ?? "")
    : (/\s*$/.exec(words.slice(0, words.length - signs.length))?.[0] ?? "") + signs;
}

const wordsOf = (node: Written | undefined): string =>
  node?.value ?? (node?.children ?? []).map(wordsOf).join("");

/** Whether the child of a paragraph at a place begins a line. */
export function beginsLine(children: readonly Written[], at: number): boolean {
  return at === 0 || children[at - 1]?.type === "break";
}
