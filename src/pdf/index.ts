/** PDFium (https://pdfium.googlesource.com/pdfium/) behind a small face: pages, words, pixels. For Node and for browsers. */
export { ACTIVE_KINDS, type ActiveKind } from "./active.ts";
export type { Bitmap } from "./draw.ts";
export type { Glyph } from "./glyphs.ts";
export { type Pdf, type PdfLibrary, type PdfPage, pdfLibrary, TO_READ } from "./library.ts";
export { PAGE_MS } from "./page-limit.ts";
export { PdfError, type PdfFault } from "./pdf-error.ts";
export { type ReadPage, readPages } from "./read-pages.ts";
