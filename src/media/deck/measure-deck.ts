import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { DeckLock } from "../../content/index.ts";
import { messages } from "../../i18n/editors/index.ts";
import { readPages, TO_READ } from "../../pdf/index.ts";
import { MediaError } from "../../text/index.ts";
import { inPdfProcess } from "./in-process.ts";
import { withPdf } from "./pdfium.ts";

/** PDFium holds a file in memory, of which it has 2 GB. */
const LARGEST_PDF = 500 << 20;

export interface DeckOptions {
  /** Called after each page with the part done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/**
 * Measures a PDF: its pages, their size, their words as headings, lists and paragraphs, and what it holds besides.
 * @throws MediaError where it is no PDF, asks for a password, is broken, or takes too much memory or time
 */
export function measurePdf(path: string, options: DeckOptions = {}): Promise<Omit<DeckLock, "src">> {
  return inPdfProcess({ kind: "measure", path }, options.onProgress);
}

/** The same in this very process. */
export async function measureHere(
  path: string,
  onPage: (part: number) => void,
): Promise<Omit<DeckLock, "src">> {
  const bytes = await readPdf(path);
  return withPdf(
    bytes,
    async (pdf) => {
      const pages = await readPages(pdf, (n) => {
        onPage(n / pdf.pageCount);
        return new Promise(setImmediate);
      });
      const active = pdf.active();
      return {
        kind: "deck",
        sha256: createHash("sha256").update(bytes).digest("hex"),
        bytes: bytes.length,
        ...(pdf.title === undefined ? {} : { title: pdf.title }),
        ...(active.length === 0 ? {} : { active: [...active] }),
        pages,
      };
    },
    TO_READ,
  );
}

/** @throws MediaError where the file is empty or too large */
export async function readPdf(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new MediaError(messages.checks.measures.empty);
  if (bytes.length <= LARGEST_PDF) return bytes;
  throw new MediaError(messages.checks.measures.pdf.heavy);
}
