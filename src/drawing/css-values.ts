/** What CSS would load, as a CSS parser reads it, whatever escapes it is written with. */
import { type CssNode, parse, walk } from "css-tree";

/** Words parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Functions that a value may call: colours, lengths, shapes, transforms and effects. None loads anything. */
const FUNCTIONS = wordSet(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark device-cmyk
  var env calc min max clamp round mod rem abs sign sin cos tan asin acos atan atan2 pow sqrt hypot log exp
  matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
  rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  circle ellipse inset polygon path rect xywh shape ray
  linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
  repeating-conic-gradient cubic-bezier steps linear local format tech minmax repeat fit-content`);

export interface Foreign {
  readonly what: "address" | "function" | "unreadable";
  /** The address or the function, or the beginning of what cannot be read. */
  readonly name: string;
  /** In what was parsed, from 1. */
  readonly line: number;
}

/** The addresses that are not ours, the functions that are not known, and what the parser could not read. */
export function foreignIn(node: CssNode, isOurs: (address: string) => boolean): Foreign[] {
  const found: Foreign[] = [];
  walk(node, (one) => {
    const line = one.loc?.start.line ?? 1;
    if (one.type === "Url" && !isOurs(one.value)) found.push({ what: "address", name: one.value, line });
    // names keep their escapes here, and those of the list have none
    else if (one.type === "Function" && !FUNCTIONS.has(one.name.toLowerCase()))
      found.push({ what: "function", name: one.name, line });
    // a browser may read what this parser does not
    else if (one.type === "Raw" && /[\\(@]/.test(one.value))
      found.push({ what: "unreadable", name: one.value.trim().slice(0, 60), line });
  });
  return found;
}

/** CSS as a tree; undefined where it cannot be read at all. */
export function readCss(
  css: string,
  context: "stylesheet" | "declarationList" | "value",
): CssNode | undefined {
  try {
    return parse(css, { context, positions: true, parseCustomProperty: true });
  } catch {
    return undefined;
  }
}

/** The at-rules of a sheet, by their name as it is written. Line from 1. */
export function atRulesIn(sheet: CssNode): { readonly name: string; readonly line: number }[] {
  const found: { name: string; line: number }[] = [];
  walk(sheet, (one) => {
    if (one.type === "Atrule") found.push({ name: one.name, line: one.loc?.start.line ?? 1 });
  });
  return found;
}
