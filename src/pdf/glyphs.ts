import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { visible } from "../text/index.ts";
import { heap } from "./heap.ts";

/** A place on a page. Points, y upwards, as the page is shown. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A character as placed on a page. */
export interface Glyph extends Box {
  readonly char: string;
  /** True for the spaces and line ends that PDFium adds between the pieces of a text. */
  readonly isAdded: boolean;
  /** True where the font does not say which character its sign is: this one is a guess. */
  readonly isUnmapped: boolean;
}

/** The characters of a page, in the order of the file. */
export function readGlyphs(library: WrappedPdfiumModule, page: number): Glyph[] {
  const textPage = library.FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  const turn = library.FPDFPage_GetRotation(page);
  const box = library.pdfium.wasmExports.malloc(16);
  const count = library.FPDFText_CountChars(textPage);
  /** Beyond U+FFFF, a character comes as two halves, a glyph each. */
  const isPaired = (code: number, index: number): boolean =>
    (isHigh(code) && isLow(library.FPDFText_GetUnicode(textPage, index + 1))) ||
    (isLow(code) && index > 0 && isHigh(library.FPDFText_GetUnicode(textPage, index - 1)));
  const glyphs: Glyph[] = [];
  for (let index = 0; index < count; index += 1) {
    const code = library.FPDFText_GetUnicode(textPage, index);
    library.FPDFText_GetLooseCharBox(textPage, index, box);
    const char = library.FPDFText_IsHyphen(textPage, index) === 1 ? "\u00AD" : character(code);
    // a font may call any of its signs a control character, or one that turns the text around
    if (!isPaired(code, index) && visible(char) === "") continue;
    glyphs.push({
      char,
      ...boxAt(library, box, turn),
      isAdded: library.FPDFText_IsGenerated(textPage, index) === 1,
      isUnmapped: isUnicode(code) && library.FPDFText_HasUnicodeMapError(textPage, index) === 1,
    });
  }
  library.pdfium.wasmExports.free(box);
  library.FPDFText_ClosePage(textPage);
  return glyphs;
}

/** Some tables of characters give numbers beyond Unicode. */
const character = (code: number): string => (isUnicode(code) ? String.fromCodePoint(code) : "\uFFFD");
const isUnicode = (code: number): boolean => code >= 0 && code <= 0x10ffff;
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * Two opposite corners that PDFium wrote to memory, four floats, as a box of the page that is shown.
 * @param turn quarters by which it is shown turned
 */
export function boxAt(library: WrappedPdfiumModule, memory: number, turn: number): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = new Float32Array(heap(library).buffer, memory, 4);
  const [a, b] = [turned(x1, y1, turn), turned(x2, y2, turn)];
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    bottom: Math.min(a.y, b.y),
    top: Math.max(a.y, b.y),
  };
}

/** A point of a page that is shown turned by so many quarters, clockwise. */
function turned(x: number, y: number, quarters: number): { x: number; y: number } {
  if (quarters === 1) return { x: y, y: -x };
  if (quarters === 2) return { x: -x, y: -y };
  if (quarters === 3) return { x: -y, y: x };
  return { x, y };
}
