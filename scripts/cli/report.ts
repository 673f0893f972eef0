/** Problems of the contents, told. It brings the schemas along: a command that may have nothing to tell loads it when it has. */
import type { Problem } from "../../src/content/index.ts";
import { ENTRY_TYPES, formatProblem } from "../../src/content/index.ts";
import { EDITOR_LANG, speak } from "../../src/i18n/editors/index.ts";
import { complain } from "./print-line.ts";
import { count } from "./sizes.ts";

/**
 * Errors, one a line, then what to do.
 * @param lang in which they were found
 */
export function printErrors(problems: readonly Problem[], next: string, lang = EDITOR_LANG): void {
  speak(lang);
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const problem of errors) process.stderr.write(`${formatProblem(problem)}\n`);
  complain(`${count(errors.length, "erreur")} dans les contenus. ${next}`);
}

/**
 * What was set aside while the rest is published: how much, then each reason.
 * @param lang in which they were found
 */
export function printAside(aside: readonly Problem[], lang = EDITOR_LANG): void {
  if (aside.length === 0) return;
  speak(lang);
  const files = [...new Set(aside.map(({ file }) => file))];
  const entries = files.filter(isEntry).length;
  const others = files.filter((file) => !isEntry(file) && file !== MENUS).length;
  const menus = aside.filter(({ file }) => file === MENUS).length;
  const told = [
    ...(entries > 0 ? [count(entries, "fiche mise de côté", "fiches mises de côté")] : []),
    ...(others > 0 ? [count(others, "fichier mis de côté", "fichiers mis de côté")] : []),
    ...(menus > 0 ? [count(menus, "lien de menu mis de côté", "liens de menu mis de côté")] : []),
  ].join(", ");
  const [first, ...more] = aside.map(formatProblem);
  complain(more.length === 0 ? `${told} : ${first}` : `${told} :`);
  if (more.length > 0) for (const line of [first, ...more]) process.stderr.write(`${line}\n`);
}

const isEntry = (file: string): boolean =>
  Object.values(ENTRY_TYPES).some(({ folder }) => file.startsWith(`${folder}/`));

/** The one file of settings that may be published in part. */
const MENUS = "site.yaml";

/** Recommendations, one a line. */
export function printWarnings(problems: readonly Problem[]): void {
  const warnings = problems.filter(({ severity }) => severity === "warning");
  for (const problem of warnings) process.stdout.write(`Conseil : ${formatProblem(problem)}\n`);
}
