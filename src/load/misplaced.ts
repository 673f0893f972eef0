/** What lies in a content folder where nothing reads it: an entry there would be lost without a word. */
import { readdir } from "node:fs/promises";
import { ENTRY_TYPES, type Problem } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { throwOfMachine } from "../project/index.ts";
import { nearest } from "../text/index.ts";

const ENTRY_FOLDERS: readonly string[] = Object.values(ENTRY_TYPES).map(({ folder }) => folder);
const FOLDERS = [...ENTRY_FOLDERS, "media", "media-lock", "media-slides"];

/** Read by name; whoever reads them says so where they are not files. */
const FILES = ["site.yaml", "tokens.css", "synonyms.yaml"];

/** Folders of no known name, and entries outside any folder; README files and hidden ones are nobody's business. */
export async function misplaced(root: string): Promise<Problem[]> {
  const entries = (await readdir(root, { withFileTypes: true }).catch(throwOfMachine)) ?? [];
  return entries.flatMap((entry): Problem[] => {
    const { name } = entry;
    if (name.startsWith(".") || FOLDERS.includes(name) || FILES.includes(name)) return [];
    if (entry.isFile() && (!name.endsWith(".md") || /^readme/i.test(name))) return [];
    if (entry.isFile())
      return [{ severity: "error", file: name, ...messages.checks.files.strayEntry(ENTRY_FOLDERS) }];
    if (!entry.isDirectory()) return [];
    const told = messages.checks.files.unknownFolder(nearest(name, FOLDERS), FOLDERS);
    return [{ severity: "error", file: name, ...told }];
  });
}
