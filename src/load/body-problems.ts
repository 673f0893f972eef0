import type { BodyReference, Problem } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { lintMarkdown, localReferences } from "../markdown/index.ts";
import { forbiddenSigns } from "../text/index.ts";
import type { EntryFile } from "./entry-file.ts";

/** Notes of one text; beyond, reading them takes minutes. */
const MAX_NOTES = 1_000;

/** Why a body is not read at all, with its line. */
export function unreadableBody(source: EntryFile): Omit<Problem, "file">[] {
  const signs = forbiddenSigns(source.body);
  if (signs.length > 0)
    return signs.map(({ line, code }) => ({
      severity: "error",
      line: line + source.bodyLine,
      ...messages.checks.texts.invisible(code),
    }));
  // each note is called, then written
  const notes = Math.ceil((source.body.match(/\[\^|\^\[/g)?.length ?? 0) / 2);
  if (notes <= MAX_NOTES) return [];
  return [
    {
      severity: "error",
      line: source.bodyLine,
      ...messages.checks.texts.manyNotes(notes, MAX_NOTES),
    },
  ];
}

/** What a contributor's Markdown may not hold: raw HTML, scripts, remote images, embeds of nothing known. */
export function bodyProblems(source: EntryFile): Omit<Problem, "file">[] {
  return lintMarkdown(source.body).map(({ line, found, remedy, severity }) => ({
    severity,
    line: line + source.bodyLine - 1,
    found,
    remedy,
  }));
}

/** What the body names inside the site. */
export function bodyReferences(source: EntryFile): BodyReference[] {
  return localReferences(source.body).map((reference) => ({
    ...reference,
    line: reference.line + source.bodyLine - 1,
  }));
}
