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

/** What is told of a file, whatever went wrong with it: no file of an editor's ends a run. */
export function asMediaError(error: unknown): MediaError {
  if (error instanceof MediaError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return new MediaError("fichier introuvable", "Ajoutez-le, ou corrigez son nom.");
  if (code === "EACCES" || code === "EPERM" || code === "EISDIR") {
    return new MediaError(
      "fichier impossible à ouvrir",
      "Vérifiez que c’est un fichier et que vous pouvez le lire.",
    );
  }
  return new MediaError(
    "fichier dont la lecture a échoué",
    "Exportez-le encore une fois depuis le logiciel qui l’a fait. S’il s’ouvre ailleurs, signalez-le avec ce fichier\u00A0: c’est un défaut du logiciel qui construit le site.",
  );
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

/** A PDF that unfolds to more than it may take. */
export function unfoldsTooFar(): MediaError {
  return new MediaError(
    "PDF qui se déplie en bien plus de mémoire qu’une page n’en demande",
    "Exportez-le à nouveau depuis le logiciel qui l’a fait, sans les pages ni les images qui n’y servent pas, et avec des images de 4\u202F000 pixels au plus.",
  );
}
