/** A drawing of which nothing can be made. The texts are French. */
export class DrawingError extends Error {
  readonly found: string;
  readonly line: number;
  readonly remedy: string;
  constructor(found: string, line: number, remedy = EXPORT) {
    super(found);
    this.found = found;
    this.line = line;
    this.remedy = remedy;
  }
}

const EXPORT = "Exportez l’image à nouveau, en « SVG simple », en PNG ou en WebP.";
