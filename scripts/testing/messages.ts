/** What a process that runs tests says, in the order in which it happens. */
export type FromWorker =
  | { readonly kind: "passed"; readonly skipped: boolean }
  | { readonly kind: "failed"; readonly name: string; readonly why: string }
  /** The file that it was given is over; it waits for another. Bytes that it holds, besides the objects of JavaScript. */
  | { readonly kind: "done"; readonly native: number };

/** What it is told: a file to run, by its absolute path; nothing more where there is none. */
export interface ToWorker {
  readonly file?: string;
}
