import { type Problem, type SiteSettings, type SourceFile, site, validate } from "../content/index.ts";
import { MAX_ENTRY_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";
import { readYaml } from "./yaml-source.ts";

export interface ReadSettings {
  /** Absent where it cannot be read. */
  readonly source?: SourceFile;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file at the root of the contents; undefined where there is none. */
export async function readSettingsFile(root: string, file: string): Promise<ReadSettings | undefined> {
  const read = await readText(root, file, MAX_ENTRY_BYTES).catch(() => undefined);
  if (read === undefined) return undefined;
  if (!read.ok) {
    const { found, expected, remedy } = read;
    return { problems: [{ severity: "error", file, found, expected, remedy }] };
  }
  const { data, lineOf, problems } = readYaml(read.text, 1);
  if (problems.length > 0) return { problems: problems.map((problem) => ({ ...problem, file })) };
  return { source: { file, data, lineOf }, problems: [] };
}

/** What is said of a hub without `site.yaml`. */
export const NO_SITE: Problem = {
  severity: "error",
  file: "site.yaml",
  found: "pas de site.yaml",
  expected: "le fichier qui donne au site son nom, son adresse et ses langues",
  remedy: "Créez-le dans le dossier de contenu, ou vérifiez l’option --content.",
};

/** The settings of a hub; undefined where something is wrong in them, which the check tells. */
export async function readSite(root: string): Promise<SiteSettings | undefined> {
  const read = await readSettingsFile(root, NO_SITE.file);
  const checked = validate(site, read?.source?.data);
  return checked.ok ? checked.value : undefined;
}
