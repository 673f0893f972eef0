import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { visible } from "../text/index.ts";
import { type Bitmap, draw } from "./draw.ts";
import { type Glyph, readGlyphs } from "./glyphs.ts";
import { heap } from "./heap.ts";
import { PdfError } from "./pdf-error.ts";

export interface PdfPage {
  /** From 1. */
  readonly n: number;
  /** Points (1/72 inch), as the page is shown. */
  readonly width: number;
  readonly height: number;
  glyphs(): Glyph[];
  /** Draws the page on white. */
  draw(width: number, height: number): Bitmap;
}

export interface Pdf {
  readonly pageCount: number;
  readonly title: string | undefined;
  /** Opens a page for as long as `use` runs. */
  withPage<T>(n: number, use: (page: PdfPage) => T): T;
}

export interface PdfLibrary {
  /**
   * Opens a PDF for as long as `use` runs.
   * @throws PdfError where it is no PDF, asks for a password, or is broken
   */
  withPdf<T>(bytes: Uint8Array, use: (pdf: Pdf) => T | Promise<T>): Promise<T>;
}

/**
 * PDFium, started with the first PDF.
 * @param wasm gives the bytes of `pdfium.wasm`; where it fails, the next PDF asks again
 */
export function pdfLibrary(wasm: () => Promise<ArrayBuffer>): PdfLibrary {
  let shared: Promise<WrappedPdfiumModule> | undefined;

  const start = async (): Promise<WrappedPdfiumModule> => {
    const [{ init }, wasmBinary] = await Promise.all([import("@embedpdf/pdfium"), wasm()]);
    const library = await init({ wasmBinary });
    library.PDFiumExt_Init();
    return library;
  };

  const started = (): Promise<WrappedPdfiumModule> => {
    if (shared !== undefined) return shared;
    const starting = start();
    shared = starting;
    starting.catch(() => {
      if (shared === starting) shared = undefined;
    });
    return starting;
  };

  return {
    withPdf: async (bytes, use) => {
      const running = started();
      const library = await running;
      const { wasmExports } = library.pdfium;
      let isBroken = false;
      let document = 0;
      const memory = wasmExports.malloc(bytes.length);
      try {
        heap(library).set(bytes, memory);
        document = library.FPDF_LoadMemDocument(memory, bytes.length, "");
        if (document === 0) throw refusal(library.FPDF_GetLastError(), bytes);
        const pageCount = library.FPDF_GetPageCount(document);
        if (pageCount === 0) throw new PdfError("empty");
        return await use({
          pageCount,
          title: metaTitle(library, document),
          withPage: (n, usePage) => withPage(library, document, n, usePage),
        });
      } catch (error) {
        // A trap leaves the module's memory in an unknown state: the next document gets a fresh one.
        if (!(error instanceof WebAssembly.RuntimeError)) throw error;
        isBroken = true;
        if (shared === running) shared = undefined;
        throw new PdfError("interrupted");
      } finally {
        if (!isBroken) {
          if (document !== 0) library.FPDF_CloseDocument(document);
          wasmExports.free(memory);
        }
      }
    },
  };
}

/** `FPDF_ERR_PASSWORD` of fpdfview.h. */
const ASKS_FOR_A_PASSWORD = 4;
/** Where the header of a PDF may begin: readers accept it within the first kilobyte. */
const HEADER_WITHIN = 1024;

function refusal(code: number, bytes: Uint8Array): PdfError {
  if (code === ASKS_FOR_A_PASSWORD) return new PdfError("locked");
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, HEADER_WITHIN));
  return new PdfError(start.includes("%PDF-") ? "damaged" : "not-pdf");
}

function withPage<T>(
  library: WrappedPdfiumModule,
  document: number,
  n: number,
  use: (page: PdfPage) => T,
): T {
  const page = library.FPDF_LoadPage(document, n - 1);
  if (page === 0) throw new PdfError("page", n);
  try {
    return use({
      n,
      width: library.FPDF_GetPageWidthF(page),
      height: library.FPDF_GetPageHeightF(page),
      glyphs: () => readGlyphs(library, page),
      draw: (width, height) => draw(library, page, width, height),
    });
  } finally {
    library.FPDF_ClosePage(page);
  }
}

function metaTitle(library: WrappedPdfiumModule, document: number): string | undefined {
  const length = library.FPDF_GetMetaText(document, "Title", 0, 0);
  const memory = library.pdfium.wasmExports.malloc(length);
  library.FPDF_GetMetaText(document, "Title", memory, length);
  const title = length > 2 ? visible(library.pdfium.UTF16ToString(memory)).trim() : "";
  library.pdfium.wasmExports.free(memory);
  return title === "" ? undefined : title;
}
