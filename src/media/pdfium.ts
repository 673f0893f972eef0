/** PDFium (https://pdfium.googlesource.com/pdfium/) behind a small face: pages, glyphs, pixels. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { damaged, MediaError, notA } from "./media-error.ts";

/** A character as placed on a page. Points, y upwards, as the page is shown. */
export interface Glyph {
  readonly char: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** True for the spaces and line ends that PDFium adds between the pieces of a text. */
  readonly isAdded: boolean;
}

/** Pixels, four bytes each: red, green, blue, unused. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

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

/** `FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER`: annotations too, red first. */
const RENDER_FLAGS = 0x01 | 0x10;
const FORMAT_RGBX = 3;
const WHITE = 0xffffffff;

let shared: Promise<WrappedPdfiumModule> | undefined;

async function start(): Promise<WrappedPdfiumModule> {
  const { init } = await import("@embedpdf/pdfium");
  const wasm = await readFile(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
  const library = await init({ wasmBinary: Uint8Array.from(wasm).buffer });
  library.PDFiumExt_Init();
  return library;
}

/**
 * Opens a PDF for as long as `use` runs.
 * @throws MediaError where it is no PDF, asks for a password, or is broken
 */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: Pdf) => T | Promise<T>): Promise<T> {
  shared ??= start();
  const library = await shared;
  const { wasmExports } = library.pdfium;
  const memory = wasmExports.malloc(bytes.length);
  let document = 0;
  try {
    heap(library).set(bytes, memory);
    document = library.FPDF_LoadMemDocument(memory, bytes.length, "");
    if (document === 0) throw refusal(library.FPDF_GetLastError(), bytes);
    const pageCount = library.FPDF_GetPageCount(document);
    if (pageCount === 0) throw damaged("PDF sans aucune page");
    return await use({
      pageCount,
      title: metaTitle(library, document),
      withPage: (n, usePage) => withPage(library, document, n, usePage),
    });
  } catch (error) {
    // A trap leaves the module's memory in an unknown state: the next document gets a fresh one.
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    document = 0;
    shared = undefined;
    throw damaged("PDF abîmé : sa lecture s’interrompt");
  } finally {
    if (document !== 0) library.FPDF_CloseDocument(document);
    if (shared !== undefined) wasmExports.free(memory);
  }
}

/** The module's memory; it is another array after each growth, so never keep it. Its types leave it out. */
function heap(library: WrappedPdfiumModule): Uint8Array {
  return (library.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}

function refusal(code: number, bytes: Uint8Array): MediaError {
  if (code === 4) {
    return new MediaError("PDF protégé par un mot de passe", "Exportez-le à nouveau sans mot de passe.");
  }
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
  return isPdf ? damaged("PDF abîmé ou coupé") : notA("PDF");
}

function withPage<T>(
  library: WrappedPdfiumModule,
  document: number,
  n: number,
  use: (page: PdfPage) => T,
): T {
  const page = library.FPDF_LoadPage(document, n - 1);
  if (page === 0) throw damaged(`PDF abîmé : la page ${n} est illisible`);
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
  const title = length > 2 ? library.pdfium.UTF16ToString(memory).trim() : "";
  library.pdfium.wasmExports.free(memory);
  return title === "" ? undefined : title;
}

function readGlyphs(library: WrappedPdfiumModule, page: number): Glyph[] {
  const textPage = library.FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  const turn = library.FPDFPage_GetRotation(page);
  const box = library.pdfium.wasmExports.malloc(16);
  const count = library.FPDFText_CountChars(textPage);
  const glyphs: Glyph[] = [];
  for (let index = 0; index < count; index += 1) {
    const code = library.FPDFText_GetUnicode(textPage, index);
    library.FPDFText_GetLooseCharBox(textPage, index, box);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = new Float32Array(heap(library).buffer, box, 4);
    const [a, b] = [turned(x1, y1, turn), turned(x2, y2, turn)];
    glyphs.push({
      char: library.FPDFText_IsHyphen(textPage, index) === 1 ? "\u00AD" : String.fromCodePoint(code),
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      bottom: Math.min(a.y, b.y),
      top: Math.max(a.y, b.y),
      isAdded: library.FPDFText_IsGenerated(textPage, index) === 1,
    });
  }
  library.pdfium.wasmExports.free(box);
  library.FPDFText_ClosePage(textPage);
  return glyphs;
}

/** A point of a page that is shown turned by so many quarters, clockwise. */
function turned(x: number, y: number, quarters: number): { x: number; y: number } {
  if (quarters === 1) return { x: y, y: -x };
  if (quarters === 2) return { x: -x, y: -y };
  if (quarters === 3) return { x: -y, y: x };
  return { x, y };
}

function draw(library: WrappedPdfiumModule, page: number, width: number, height: number): Bitmap {
  const bitmap = library.FPDFBitmap_CreateEx(width, height, FORMAT_RGBX, 0, 0);
  if (bitmap === 0) throw damaged("PDF dont une page est trop grande pour être dessinée");
  try {
    library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RENDER_FLAGS);
    const from = library.FPDFBitmap_GetBuffer(bitmap);
    const stride = library.FPDFBitmap_GetStride(bitmap);
    const pixels = heap(library).slice(from, from + stride * height);
    return { width: stride / 4, height, pixels };
  } finally {
    library.FPDFBitmap_Destroy(bitmap);
  }
}
