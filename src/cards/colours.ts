/** The colours of a hub by day, out of its tokens. */
import type { Colour } from "./canvas.ts";
import { CARD_COLOURS, type CardColours } from "./draw.ts";

/**
 * @param sheets style sheets that name tokens (`--paper: light-dark(#fff, #000);`), those of the hub last; a token that is
 * none or no colour is that of the sheet before
 */
export async function cardColours(sheets: readonly string[]): Promise<CardColours> {
  const tokens = sheets.map(tokensOf);
  const found = await Promise.all(
    CARD_COLOURS.map(async (name) => {
      for (const sheet of tokens.toReversed()) {
        const colour = await colourOf(dayValue(sheet, name));
        if (colour !== undefined) return [name, colour] as const;
      }
      throw new Error(`no token --${name}`);
    }),
  );
  return Object.fromEntries(found) as CardColours;
}

/** Values of custom properties as they are first written: others are for the night or for other screens. */
function tokensOf(sheet: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, "");
  for (const [, name = "", value = ""] of plain.matchAll(/--([\w-]+)\s*:\s*([^;{}]+)/g))
    if (!tokens.has(name)) tokens.set(name, value.trim());
  return tokens;
}

/** Deepest chain of tokens that name tokens. */
const DEPTH = 8;

function dayValue(tokens: ReadonlyMap<string, string>, name: string): string | undefined {
  let value = tokens.get(name);
  for (let i = 0; i < DEPTH && value !== undefined; i++) {
    const day = /^light-dark\(\s*((?:[^(),]|\([^()]*\))+),/.exec(value)?.[1];
    const other = /^var\(\s*--([\w-]+)/.exec(value)?.[1];
    if (day !== undefined) value = day.trim();
    else if (other !== undefined) value = tokens.get(other);
    else return value;
  }
  return undefined;
}

/** Whatever notation it is in, as the library that draws SVG reads it. */
async function colourOf(value: string | undefined): Promise<Colour | undefined> {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value ?? "");
  if (hex !== null) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => Number.parseInt(pair, 16));
    return [red, green, blue];
  }
  if (value === undefined || !/^[a-z#][\w#%.,()/ +-]*$/i.test(value)) return undefined;
  const { default: sharp } = await import("sharp");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" style="fill:none;fill:${value}"/></svg>`;
  const [red = 0, green = 0, blue = 0, alpha = 0] = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer();
  return alpha === 255 ? [red, green, blue] : undefined;
}
