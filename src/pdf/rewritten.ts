import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { heap } from "./heap.ts";
import { PdfError } from "./pdf-error.ts";

/** `FPDF_REMOVE_SECURITY` of fpdf_save.h: what was encrypted without a password is written plainly. */
const REMOVE_SECURITY = 3;
/** Bytes of `FPDF_FILEWRITE`: a version, and what is called for each block. */
const FILE_WRITE_BYTES = 8;

/**
 * The whole document as PDFium writes it anew.
 * @param size bytes of the file, which what is written is about as large as
 * @throws PdfError where it cannot be written
 */
export function rewritten(library: WrappedPdfiumModule, document: number, size: number): Uint8Array {
  const { pdfium } = library;
  let written = new Uint8Array(size + 65_536);
  let length = 0;
  const write = (_writer: number, from: number, count: number): number => {
    if (length + count > written.length) {
      const larger = new Uint8Array(Math.ceil(1.5 * (length + count)));
      larger.set(written.subarray(0, length));
      written = larger;
    }
    written.set(heap(library).subarray(from, from + count), length);
    length += count;
    return 1;
  };
  const called = pdfium.addFunction(write, "iiii");
  const writer = pdfium.wasmExports.malloc(FILE_WRITE_BYTES);
  try {
    pdfium.setValue(writer, 1, "i32");
    pdfium.setValue(writer + 4, called, "i32");
    if (!library.FPDF_SaveAsCopy(document, writer, REMOVE_SECURITY)) throw new PdfError("damaged");
    return written.subarray(0, length);
  } finally {
    pdfium.wasmExports.free(writer);
    pdfium.removeFunction(called);
  }
}
