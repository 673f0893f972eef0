/** Words that are written on a page rather than in it: notes that it shows, and what forms were filled in with. */
import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { visible } from "../text/index.ts";
import { type Box, boxAt } from "./glyphs.ts";
import { readUtf16 } from "./heap.ts";
import type { Line } from "./page-lines.ts";

/** `FPDF_ANNOT_FREETEXT` and `FPDF_ANNOT_WIDGET` of fpdf_annot.h, and the key under which each holds its words. */
const WORDS_OF: Readonly<Record<number, string>> = { 3: "Contents", 20: "V" };
/** `FPDF_OBJECT_STRING`: the value of a box to tick is a name, which says nothing to a reader. */
const IS_STRING = 3;
/** `FPDF_ANNOT_FLAG_HIDDEN | FPDF_ANNOT_FLAG_NOVIEW`: on no screen. */
const UNSEEN = 0x02 | 0x20;
/** Points of a usual line: what a tall box holds is not large for that. */
const USUAL = 12;

/** The lines of the annotations of a page, in the order of the file. */
export function readAnnotations(library: WrappedPdfiumModule, page: number): Line[] {
  const turn = library.FPDFPage_GetRotation(page);
  return Array.from({ length: library.FPDFPage_GetAnnotCount(page) }, (_, index) => index).flatMap(
    (index) => {
      const annotation = library.FPDFPage_GetAnnot(page, index);
      if (annotation === 0) return [];
      try {
        const key = WORDS_OF[library.FPDFAnnot_GetSubtype(annotation)];
        if (key === undefined || (library.FPDFAnnot_GetFlags(annotation) & UNSEEN) !== 0) return [];
        if (library.FPDFAnnot_GetValueType(annotation, key) !== IS_STRING) return [];
        return linesIn(words(library, annotation, key), box(library, annotation, turn));
      } finally {
        library.FPDFPage_CloseAnnot(annotation);
      }
    },
  );
}

/** One under the other, from the top of their box. */
function linesIn(text: string, { left, right, bottom, top }: Box): Line[] {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => visible(line).trim())
    .filter((line) => line !== "");
  const height = (top - bottom) / Math.max(1, lines.length);
  return lines.map((line, index) => ({
    text: line,
    size: Math.min(height, USUAL),
    left,
    right,
    bottom: top - (index + 1) * height,
    top: top - index * height,
  }));
}

const words = (library: WrappedPdfiumModule, annotation: number, key: string): string =>
  readUtf16(library, (memory, bytes) => library.FPDFAnnot_GetStringValue(annotation, key, memory, bytes));

/** `FS_RECTF`: left, top, right, bottom. */
function box(library: WrappedPdfiumModule, annotation: number, turn: number): Box {
  const memory = library.pdfium.wasmExports.malloc(16);
  library.FPDFAnnot_GetRect(annotation, memory);
  const found = boxAt(library, memory, turn);
  library.pdfium.wasmExports.free(memory);
  return found;
}
