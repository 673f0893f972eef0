/** A media file that cannot be used as it is; the words are meant for an editor. */
export class MediaError extends Error {
  /** What was found: starts with a small letter, no full stop. */
  readonly found: string;
  /** What to do: whole sentences. */
  readonly remedy: string;

  constructor({ found, remedy }: { readonly found: string; readonly remedy: string }) {
    super(`${found}. ${remedy}`);
    this.name = "MediaError";
    this.found = found;
    this.remedy = remedy;
  }
}
