import { stat } from "node:fs/promises";
import path from "node:path";
import { CARDS, PICTURE_SIZES, type Problem } from "../content/index.ts";
import { forbidden, isOffered, unpublishedFormat } from "../text/index.ts";
import { refusal } from "./read-text.ts";
import { svgProblems } from "./svg-problem.ts";
import { walk } from "./walk.ts";

/** Sizes in bytes of the files below `content/media/`, by public path, whose accents are in one piece (NFC). */
export async function readMediaFiles(
  root: string,
): Promise<{ files: Map<string, number>; problems: Problem[] }> {
  const files = new Map<string, number>();
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  for (const stored of await walk(root, "media")) {
    const file = stored.normalize("NFC");
    const unreadable = await refusal(root, stored);
    // one that is only misnamed is known all the same, so that the entry that names it is not at fault as well
    const bytes = unreadable === undefined ? (await stat(path.join(root, stored))).size : 0;
    if (unreadable === undefined) files.set(`/${file}`, bytes);
    const refused = unreadable ?? badName(file) ?? namesake(stored, names);
    if (refused !== undefined) problems.push({ severity: "error", file, ...refused });
    else problems.push(...(await svgProblems(root, stored, bytes)).map((told) => ({ file, ...told })));
  }
  return { files, problems };
}

type Refusal = Pick<Problem, "found" | "expected" | "remedy">;

/** Folders that hold what the build makes. */
const MADE: Readonly<Record<string, string>> = {
  "media/slides/": "le dossier des images de diapositives",
  [CARDS.slice(1)]: "le dossier des images de partage",
  [PICTURE_SIZES.slice(1)]: "le dossier des images dans leurs différentes tailles",
};

/** Names that not every system can hold, or that an address or a page would break, and files of no kind that we publish. */
function badName(file: string): Refusal | undefined {
  const made = Object.entries(MADE).find(([folder]) => file.startsWith(folder));
  if (made !== undefined) return { found: made[1], remedy: "Rangez ce fichier ailleurs." };
  const remedy = "Renommez le fichier : des lettres, des chiffres, des tirets et des points suffisent.";
  const [odd] = /[\s"'<>|*:;?#%\\]/.exec(file) ?? [];
  if (odd !== undefined)
    return {
      found: `un nom qui contient ${odd.trim() === "" ? "une espace ou un retour à la ligne" : `« ${odd} »`}`,
      remedy,
    };
  const sign = forbidden(file);
  if (sign !== undefined) return { found: `un nom qui contient ${sign.found}`, remedy };
  if (isOffered(file)) return undefined;
  return {
    ...unpublishedFormat(file),
    expected:
      "une image, un son, un diaporama, une transcription ou un document (PDF, ODT, DOCX, EPUB, CSV, ZIP…)",
  };
}

/** Two names that some systems take for one: by their capitals, or by how their accents are written. */
function namesake(file: string, names: Map<string, string>): Refusal | undefined {
  const key = file.normalize("NFC").toLowerCase();
  const other = names.get(key);
  names.set(key, file);
  return other === undefined
    ? undefined
    : {
        found: `presque le même nom que ${other}`,
        expected: "un nom qui diffère par autre chose que des majuscules ou l’écriture des accents",
        remedy: "Renommez l’un des deux fichiers.",
      };
}
