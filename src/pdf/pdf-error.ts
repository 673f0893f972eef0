/**
 * What is wrong with a PDF.
 * `not-pdf`: another kind of file. `locked`: it asks for a password. `damaged`: broken or cut. `empty`: no page.
 * `interrupted`: reading it broke off. `page`: one of its pages cannot be read. `too-large`: a page cannot be drawn so large.
 * `memory`: it unfolds to more than it may take.
 */
export type PdfFault =
  | "not-pdf"
  | "locked"
  | "damaged"
  | "empty"
  | "interrupted"
  | "page"
  | "too-large"
  | "memory";

/** A PDF that cannot be used as it is. */
export class PdfError extends Error {
  readonly fault: PdfFault;
  /** The page in question, from 1, where it is one page. */
  readonly page: number | undefined;

  constructor(fault: PdfFault, page?: number) {
    super(page === undefined ? fault : `${fault} ${page}`);
    this.name = "PdfError";
    this.fault = fault;
    this.page = page;
  }
}
