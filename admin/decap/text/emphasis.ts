/** Emphasis, read as pages read it: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis. Decap's reader has rules of its own. */
import { bareAddressAt } from "./escape.ts";

interface Run {
  readonly sign: string;
  /** Of the whole run; some of it may be used up. */
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Where what is left of it begins, and how much that is. */
  at: number;
  left: number;
}

const SPACE = /^\s?$/;
const SIGN = /[\p{P}\p{S}]/u;
/** A tag, or an address in angle brackets. */
const ANGLE = /^<[a-z/!?][^>]*>/i;
const DESTINATION = /^\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?=[\s)])/;

/** Marks of emphasis in words of one block, but for what is inside of code, tags and addresses. */
function runsIn(words: string): Run[] {
  const runs: Run[] = [];
  let before = "";
  let brackets = 0;
  for (let at = 0; at < words.length; ) {
    const sign = words.charAt(at);
    if (sign !== "*" && sign !== "_") {
      const length = sign === "]" && brackets === 0 ? 1 : wholeAt(words, at);
      brackets += sign === "[" ? 1 : sign === "]" ? -Math.min(1, brackets) : 0;
      before = words.charAt(at + length - 1);
      at += length;
      continue;
    }
    const [{ length }] = /^(?:\*+|_+)/.exec(words.slice(at)) ?? [sign];
    runs.push({ ...sidesOf(sign, before, words.charAt(at + length)), sign, length, at, left: length });
    before = sign;
    at += length;
  }
  return runs;
}

/** How many signs at a place are read as one. */
function wholeAt(words: string, at: number): number {
  const sign = words.charAt(at);
  const rest = words.slice(at);
  if (sign === "\\") return 2;
  if (sign === "`") {
    const [ticks] = /^`+/.exec(rest) ?? [sign];
    const end = new RegExp(`[^\`]${ticks}(?!\`)`).exec(rest);
    return end === null ? ticks.length : end.index + 1 + ticks.length;
  }
  if (sign === "<") return ANGLE.exec(rest)?.[0].length ?? 1;
  if (sign === "]") return DESTINATION.exec(rest)?.[0].length ?? 1;
  return bareAddressAt(words, at) || 1;
}

function sidesOf(sign: string, before: string, after: string): Pick<Run, "opens" | "closes"> {
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)];
  const [signBefore, signAfter] = [SIGN.test(before), SIGN.test(after)];
  const left = !spaceAfter && (!signAfter || spaceBefore || signBefore);
  const right = !spaceBefore && (!signBefore || spaceAfter || signAfter);
  if (sign === "*") return { opens: left, closes: right };
  return { opens: left && (!right || signBefore), closes: right && (!left || signAfter) };
}

const pairs = (open: Run, close: Run): boolean =>
  open.sign === close.sign &&
  open.opens &&
  open.left > 0 &&
  !(
    (open.closes || close.opens) &&
    (open.length + close.length) % 3 === 0 &&
    !(open.length % 3 === 0 && close.length % 3 === 0)
  );

/** The emphasis that words begin with: how many signs mark it on each side, and how long it is with them. */
function emphasisAtStart(words: string): { readonly marks: 1 | 2; readonly length: number } | undefined {
  const runs = runsIn(words);
  const [first] = runs;
  if (first?.at !== 0) return undefined;
  for (const [n, close] of runs.entries()) {
    while (close.closes && close.left > 0) {
      const from = runs.slice(0, n).findLastIndex((open) => pairs(open, close));
      const open = runs[from];
      if (open === undefined) break;
      const marks = open.left > 1 && close.left > 1 ? 2 : 1;
      for (const between of runs.slice(from + 1, n)) between.left = 0;
      open.left -= marks;
      close.left -= marks;
      close.at += marks;
      if (open === first && open.left === 0) return { marks, length: close.at };
    }
  }
  return undefined;
}

interface Eat {
  (read: string): (node: { readonly type: string; readonly children: unknown }) => unknown;
  readonly now: () => { column: number; offset: number };
}

interface Tokenizer {
  (this: Reader, eat: Eat, words: string, silent?: boolean): unknown;
  locator: (words: string, from: number) => number;
}

interface Reader {
  readonly tokenizeInline: (words: string, at: unknown) => unknown;
}

/** A plugin of Decap's reader. https://github.com/remarkjs/remark/tree/remark-parse%406.0.3/packages/remark-parse#extending-the-parser */
export function readEmphasis(this: {
  readonly Parser: { readonly prototype: { readonly inlineTokenizers: Record<string, Tokenizer> } };
}): void {
  const { inlineTokenizers } = this.Parser.prototype;
  inlineTokenizers["strong"] = tokenizer("strong", 2);
  inlineTokenizers["emphasis"] = tokenizer("emphasis", 1);
}

function tokenizer(type: string, marks: 1 | 2): Tokenizer {
  return Object.assign(
    function read(this: Reader, eat: Eat, words: string, silent?: boolean): unknown {
      const found = emphasisAtStart(words);
      if (found?.marks !== marks) return undefined;
      if (silent === true) return true;
      const now = eat.now();
      const inside = { ...now, column: now.column + marks, offset: now.offset + marks };
      const children = this.tokenizeInline(words.slice(marks, found.length - marks), inside);
      return eat(words.slice(0, found.length))({ type, children });
    },
    { locator: nextMark },
  );
}

/** Where emphasis may begin: not within a word or an address for the low line. */
function nextMark(words: string, from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const sign = words.charAt(at);
    if (sign === "*" || (sign === "_" && !/[\p{L}\p{N}]/u.test(words.charAt(at - 1)))) return at;
    at += Math.max(0, bareAddressAt(words, at) - 1);
  }
  return -1;
}
