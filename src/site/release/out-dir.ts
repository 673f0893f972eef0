/** Whether a folder may be written to and emptied of what a build does not produce. */
import { readdir } from "node:fs/promises";
import type { Output } from "../../outputs/index.ts";
import { isInside, PROJECT, shown } from "../../project/index.ts";
import { BuildError } from "../errors.ts";
import { realOrFuture } from "./place.ts";

const MARKER = ".estran";

/** Tells a folder that a build made from any other; it is published with the rest, and says nothing. */
export const MARKER_OUTPUT = {
  file: MARKER,
  bytes: new TextEncoder().encode("Dossier produit par « npm run build » : tout y est remplacé ou retiré.\n"),
} satisfies Output;

/**
 * @returns the real path of the output folder, which need not exist.
 * @throws BuildError when the folder holds anything that a build did not make, or holds (or lies in) what it reads.
 */
export async function checkOutDir(out: string, content: string): Promise<string> {
  const real = await realOrFuture(out);
  for (const source of [content, PROJECT.root]) {
    const read = await realOrFuture(source);
    if (isInside(read, real)) refuse(out, `il contient ${shown(source)}`);
  }
  if (isInside(real, await realOrFuture(content))) refuse(out, "il est dans le dossier des contenus");
  const names: string[] = await readdir(real).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    return refuse(out, error.code === "ENOTDIR" ? "ce n’est pas un dossier" : `illisible (${error.code})`);
  });
  if (names.length > 0 && !names.includes(MARKER))
    refuse(out, "il contient des fichiers que le site n’a pas produits");
  return real;
}

function refuse(out: string, why: string): never {
  throw new BuildError([
    `Le dossier de sortie ${shown(out)} est refusé : ${why}. Choisissez un dossier vide ou nouveau avec --out.`,
  ]);
}
