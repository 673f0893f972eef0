import { MediaError } from "../text/index.ts";

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

/** A PDF that unfolds to more than it may take. */
export function unfoldsTooFar(): MediaError {
  return new MediaError(
    "PDF qui se déplie en bien plus de mémoire qu’une page n’en demande",
    "Exportez-le à nouveau depuis le logiciel qui l’a fait, sans les pages ni les images qui n’y servent pas, et avec des images de 4\u202F000 pixels au plus.",
  );
}
