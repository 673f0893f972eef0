/** A half-open range of offsets in a text. */
export type TextRange = readonly [start: number, end: number];

// Each pattern starts at the edge of a word and is bounded, so that no text takes quadratic time.
const NOT_PROSE = new RegExp(
  [
    // An address: until a space or a quotation mark, less the punctuation that closes the sentence.
    /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/|\bwww\.|\b(?:mailto|tel|data|doi|urn):(?=\S))[^\s<>«»"“”\uFFFC]*[^\s<>«»"“”\uFFFC.,;:!?…)\]'’]/,
    // An e-mail address.
    /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/,
    // A path of the site.
    /(?<![^\s("«])\/[\w-]+(?:\/[\w.-]*)*/,
    // A time or a timecode.
    /(?<!\d)\d{1,4}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?!\d)/,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "giu",
);

/** Quick to try: most texts have none. */
const MAY_HAVE = /[/@]|:\S|www\./i;

/** The parts of a text that are no prose, in order: addresses, e-mails, paths, times. */
export const protectedRanges = (text: string): TextRange[] =>
  MAY_HAVE.test(text)
    ? Array.from(text.matchAll(NOT_PROSE), (match): TextRange => [match.index, match.index + match[0].length])
    : [];
