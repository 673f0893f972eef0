import { shown } from "../../project/index.ts";
import { BuildError } from "../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "le dossier qui le contient n’est pas ouvert en écriture",
  EPERM: "le système le refuse, peut-être parce qu’un programme en tient un fichier ouvert",
  EROFS: "le disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota du disque est atteint",
  EBUSY: "c’est un point de montage, ou un programme le tient ouvert",
  EXDEV: "c’est un point de montage",
  ENOTDIR: "un fichier tient la place d’un dossier",
};

/** Whether an error of the file system tells something that its reader can act upon. */
function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
}

/** @throws BuildError that says why a site cannot be written, or the error itself where it tells nothing */
export function cannotWrite(out: string, error: unknown): never {
  const reason = reasonOf(error);
  if (reason === undefined) throw error;
  throw new BuildError([
    `Le site ne peut pas être écrit dans ${shown(out)} : ${reason}. Il se prépare à côté de ce dossier, puis prend sa place d’un coup ; l’ancien n’a pas changé.`,
  ]);
}
