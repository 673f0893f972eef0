import type { Problem } from "../../src/content/index.ts";
import { ENTRY_TYPES, formatProblem } from "../../src/content/index.ts";
import { complain, printLine } from "./print-line.ts";
import { count } from "./sizes.ts";

/** Errors, one a line, then what to do. */
export function printErrors(problems: readonly Problem[], next: string): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const problem of errors) process.stderr.write(`${formatProblem(problem)}\n`);
  complain(`${count(errors.length, "erreur")} dans les contenus. ${next}`);
}

/** What was set aside while the rest is published: how much, then each reason. */
export function printAside(aside: readonly Problem[]): void {
  if (aside.length === 0) return;
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

/** How many recommendations there are, and where to read them. */
export function mentionWarnings(problems: readonly Problem[]): void {
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0)
    printLine(`${count(warnings.length, "conseil")} sur les contenus : npm run check les montre.`);
}
