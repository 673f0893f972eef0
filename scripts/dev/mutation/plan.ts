/** Which tests to run for which mutant: those that reach it, the quickest first, up to some seconds of work. */
import type { Hits, Reached, Request } from "./messages.ts";

/** A test file that passes on the sources as they are. */
export interface Measured {
  readonly file: string;
  readonly reached: Reached;
}

export interface Plan {
  readonly request: Request;
  /** What the slowest of its runs takes without the mutant, in milliseconds. */
  readonly longest: number;
}

interface Choice {
  readonly file: string;
  readonly index: number;
  readonly milliseconds: number;
  readonly hits: number;
}

/** Work of tests on one mutant: what they have not noticed by then survives, although a slower test might notice it. */
const BUDGET_MS = 10_000;

const timeOf = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** @returns undefined where no test reaches the mutant. */
export function planFor(mutant: string, measured: readonly Measured[]): Plan | undefined {
  const chosen = withinBudget(
    measured
      .flatMap(({ file, reached }) => testsOf(mutant, file, reached))
      .sort((a, b) => a.milliseconds - b.milliseconds),
  );
  const byFile = new Map<string, Choice[]>();
  for (const choice of chosen) byFile.set(choice.file, [...(byFile.get(choice.file) ?? []), choice]);
  const runs = [...byFile].sort(([, a], [, b]) => timeOf(a) - timeOf(b));
  if (runs.length === 0) return undefined;
  const hits = chosen.reduce((sum, one) => sum + one.hits, 0);
  return {
    request: {
      mutant,
      maxHits: 10_000 + 100 * hits,
      runs: runs.map(([file, tests]) => ({ file, tests: tests.map(({ index }) => index) })),
    },
    longest: Math.max(...runs.map(([, tests]) => timeOf(tests))),
  };
}

/** Those of a file that reach the mutant: all where its evaluation does. */
function testsOf(mutant: string, file: string, { shared, tests }: Reached): readonly Choice[] {
  const hitsIn = (hits: Hits): number => hits[mutant] ?? 0;
  return tests
    .filter(({ hits }) => hitsIn(shared) + hitsIn(hits) > 0)
    .map(({ index, milliseconds, hits }) => ({
      ...{ file, index, milliseconds },
      hits: hitsIn(shared) + hitsIn(hits),
    }));
}

/** The first, and those that take no more than the budget with all before them. */
function withinBudget(choices: readonly Choice[]): readonly Choice[] {
  let sum = 0;
  return choices.filter(({ milliseconds }, n) => {
    sum += milliseconds;
    return n === 0 || sum <= BUDGET_MS;
  });
}
