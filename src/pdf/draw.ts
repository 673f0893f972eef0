import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { heap } from "./heap.ts";
import { PdfError } from "./pdf-error.ts";

/** Pixels, four bytes each: red, green, blue, and 255 for opaque, as `ImageData` has them. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<ArrayBuffer>;
}

/** `FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER`: annotations too, red first. */
const RENDER_FLAGS = 0x01 | 0x10;
const FORMAT_RGBX = 3;
const WHITE = 0xffffffff;

/** Draws a page on white. The bitmap is at least as wide as asked: lines may be padded. */
export function draw(library: WrappedPdfiumModule, page: number, width: number, height: number): Bitmap {
  const bitmap = library.FPDFBitmap_CreateEx(width, height, FORMAT_RGBX, 0, 0);
  if (bitmap === 0) throw new PdfError("too-large");
  try {
    library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RENDER_FLAGS);
    const from = library.FPDFBitmap_GetBuffer(bitmap);
    const stride = library.FPDFBitmap_GetStride(bitmap);
    const pixels = new Uint8Array(heap(library).subarray(from, from + stride * height));
    // the fourth byte is PDFium's own affair; readers of pixels take it for opacity
    for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
    return { width: stride / 4, height, pixels };
  } finally {
    library.FPDFBitmap_Destroy(bitmap);
  }
}
