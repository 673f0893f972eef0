/** What the page and its PDF worker say to each other. Each answer carries the number of its question. */
import type { PdfFault } from "../../../../src/pdf/index.ts";

export type PdfQuestion =
  | { readonly id: number; readonly ask: "open"; readonly file: string; readonly bytes: ArrayBuffer }
  | {
      readonly id: number;
      readonly ask: "draw";
      readonly file: string;
      /** Page, from 1. */
      readonly n: number;
      /** Pixels. */
      readonly width: number;
      readonly height: number;
    };

/** Points, as the page is shown. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export type PdfAnswer =
  | { readonly id: number; readonly sizes: readonly PageSize[] }
  | { readonly id: number; readonly drawing: ImageData }
  | { readonly id: number; readonly fault: PdfFault | "program" };
