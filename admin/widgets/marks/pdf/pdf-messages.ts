/** What the page and the worker of a PDF say to each other. */
import type { PdfFault } from "../../../../src/pdf/index.ts";

export type PdfQuestion =
  | { readonly ask: "open"; readonly bytes: ArrayBuffer }
  | {
      readonly ask: "draw";
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
  | { readonly sizes: readonly PageSize[] }
  | { readonly drawing: ImageData }
  | { readonly fault: PdfFault | "program" | "slow" };
