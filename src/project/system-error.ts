/** Why the system refuses. https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "le dossier qui le contient n’est pas ouvert en écriture",
  EPERM: "le système le refuse, peut-être parce qu’un programme en tient un fichier ouvert",
  EROFS: "le disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota du disque est atteint",
  EBUSY: "c’est un point de montage, ou un programme le tient ouvert",
  EXDEV: "c’est un point de montage",
  ENOTDIR: "un fichier tient la place d’un dossier",
  EISDIR: "un dossier tient la place d’un fichier",
  EMFILE: "trop de fichiers sont ouverts sur cette machine",
};

/** What an error of the file system tells that its reader can act upon, in French; undefined where it is nothing such. */
export function systemReason(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
}
