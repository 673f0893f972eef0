/** Breaks a text into lines. */
import { type Typeface, widthOf } from "./typeface.ts";

export interface SetText {
  readonly lines: readonly string[];
  /** Pixels. */
  readonly size: number;
}

/** The largest size at which a text fits a box; at the smallest one, what does not fit is left out. */
export function fitted(
  text: string,
  typeface: Typeface,
  box: {
    readonly width: number;
    readonly height: number;
    readonly sizes: readonly number[];
    readonly leading: number;
  },
): SetText {
  const { width, height, sizes, leading } = box;
  for (const size of sizes) {
    const lines = broken(text, typeface, size, width);
    const isWhole = lines.every((line) => widthOf(line, typeface, size) <= width);
    if (isWhole && lines.length * size * leading <= height)
      return { size, lines: balanced(text, typeface, size, width) };
  }
  const size = sizes.at(-1) ?? 1;
  const most = Math.max(1, Math.floor(height / (size * leading)));
  return { size, lines: cutTo(broken(text, typeface, size, width), most, typeface, size, width) };
}

/** As many words in each line as it holds. A no-break space joins its words. */
function broken(text: string, typeface: Typeface, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, typeface, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, of lengths that are near one another. */
function balanced(text: string, typeface: Typeface, size: number, width: number): string[] {
  const { length } = broken(text, typeface, size, width);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const lines = broken(text, typeface, size, middle);
    const fits = lines.length === length && lines.every((line) => widthOf(line, typeface, size) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return broken(text, typeface, size, wide);
}

/** The first lines, no longer than the box is wide; an ellipsis tells what is missing. */
function cutTo(
  lines: readonly string[],
  most: number,
  typeface: Typeface,
  size: number,
  width: number,
): string[] {
  return lines.slice(0, most).map((line, n) => {
    const isLast = n === most - 1 && lines.length > most;
    if (!isLast && widthOf(line, typeface, size) <= width) return line;
    let kept = [...line];
    while (kept.length > 0 && widthOf(`${kept.join("")}…`, typeface, size) > width) kept = kept.slice(0, -1);
    return `${kept.join("").trimEnd()}…`;
  });
}
