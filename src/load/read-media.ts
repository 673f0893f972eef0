import { stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../content/index.ts";
import { isInside } from "./read-text.ts";
import { walk } from "./walk.ts";

/** Sizes in bytes of the files below `content/media/`, by public path. */
export async function readMediaFiles(
  root: string,
): Promise<{ files: Map<string, number>; problems: Problem[] }> {
  const files = new Map<string, number>();
  const problems: Problem[] = [];
  for (const file of await walk(root, "media")) {
    const full = path.join(root, file);
    if (!(await isInside(root, full)))
      problems.push({
        severity: "error",
        file,
        found: "un lien symbolique qui ne mène à rien, ou hors du dossier de contenu",
        remedy: "Remplacez le lien par une copie du fichier.",
      });
    else files.set(`/${file}`, (await stat(full)).size);
  }
  return { files, problems };
}
