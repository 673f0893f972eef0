import type { Problem, SourceFile } from "../content/index.ts";
import { MAX_ENTRY_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";
import { readYaml } from "./yaml-source.ts";

const FILE = "synonyms.yaml";

/** Reads `synonyms.yaml`; nothing where there is none, or none that can be read. */
export async function readSynonyms(root: string): Promise<{ source?: SourceFile; problems: Problem[] }> {
  const read = await readText(root, FILE, MAX_ENTRY_BYTES).catch(() => undefined);
  if (read === undefined) return { problems: [] };
  if (!read.ok) {
    const { found, expected, remedy } = read;
    return { problems: [{ severity: "error", file: FILE, found, expected, remedy }] };
  }
  const { data, lineOf, problems } = readYaml(read.text, 1);
  if (problems.length > 0) return { problems: problems.map((problem) => ({ ...problem, file: FILE })) };
  return { source: { file: FILE, data: data ?? {}, lineOf }, problems: [] };
}
