import { shown, systemReason } from "../../project/index.ts";
import { BuildError } from "../errors.ts";

/** @throws BuildError that says why a site cannot be written, or the error itself where it tells nothing */
export function cannotWrite(out: string, error: unknown): never {
  const reason = systemReason(error);
  if (reason === undefined) throw error;
  throw new BuildError([
    `Le site ne peut pas être écrit dans ${shown(out)} : ${reason}. Il se prépare à côté de ce dossier, puis prend sa place d’un coup ; l’ancien n’a pas changé.`,
  ]);
}
