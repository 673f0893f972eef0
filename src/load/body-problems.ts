import type { Problem } from "../content/index.ts";
import { lintMarkdown } from "../markdown/index.ts";
import type { EntryFile } from "./entry-file.ts";

/** What a contributor's Markdown may not hold: raw HTML, scripts, remote images, embeds of nothing known. */
export function bodyProblems(source: EntryFile): Omit<Problem, "file">[] {
  if (source.problems.length > 0 || source.body === "") return [];
  return lintMarkdown(source.body).map(({ line, found, remedy, severity }) => ({
    severity,
    line: line + source.bodyLine - 1,
    found,
    remedy,
  }));
}
