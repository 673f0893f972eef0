/** A drawing of which nothing can be made; the words are meant for an editor. */
export class DrawingError extends Error {
  readonly found: string;
  readonly line: number;
  readonly remedy: string;
  constructor({ found, remedy }: { readonly found: string; readonly remedy: string }, line: number) {
    super(found);
    this.found = found;
    this.line = line;
    this.remedy = remedy;
  }
}
