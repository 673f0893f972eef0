import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The module's memory; it is another array after each growth, so never keep it. Its types leave it out. */
export function heap(library: WrappedPdfiumModule): Uint8Array {
  return (library.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}

/**
 * A text of PDFium's, in UTF-16 with a final zero; empty where there is none.
 * @param fill writes it to memory of so many bytes, and gives the bytes that it takes
 */
export function readUtf16(
  library: WrappedPdfiumModule,
  fill: (memory: number, bytes: number) => number,
): string {
  const bytes = fill(0, 0);
  if (bytes <= 2) return "";
  const memory = library.pdfium.wasmExports.malloc(bytes);
  fill(memory, bytes);
  const text = library.pdfium.UTF16ToString(memory);
  library.pdfium.wasmExports.free(memory);
  return text;
}
