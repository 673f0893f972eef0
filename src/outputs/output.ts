/** A file to publish: its path below the output folder (`/` as separator), and what it holds. */
export type Output =
  | { readonly file: string; readonly bytes: Uint8Array }
  /** A copy of a file on disk (absolute path), which need not be read to be known as unchanged. */
  | { readonly file: string; readonly from: string };
