/** What a run of mutants says to its reader. */
import { formatNumber } from "../../../src/i18n/index.ts";
import type { Outcome } from "./run.ts";

const isKilled = ({ fate }: Outcome): boolean => fate === "killed";

/** What a score says of which mutants. */
export interface Scored {
  readonly name: string;
  /** How many mutants it has, of which a sample was tried. */
  readonly mutants: number;
}

/** Share of the mutants of which a test failed, in per cent; 100 where there were none. What gave no answer is not among them. */
export function scoreOf(outcomes: readonly Outcome[]): number {
  return outcomes.length === 0 ? 100 : (100 * outcomes.filter(isKilled).length) / outcomes.length;
}

/**
 * How far the score of a sample may be from that of all mutants, in points, nineteen times out of twenty: half of
 * Wilson’s interval, narrowed for a sample that is a part of few.
 */
export function marginOf(score: number, tried: number, mutants: number): number {
  if (tried === 0 || mutants <= tried) return 0;
  const z = 1.96 * Math.sqrt((mutants - tried) / (mutants - 1));
  const p = score / 100;
  return ((100 * z) / (1 + z ** 2 / tried)) * Math.sqrt((p * (1 - p)) / tried + z ** 2 / (4 * tried ** 2));
}

const REASONS: Readonly<Partial<Record<Outcome["fate"], string>>> = {
  unreached: " (aucun test n’y passe)",
  stuck: " (sans réponse)",
};

/** What no test noticed, by file and line, then the score of each folder and of all. */
export function linesOf(outcomes: readonly Outcome[], folders: readonly Scored[]): readonly string[] {
  const survivors = outcomes
    .filter((outcome) => !isKilled(outcome))
    .sort(({ mutant: a }, { mutant: b }) => a.file.localeCompare(b.file, "en") || a.line - b.line)
    .map(
      ({ mutant, fate }) =>
        `${mutant.file}:${mutant.line}  ${mutant.mutator}${REASONS[fate] ?? ""}  ${short(mutant.original)}  →  ${short(mutant.replacement)}`,
    );
  const line = ({ name, mutants }: Scored, part: readonly Outcome[]): string => {
    const score = scoreOf(part);
    const margin = formatNumber(marginOf(score, part.length, mutants), "fr", 1);
    const stuck = part.filter(({ fate }) => fate === "stuck").length;
    const counts = `${part.filter(isKilled).length} sur ${part.length}`;
    return `${formatNumber(score, "fr", 1).padStart(5)} % ± ${margin.padStart(4)}  ${name} (${counts}${stuck === 0 ? "" : `, ${stuck} sans réponse`})`;
  };
  const mutants = folders.reduce((all, folder) => all + folder.mutants, 0);
  return [
    ...survivors,
    "",
    ...folders.map((folder) =>
      line(
        folder,
        outcomes.filter(({ mutant }) => mutant.file.startsWith(`${folder.name}/`)),
      ),
    ),
    line({ name: "en tout", mutants }, outcomes),
  ];
}

/** Code on one line, cut where it is long. */
function short(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
