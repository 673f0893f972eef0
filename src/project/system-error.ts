/** Why the system refuses. https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "son accès est refusé, ou celui du dossier qui le contient",
  EPERM: "le système le refuse, peut-être parce qu’un programme en tient un fichier ouvert",
  EROFS: "le disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota du disque est atteint",
  EBUSY: "c’est un point de montage, ou un programme le tient ouvert",
  EXDEV: "c’est un point de montage",
  ENOTDIR: "un fichier tient la place d’un dossier",
  EISDIR: "un dossier tient la place d’un fichier",
  EFBIG: "le système n’y permet pas de fichier aussi grand",
  EMFILE: "trop de fichiers sont ouverts sur cette machine",
  ENFILE: "trop de fichiers sont ouverts sur cette machine",
  ENOMEM: "la mémoire manque",
  EAGAIN: "la mémoire manque, ou trop de programmes tournent, pour en lancer un autre",
  EIO: "le disque ne répond pas",
};

/** Of the machine as it is now, whichever file was asked for. */
const OF_MACHINE: readonly string[] = "ENOSPC EDQUOT EROFS EFBIG EMFILE ENFILE ENOMEM EAGAIN EIO".split(" ");

/** What an error of the file system tells that its reader can act upon, in French; undefined where it is nothing such. */
export function systemReason(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
}

/**
 * For what is done where a file cannot be read: handles an error that tells something of it.
 * @throws the error itself where it is the machine that fails, so that no file is blamed for it
 */
export function throwOfMachine(error: unknown): undefined {
  if (error instanceof Error && "code" in error && OF_MACHINE.includes(String(error.code))) throw error;
  return undefined;
}
