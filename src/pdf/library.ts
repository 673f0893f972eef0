import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { visible } from "../text/index.ts";
import { type ActiveKind, activeKinds } from "./active.ts";
import { readAnnotations } from "./annotations.ts";
import { type Bitmap, draw } from "./draw.ts";
import { type Glyph, readGlyphs } from "./glyphs.ts";
import { heap, readUtf16 } from "./heap.ts";
import { readObjects } from "./objects.ts";
import type { Line } from "./page-lines.ts";
import { PdfError } from "./pdf-error.ts";
import { rewritten } from "./rewritten.ts";

export interface PdfPage {
  /** From 1. */
  readonly n: number;
  /** Points (1/72 inch), as the page is shown. */
  readonly width: number;
  readonly height: number;
  glyphs(): Glyph[];
  /** What notes on it and fields of forms say. */
  annotations(): Line[];
  /** Draws the page on white. */
  draw(width: number, height: number): Bitmap;
}

export interface Pdf {
  readonly pageCount: number;
  readonly title: string | undefined;
  /** What it holds besides pages. */
  active(): readonly ActiveKind[];
  /** Opens a page for as long as `use` runs. */
  withPage<T>(n: number, use: (page: PdfPage) => T): T;
}

export interface PdfLibrary {
  /** Loads PDFium where it is not there yet: what follows takes no more of the network. */
  start(): Promise<void>;
  /**
   * Opens a PDF for as long as `use` runs.
   * @param memory bytes that it may take besides its own; `TO_DRAW` where nothing is said
   * @throws PdfError where it is no PDF, asks for a password, is broken, or asks for more memory
   */
  withPdf<T>(bytes: Uint8Array, use: (pdf: Pdf) => T | Promise<T>, memory?: number): Promise<T>;
}

/** Bytes that the words of any page fit in: a page that unfolds to more is made to fill a machine. */
export const TO_READ = 96 << 20;
/** Bytes that a page with photographs of 24 million pixels is drawn within. */
const TO_DRAW = 160 << 20;

/**
 * PDFium, started with the first PDF.
 * @param wasm gives the bytes of `pdfium.wasm`; where it fails, the next PDF asks again
 */
export function pdfLibrary(wasm: () => Promise<ArrayBuffer>): PdfLibrary {
  let shared: Promise<WrappedPdfiumModule> | undefined;
  const limit: MemoryLimit = { bytes: TO_DRAW, wasReached: false };

  const isTooMuch = (): boolean => limit.wasReached;

  const start = async (): Promise<WrappedPdfiumModule> => {
    const [{ init }, wasmBinary] = await Promise.all([import("@embedpdf/pdfium"), wasm()]);
    const library = await init({ wasmBinary, printErr: silent } as Parameters<typeof init>[0]);
    limitMemory(library, limit);
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
    start: async () => {
      await started();
    },
    withPdf: async (bytes, use, memory = TO_DRAW) => {
      const running = started();
      const library = await running;
      const { wasmExports } = library.pdfium;
      let isBroken = false;
      let document = 0;
      // the file itself is in there, and read once more as it is unfolded
      limit.bytes = memory + 2 * bytes.length;
      limit.wasReached = false;
      const place = wasmExports.malloc(bytes.length);
      try {
        heap(library).set(bytes, place);
        document = library.FPDF_LoadMemDocument(place, bytes.length, "");
        if (document === 0) throw refusal(library.FPDF_GetLastError(), bytes);
        const pageCount = library.FPDF_GetPageCount(document);
        if (pageCount === 0) throw new PdfError("empty");
        const used = await use({
          pageCount,
          title: metaTitle(library, document),
          active: () => activeKinds(readObjects(rewritten(library, document, bytes.length))),
          withPage: (n, usePage) => {
            // its drawing unfolds as it is opened, its pictures as they are drawn
            limit.bytes = Math.min(memory, TO_READ) + 2 * bytes.length;
            return withPage(library, document, n, (page) => {
              limit.bytes = memory + 2 * bytes.length;
              return usePage(page);
            });
          },
        });
        // what does not fit is left out without a word
        if (isTooMuch()) throw new PdfError("memory");
        return used;
      } catch (error) {
        // A trap leaves the module's memory in an unknown state: the next document gets a fresh one.
        if (!(error instanceof WebAssembly.RuntimeError)) throw isTooMuch() ? new PdfError("memory") : error;
        isBroken = true;
        if (shared === running) shared = undefined;
        throw new PdfError(isTooMuch() ? "memory" : "interrupted");
      } finally {
        if (!isBroken) {
          if (document !== 0) library.FPDF_CloseDocument(document);
          wasmExports.free(place);
        }
      }
    },
  };
}

/** What it prints as it runs out of memory is told otherwise. */
const silent = (): void => undefined;

interface MemoryLimit {
  /** What the module may hold in all. */
  bytes: number;
  wasReached: boolean;
}

/** Growth goes through one method of the module's memory: beyond the limit it fails, as where a machine has no more. */
function limitMemory(library: WrappedPdfiumModule, limit: MemoryLimit): void {
  const { memory } = library.pdfium.wasmExports as unknown as { readonly memory?: WebAssembly.Memory };
  if (memory === undefined) return;
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65_536 > limit.bytes) {
      limit.wasReached = true;
      throw new RangeError("no more memory");
    }
    return grow(pages);
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
      annotations: () => readAnnotations(library, page),
      draw: (width, height) => draw(library, page, width, height),
    });
  } finally {
    library.FPDF_ClosePage(page);
  }
}

function metaTitle(library: WrappedPdfiumModule, document: number): string | undefined {
  const title = visible(
    readUtf16(library, (memory, bytes) => library.FPDF_GetMetaText(document, "Title", memory, bytes)),
  ).trim();
  return title === "" ? undefined : title;
}
