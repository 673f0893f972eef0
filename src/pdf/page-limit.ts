/** Milliseconds for a page of a PDF, for the build and for browsers; its drawing in all widths included. */
export const PAGE_MS = 20_000;
