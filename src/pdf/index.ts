/** PDFium (https://pdfium.googlesource.com/pdfium/) behind a small face: pages, words, pixels. For Node and for browsers. */
export type { ActiveKind } from "./active.ts";
export { type Pdf, type PdfPage, pdfLibrary, TO_READ } from "./library.ts";
export { PAGE_MS } from "./page-limit.ts";
export { PdfError, type PdfFault } from "./pdf-error.ts";
export { type ReadPage, readPages } from "./read-pages.ts";
