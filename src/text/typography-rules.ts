import { type Edit, type Rule, replaceEach, replaceInside } from "./edits.ts";

/** No-break space, before : and inside « ». */
export const NBSP = "\u00A0";
/** Narrow no-break space, before ; ! ? and between thousands. */
export const NNBSP = "\u202F";
/** Stands for what is not text (code, an image) in a text that is typeset. */
export const OBJECT = "\uFFFC";

const S = "[ \\u00A0\\u202F\\u2009]";
/** Applies a rule to texts that have one of some pieces: most have not, and this is far quicker to tell. */
const where = (pieces: readonly string[] | RegExp, apply: Rule): Rule =>
  Array.isArray(pieces)
    ? (text) => (pieces.some((piece) => text.includes(piece)) ? apply(text) : [])
    : (text) => ((pieces as RegExp).test(text) ? apply(text) : []);
const rule = (pieces: readonly string[] | RegExp, pattern: string, insert: string): Rule =>
  where(pieces, replaceEach(new RegExp(pattern, "gu"), insert));
/**
 * The pattern of spaces between what does not end with one and what does not begin with one. It takes the first space
 * before it looks back, so that places without one cost nothing.
 */
const spaces = (before: string, after: string): string => `${S}(?<=${before}${S})${S}*(?=${after})`;

const ELLIPSIS = rule(["..."], "(?<!\\.)\\.{3}(?!\\.)", "…");
const APOSTROPHE = rule(["'"], "(?<!\\d)'|(?<=\\d)'(?=\\p{L})", "’");

/**
 * Pairs straight double quotes as brackets. A quote opens or closes by what stands around it, never by its rank, so
 * that an inch mark or a forgotten quote spoils nothing.
 */
const doubleQuotes = (outer: readonly [string, string], inner: readonly [string, string]): Rule =>
  where(['"'], function* (text) {
    const open: number[] = [];
    const edits: Edit[] = [];
    let depth = 0;
    const depths: number[] = [];
    for (const { 0: mark, index } of text.matchAll(/[«»"]/gu)) {
      if (mark !== '"') {
        depth = Math.max(0, depth + (mark === "«" ? 1 : -1));
        continue;
      }
      const before = text[index - 1] ?? " ";
      const after = text[index + 1] ?? " ";
      if (/[\s([{/\-–—’'«“¿¡]/u.test(before)) {
        if (/\S/u.test(after)) {
          open.push(index);
          depths.push(depth + open.length);
        }
        continue;
      }
      const start = open.pop();
      if (start === undefined) continue;
      const [left, right] = (depths.pop() ?? 1) > 1 ? inner : outer;
      edits.push({ start, end: start + 1, insert: left }, { start: index, end: index + 1, insert: right });
    }
    yield* edits.sort((a, b) => a.start - b.start);
  });

/** High punctuation: what may not be taken for it (an emoticon, "!=", "a?b") is left alone. */
const HIGH_PUNCTUATION: readonly Rule[] = [
  rule(["!", "?", ";"], spaces("[^\\s«(\\[]", "[!?](?!=)|;(?!-?[()DP])"), NNBSP),
  rule(
    ["!", "?", ";"],
    `(?=[!?;])(?<=[^\\s«(\\["!?;:¡¿/\\\\&=])(?=(?:[!?]|;(?!-?[()DP]))[!?]*(?![\\p{L}\\p{N}_=&/;!?]))`,
    NNBSP,
  ),
  rule([":"], spaces("[^\\s«(\\[]", ":(?![/:=]|-?[()DP|])"), NBSP),
  rule([":"], `(?=:)(?<=[\\p{L}\\p{N})\\]»”’%…${OBJECT}])(?=:(?:\\s|$))`, NBSP),
];

const GUILLEMETS: readonly Rule[] = [
  rule(["«"], `(?<=«)${S}*(?=\\S)`, NBSP),
  rule(["»"], `(?<=\\S)${S}*(?=»)`, NBSP),
];

const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Genver|C[’ʼ']hwevrer|Meurzh|Ebrel|Mae|Mezheven|Gouere|Eost|Gwengolo|Here|Du|Kerzu";
const UNITS =
  "km²|m²|m³|km|cm|mm|kg|mg|ml|kWh|MWh|kHz|MHz|GHz|Hz|kb|Mb|kbit|Mbit|°C|ko|Ko|Mo|Go|To|octets?|ha|min|mn|ms|h|s|m|g|l|L|t|k€|M€|Md€|€|\\$|£|%|‰|euros?|millions?|milliards?|ans";
const PAGES = "pp?|vol|chap|fig|art|al|coll|éd|t|no|Vol|Chap|Fig|Art";
const TITLES = "MM?\\.|M(?:me|lle|gr)s?|Dr|Pr|Me|Ste?";
const END_OF_WORD = "(?![\\p{L}\\p{N}])";
const START_OF_WORD = "(?<![\\p{L}\\p{N}])";

const DIGIT = /\d/;
const NUMBERS: readonly Rule[] = [
  where(
    DIGIT,
    replaceInside(
      new RegExp(`(?=[1-9])(?<![\\p{L}\\p{N}.,/:-]|\\p{N}${S})\\d{1,3}(?:${S}\\d{3})+(?!\\d|${S}\\d)`, "gu"),
      new RegExp(S, "gu"),
      NNBSP,
    ),
  ),
  rule(DIGIT, spaces("\\d", `(?:${UNITS})${END_OF_WORD}`), NBSP),
  rule(["%", "€"], `(?=[%€])(?<=\\d)(?=[%€]${END_OF_WORD})`, NBSP),
  rule(DIGIT, spaces(`\\d${S}?h`, "\\d{2}(?!\\d)"), NBSP),
  rule(DIGIT, spaces(`${START_OF_WORD}(?:1er|[1-9]|[12]\\d|3[01])`, `(?:${MONTHS})${END_OF_WORD}`), NBSP),
  rule(["°", "º"], `(?<=${START_OF_WORD}[nN][°º])${S}*(?=\\d)`, NBSP),
  rule(DIGIT, spaces(`(?:§|${START_OF_WORD}(?:${PAGES})\\.)`, "\\d"), NBSP),
  rule(["siècle"], spaces(`${START_OF_WORD}[IVXL]+e`, "siècle"), NBSP),
  rule(["M", "Dr", "Pr", "St"], spaces(`${START_OF_WORD}(?:${TITLES})`, "\\p{Lu}"), NBSP),
];

/** French; Breton follows its spacing. */
export const FRENCH_RULES: readonly Rule[] = [
  ELLIPSIS,
  doubleQuotes([`«${NBSP}`, `${NBSP}»`], ["“", "”"]),
  APOSTROPHE,
  ...GUILLEMETS,
  ...HIGH_PUNCTUATION,
  ...NUMBERS,
];

/** English. A single quote that opens is told from an apostrophe by the space before it. */
export const ENGLISH_RULES: readonly Rule[] = [
  ELLIPSIS,
  doubleQuotes(["“", "”"], ["‘", "’"]),
  rule(["'"], "(?<![^\\s(\\[{“—–])'(?=\\p{L})(?!(?:tis|twas|em|n|cause|til)\\b)", "‘"),
  APOSTROPHE,
  // a text that a French keyboard or program spaced
  rule([";", ":", "!", "?"], "(?<=[\\p{L}\\p{N}”’)])[ \\u00A0\\u202F]+(?=[;:!?]+(?:\\s|$))", ""),
];
