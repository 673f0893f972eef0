import { lstat, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { formatSize } from "./format-size.ts";

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly found: string; readonly expected: string; readonly remedy: string };

/**
 * Reads a text file strictly: UTF-8, of reasonable size, really inside `root` (a symbolic link may not lead out of it).
 * A byte order mark is dropped and line ends become "\n".
 * @throws the error of the file system where there is no such file.
 */
export async function readText(root: string, file: string, maxBytes: number): Promise<ReadResult> {
  const full = path.join(root, file);
  await lstat(full);
  const refused = await refusal(root, file);
  if (refused !== undefined) return { ok: false, expected: "un fichier de ce dossier", ...refused };
  const { size } = await stat(full);
  if (size > maxBytes)
    return {
      ok: false,
      found: `un fichier de ${formatSize(size)}`,
      expected: `${formatSize(maxBytes)} au plus`,
      remedy: "Vérifiez que c’est le bon fichier, ou coupez-le en plusieurs.",
    };
  const bytes = await readFile(full).catch(() => undefined);
  if (bytes === undefined)
    return {
      ok: false,
      found: "un fichier qui ne s’ouvre pas",
      expected: "un fichier que l’on peut lire",
      remedy: "Vérifiez ses droits d’accès.",
    };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, text: text.replace(/\r\n?/g, "\n") };
  } catch {
    return {
      ok: false,
      found: "un fichier qui n’est pas en UTF-8",
      expected: "un texte en UTF-8",
      remedy: "Rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.",
    };
  }
}

/** Why something of the folder is not a file to be read: a link out of it or to nothing, a folder, a pipe, a device. */
export async function refusal(
  root: string,
  file: string,
): Promise<{ readonly found: string; readonly remedy: string } | undefined> {
  const full = path.join(root, file);
  const [base, target, there] = await Promise.all([
    realpath(root),
    realpath(full).catch(() => undefined),
    stat(full).catch(() => undefined),
  ]);
  if (target === undefined || there === undefined)
    return {
      found: "un lien symbolique qui ne mène à rien, ou un fichier qui ne s’ouvre pas",
      remedy: "Remplacez-le par une copie du fichier.",
    };
  if (!target.startsWith(base + path.sep))
    return {
      found: "un lien symbolique qui sort du dossier de contenu",
      remedy: "Remplacez le lien par une copie du fichier.",
    };
  if (there.isFile()) return undefined;
  return there.isDirectory()
    ? {
        found: "un dossier fermé, ou un lien symbolique vers un dossier",
        remedy: "Remplacez le lien par une copie du dossier, ou vérifiez ses droits d’accès.",
      }
    : { found: "un fichier spécial (tube, appareil)", remedy: "Supprimez-le." };
}
