/** Letters as outlines: no font of the machine is asked for. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "../project/index.ts";
import { type Mask, maskOf } from "./mask.ts";
import { segmentsOf } from "./path.ts";

interface Letter {
  readonly advance: number;
  readonly outline: string;
}

export interface Typeface {
  readonly name: string;
  /** Units of its square. */
  readonly em: number;
  readonly letters: ReadonlyMap<string, Letter>;
  /** What is added between two letters. */
  readonly kerning: ReadonlyMap<string, number>;
  /** Letters as they were drawn before, by size and place within a pixel. */
  readonly drawn: Map<string, Mask>;
}

/** Where outlines of typefaces are kept; their README tells the format. */
const OUTLINES = path.join(PROJECT.root, "src/cards/outlines");

export async function readTypeface(name: string): Promise<Typeface> {
  const text = await readFile(path.join(OUTLINES, `${name}.txt`), "utf8");
  const letters = new Map<string, Letter>();
  const kerning = new Map<string, number>();
  let em = 1;
  for (const line of text.split("\n")) {
    const [first = "", second = "", third = "", ...others] = line.split(" ");
    if (first === "em") em = Number(second);
    else if (first === "kern")
      for (const next of others) kerning.set(letterOf(second) + letterOf(next), Number(third));
    else if (first !== "")
      letters.set(letterOf(first), {
        advance: Number(second),
        outline: line.slice(first.length + second.length + 2),
      });
  }
  return { name, em, letters, kerning, drawn: new Map() };
}

const letterOf = (hexadecimal: string): string => String.fromCodePoint(Number.parseInt(hexadecimal, 16));

/** Narrow spaces are drawn as others; accents that a typeface has no letter for are left out. */
const INSTEAD: Readonly<Record<string, string>> = { "\u202F": "\u00A0", "\u2009": " ", "\u2011": "-" };

/**
 * What a typeface can write of a text. None of it where more than a part of its letters would be missing: words of
 * another script do not become a few signs that are left of them.
 */
export function writable(text: string, { letters }: Typeface): string {
  const signs = [...text.normalize("NFC")].map((sign) => INSTEAD[sign] ?? sign);
  const kept = signs.map((sign) => {
    if (letters.has(sign)) return sign;
    const [base = ""] = sign.normalize("NFD");
    return /\p{L}/u.test(sign) && letters.has(base) ? base : "";
  });
  const lost = signs.filter((sign, n) => /[\p{L}\p{N}]/u.test(sign) && kept[n] === "").length;
  const all = signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
  return lost * 4 > all ? "" : kept.join("").replace(/ {2,}/g, " ").trim();
}

/** Width of a line in pixels. */
export function widthOf(text: string, typeface: Typeface, size: number): number {
  let units = 0;
  let before = "";
  for (const sign of text) {
    units += (typeface.letters.get(sign)?.advance ?? 0) + (typeface.kerning.get(before + sign) ?? 0);
    before = sign;
  }
  return (units * size) / typeface.em;
}

/** Places within a pixel at which letters are drawn. */
const PLACES = 4;

/** A letter of a line and the pixel from which it is drawn. */
export interface PlacedLetter {
  readonly mask: Mask;
  readonly x: number;
  readonly y: number;
}

/** The letters of a line that begins at a pixel of its baseline. */
export function placedLetters(
  text: string,
  typeface: Typeface,
  size: number,
  left: number,
  baseline: number,
): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  let [x, before] = [left, ""];
  for (const sign of text) {
    x += ((typeface.kerning.get(before + sign) ?? 0) * size) / typeface.em;
    const place = Math.floor((x - Math.floor(x)) * PLACES);
    placed.push({ mask: letterMask(sign, typeface, size, place), x: Math.floor(x), y: baseline });
    x += ((typeface.letters.get(sign)?.advance ?? 0) * size) / typeface.em;
    before = sign;
  }
  return placed;
}

function letterMask(sign: string, typeface: Typeface, size: number, place: number): Mask {
  const key = `${size} ${place} ${sign}`;
  const known = typeface.drawn.get(key);
  if (known !== undefined) return known;
  const scale = size / typeface.em;
  const segments = segmentsOf(typeface.letters.get(sign)?.outline ?? "", scale, place / PLACES);
  const mask = maskOf(segments);
  typeface.drawn.set(key, mask);
  return mask;
}
