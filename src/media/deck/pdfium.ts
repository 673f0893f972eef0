/** PDFs of the content folder: what is wrong with one is told as of any other medium. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Pdf, PdfError, pdfLibrary } from "../../pdf/index.ts";
import { damaged, MediaError, notA } from "../../text/index.ts";
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

function mediaError({ fault, page }: PdfError): MediaError {
  switch (fault) {
    case "not-pdf":
      return notA("PDF");
    case "locked":
      return new MediaError("PDF protégé par un mot de passe", "Exportez-le à nouveau sans mot de passe.");
    case "damaged":
      return damaged("PDF abîmé ou coupé");
    case "empty":
      return damaged("PDF sans aucune page");
    case "interrupted":
      return damaged("PDF abîmé\u00A0: sa lecture s’interrompt");
    case "page":
      return damaged(`PDF abîmé\u00A0: la page ${page} est illisible`);
    case "memory":
      return unfoldsTooFar();
    case "too-large":
      return damaged("PDF dont une page est trop grande pour être dessinée");
  }
}
