/** A media file that cannot be used as it is. The texts are French and meant for an editor. */
export class MediaError extends Error {
  /** What was found: starts with a small letter, no full stop. */
  readonly found: string;
  /** What to do: whole sentences. */
  readonly remedy: string;

  constructor(found: string, remedy: string) {
    super(`${found}. ${remedy}`);
    this.name = "MediaError";
    this.found = found;
    this.remedy = remedy;
  }
}

/** A file that ends too early or whose inside is broken: the same remedy for all. */
export function damaged(found: string): MediaError {
  return new MediaError(
    found,
    "Copiez ou téléchargez à nouveau le fichier d’origine, ou exportez-le encore une fois depuis votre logiciel.",
  );
}

/** A file whose content is not what its name says. */
export function notA(kind: string): MediaError {
  return new MediaError(
    `ce n’est pas un fichier ${kind}, malgré son nom`,
    "Ouvrez-le dans le logiciel qui l’a fait et exportez-le dans ce format.",
  );
}
