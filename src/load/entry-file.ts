/** Splits an entry file into YAML front matter and Markdown body. YAML only: `---js` and its like are refused. */
import type { Problem } from "../content/index.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

export interface EntryFile extends YamlSource {
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

export function readEntryFile(text: string): EntryFile {
  if (text.trim() === "") return broken(1, "un fichier vide", "Écrivez l’entrée, ou supprimez le fichier.");
  const lines = text.split("\n");
  const opening = lines[0]?.trimEnd() ?? "";
  if (/^---\s*\S/.test(opening))
    return broken(
      1,
      `« ${opening.slice(0, 40)} » : un en-tête qui n’est pas en YAML`,
      "Ouvrez l’en-tête par trois tirets seuls (---) et écrivez-le en YAML.",
    );
  if (opening !== "---")
    return broken(1, "pas d’en-tête", "Commencez le fichier par une ligne de trois tirets (---).");
  const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (closing === -1)
    return broken(1, "un en-tête qui ne se ferme pas", "Fermez-le par une ligne de trois tirets (---).");
  const yaml = readYaml(lines.slice(1, closing).join("\n"), 2);
  return {
    ...yaml,
    body: lines
      .slice(closing + 1)
      .join("\n")
      .trim()
      // paths of files, accents in one piece as the files are known here; addresses elsewhere stay as they stand
      .replace(/(?<=^|[\s("'<\]])\/media\/[^\s)"'>]*/g, (path) => path.normalize("NFC")),
    bodyLine: bodyLine(lines, closing),
  };
}

function bodyLine(lines: readonly string[], closing: number): number {
  const first = lines.findIndex((line, index) => index > closing && line.trim() !== "");
  return first === -1 ? closing + 2 : first + 1;
}

function broken(line: number, found: string, remedy: string): EntryFile {
  const problem: Omit<Problem, "file"> = {
    severity: "error",
    line,
    found,
    expected: "trois tirets, les champs en YAML, trois tirets, puis le texte",
    remedy,
  };
  return { data: undefined, lineOf: () => undefined, problems: [problem], body: "", bodyLine: 1 };
}
