/** What the process that reads PDFs is asked, and what it answers. */
import type { DeckLock } from "../../content/index.ts";
import type { EditorLang } from "../../i18n/editors/index.ts";

export interface SlideImage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Name of the file in the deck's folder of the cache: `p001-480.webp`. */
  readonly file: string;
}

export interface DrawnSlide {
  /** Page, from 1. */
  readonly n: number;
  /** One image for each width asked for, the narrowest first. */
  readonly images: readonly SlideImage[];
}

export type PdfJob =
  | { readonly kind: "measure"; readonly path: string }
  | {
      readonly kind: "draw";
      readonly path: string;
      /** Folder of the images. */
      readonly dir: string;
      /** Pixels, the narrowest first. */
      readonly widths: readonly number[];
    };

/** With the language in which what is wrong is told. */
export type AskedPdfJob = PdfJob & { readonly lang: EditorLang };

/** What comes of each kind of work. */
export interface PdfResults {
  readonly measure: Omit<DeckLock, "src">;
  readonly draw: readonly DrawnSlide[];
}

export type PdfJobAnswer =
  /** It has loaded what it needs, and begins. */
  | { readonly kind: "begins" }
  /** A page is done; the part done, from 0 to 1. */
  | { readonly kind: "page"; readonly part: number }
  | { readonly kind: "done"; readonly result: PdfResults[PdfJob["kind"]] }
  /** The texts of a MediaError. */
  | { readonly kind: "failed"; readonly found: string; readonly remedy: string }
  /** The machine fails: an error of the file system. */
  | { readonly kind: "broke"; readonly error: Pick<NodeJS.ErrnoException, "code" | "path" | "message"> };
