/** What a run of mutants says to its reader. */
import { formatNumber } from "../../../src/i18n/index.ts";
import type { Outcome } from "./run.ts";

const noticed = ({ fate }: Outcome): boolean => fate === "killed" || fate === "stuck";

/** Share of the mutants that were noticed, in per cent; 100 where there were none. */
export function scoreOf(outcomes: readonly Outcome[]): number {
  return outcomes.length === 0 ? 100 : (100 * outcomes.filter(noticed).length) / outcomes.length;
}

/** Survivors by file and line, then the score of each folder and of all. */
export function linesOf(outcomes: readonly Outcome[], folders: readonly string[]): readonly string[] {
  const survivors = outcomes
    .filter((outcome) => !noticed(outcome))
    .sort(({ mutant: a }, { mutant: b }) => a.file.localeCompare(b.file, "en") || a.line - b.line)
    .map(({ mutant, fate }) => {
      const reason = fate === "unreached" ? " (aucun test n’y passe)" : "";
      return `${mutant.file}:${mutant.line}  ${mutant.mutator}${reason}  ${short(mutant.original)}  →  ${short(mutant.replacement)}`;
    });
  const line = (name: string, part: readonly Outcome[]): string =>
    `${formatNumber(scoreOf(part), "fr", 1).padStart(5)} %  ${name} (${part.filter(noticed).length} sur ${part.length})`;
  return [
    ...survivors,
    "",
    ...folders.map((name) =>
      line(
        name,
        outcomes.filter(({ mutant }) => mutant.file.startsWith(`${name}/`)),
      ),
    ),
    line("en tout", outcomes),
  ];
}

/** Code on one line, cut where it is long. */
function short(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
