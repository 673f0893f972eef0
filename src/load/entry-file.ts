/** Splits an entry file into YAML front matter and Markdown body. YAML only: `---js` and its like are refused. */
import type { Problem } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

export interface EntryFile extends YamlSource {
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

const files = () => messages.checks.files;

export function readEntryFile(text: string): EntryFile {
  if (text.trim() === "") return broken(1, files().empty);
  const lines = text.split("\n");
  const opening = lines[0]?.trimEnd() ?? "";
  if (/^---\s*\S/.test(opening)) return broken(1, files().notYaml(opening.slice(0, 40)));
  if (opening !== "---") return broken(1, files().noFrontMatter);
  const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (closing === -1) return broken(1, files().openFrontMatter);
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

function broken(line: number, told: Pick<Problem, "found" | "expected" | "remedy">): EntryFile {
  const problem: Omit<Problem, "file"> = { severity: "error", line, ...told };
  return {
    data: undefined,
    lineOf: () => undefined,
    problems: [problem],
    unreadParts: [],
    body: "",
    bodyLine: 1,
  };
}
