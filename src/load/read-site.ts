import type { Problem, SourceFile } from "../content/index.ts";
import { MAX_ENTRY_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";
import { readYaml } from "./yaml-source.ts";

const FILE = "site.yaml";

/** Reads `site.yaml`; undefined where there is none that can be read. */
export async function readSite(root: string): Promise<{ site?: SourceFile; problems: Problem[] }> {
  const read = await readText(root, FILE, MAX_ENTRY_BYTES).catch(() => undefined);
  if (read === undefined || !read.ok) {
    const { found, expected, remedy } = read ?? {
      found: "pas de site.yaml",
      expected: "le fichier qui donne au site son nom, son adresse et ses langues",
      remedy: "Créez-le dans le dossier de contenu, ou vérifiez l’option --content.",
    };
    return { problems: [{ severity: "error", file: FILE, found, expected, remedy }] };
  }
  const { data, lineOf, problems } = readYaml(read.text, 1);
  if (problems.length > 0) return { problems: problems.map((problem) => ({ ...problem, file: FILE })) };
  return { site: { file: FILE, data, lineOf }, problems: [] };
}
