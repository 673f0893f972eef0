/** PDFs of the content folder: what is wrong with one is told as of any other medium. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { messages } from "../../i18n/editors/index.ts";
import { type Pdf, PdfError, pdfLibrary } from "../../pdf/index.ts";
import { MediaError } from "../../text/index.ts";
import { unfoldsTooFar } from "../media-error.ts";

/** The file of PDFium's program, which browsers need too. */
export const PDFIUM_WASM = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");

const library = pdfLibrary(async () => Uint8Array.from(await readFile(PDFIUM_WASM)).buffer);

/**
 * Opens a PDF for as long as `use` runs.
 * @param memory bytes that it may take besides its own
 * @throws MediaError where it is no PDF, asks for a password, or is broken
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: Pdf) => T | Promise<T>,
  memory?: number,
): Promise<T> {
  try {
    return await library.withPdf(bytes, use, memory);
  } catch (error) {
    throw error instanceof PdfError ? mediaError(error) : error;
  }
}

function mediaError({ fault, page = 1 }: PdfError): MediaError {
  const { misnamed, pdf } = messages.checks.measures;
  switch (fault) {
    case "not-pdf":
      return new MediaError(misnamed("PDF"));
    case "page":
      return new MediaError(pdf.page(page));
    case "memory":
      return unfoldsTooFar();
    case "too-large":
      return new MediaError(pdf.tooLarge);
    default:
      return new MediaError(pdf[fault]);
  }
}
