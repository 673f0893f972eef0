import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The module's memory; it is another array after each growth, so never keep it. Its types leave it out. */
export function heap(library: WrappedPdfiumModule): Uint8Array {
  return (library.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}
