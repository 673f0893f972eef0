import type { Glyph } from "./glyphs.ts";

/** A piece of a line of text, without a wide gap inside. Points, y upwards. */
export interface Line {
  readonly text: string;
  /** Height of the font, which stands for its size. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A gap this many times as wide as the text is high divides a line: two columns, a table. */
const COLUMN_GAP = 1.5;
/** Signs that open an item of a list, those of symbol fonts (private use) among them. */
const BULLET_ALONE = /^[•‣◦▪▫■□●○⁃∙►▸▶➢➤✓✔❖–—*·\uE000-\uF8FF-]$/;

/** Glyphs, in the order of the file, to lines. */
export function toLines(glyphs: readonly Glyph[]): Line[] {
  const lines: Line[] = [];
  let open: Glyph[] = [];
  /** The last that the file itself holds. */
  let before: Glyph | undefined;
  const close = (): void => {
    const line = toLine(open);
    if (line !== undefined) lines.push(line);
    open = [];
    before = undefined;
  };
  for (const glyph of glyphs) {
    if (glyph.char === "\r" || glyph.char === "\n") close();
    else if (glyph.isAdded || before === undefined || continues(open, before, glyph)) open.push(glyph);
    else {
      close();
      open.push(glyph);
    }
    if (open.length > 0 && !glyph.isAdded) before = glyph;
  }
  close();
  return lines;
}

function continues(open: readonly Glyph[], before: Glyph, glyph: Glyph): boolean {
  const height = Math.max(before.top - before.bottom, glyph.top - glyph.bottom);
  const overlap = Math.min(before.top, glyph.top) - Math.max(before.bottom, glyph.bottom);
  if (overlap < height * 0.3) return false;
  // a bullet and what stands around it are few signs
  const isAfterBullet = open.length <= 8 && BULLET_ALONE.test(written(open).trim());
  return glyph.left - before.right < height * (isAfterBullet ? 4 : COLUMN_GAP);
}

function toLine(glyphs: readonly Glyph[]): Line | undefined {
  const text = written(glyphs)
    .replace(/[ \t\u00A0]+/g, " ")
    .trim();
  const inked = glyphs.filter((glyph) => !glyph.isAdded && glyph.char.trim() !== "");
  if (text === "" || inked.length === 0) return undefined;
  const sizes = inked.map((glyph) => glyph.top - glyph.bottom).sort((a, b) => a - b);
  return {
    text,
    size: sizes[sizes.length >> 1] ?? 0,
    left: least(inked.map((glyph) => glyph.left)),
    right: -least(inked.map((glyph) => -glyph.right)),
    bottom: least(inked.map((glyph) => glyph.bottom)),
    top: -least(inked.map((glyph) => -glyph.top)),
  };
}

/** `Math.min` takes some hundred thousand numbers at most. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}

/** The characters of a line: ligatures undone, control characters and non-characters left out. */
function written(glyphs: readonly Glyph[]): string {
  return glyphs
    .map((glyph) => glyph.char)
    .join("")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\p{Cc}|[\uFFFE\uFFFF\uFEFF]/gu, "")
    .normalize("NFC");
}

/** The item's text where the line opens an item of a list, otherwise undefined. */
export function bulletText(text: string): string | undefined {
  const [first = "", ...rest] = text;
  if (!BULLET_ALONE.test(first)) return /^\d{1,2}[.)] \S/.test(text) ? text : undefined;
  const item = rest.join("");
  // A dash or an asterisk is a sign of its own only before a space.
  if (/^[–—*·-]$/.test(first) && !item.startsWith(" ")) return undefined;
  return item.trim() === "" ? undefined : item.trim();
}
