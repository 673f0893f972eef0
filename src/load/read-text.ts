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
  if (!(await isInside(root, full)))
    return {
      ok: false,
      found: "un lien symbolique qui sort du dossier de contenu",
      expected: "un fichier de ce dossier",
      remedy: "Remplacez le lien par une copie du fichier.",
    };
  const { size } = await stat(full);
  if (size > maxBytes)
    return {
      ok: false,
      found: `un fichier de ${formatSize(size)}`,
      expected: `${formatSize(maxBytes)} au plus`,
      remedy: "Vérifiez que c’est le bon fichier, ou coupez-le en plusieurs.",
    };
  const bytes = await readFile(full);
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

/** True where the file, links followed, lies below `root`. */
export async function isInside(root: string, full: string): Promise<boolean> {
  try {
    const [base, target] = await Promise.all([realpath(root), realpath(full)]);
    return target === base || target.startsWith(base + path.sep);
  } catch {
    return false;
  }
}
