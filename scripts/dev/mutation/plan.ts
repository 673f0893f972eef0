/** Which tests to run for which mutant: those that reach it, the quickest first, up to some seconds of work. */
import type { Reached, Request, TestsToRun } from "./messages.ts";

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
  readonly run: TestsToRun;
  readonly milliseconds: number;
  readonly hits: number;
}

/** Work of tests on one mutant: what they have not noticed by then survives, although a slower test might notice it. */
const BUDGET_MS = 3000;

/** @returns undefined where no test reaches the mutant. */
export function planFor(mutant: string, measured: readonly Measured[]): Plan | undefined {
  const choices = withinBudget(
    measured.flatMap((file) => choice(mutant, file) ?? []).sort((a, b) => a.milliseconds - b.milliseconds),
  );
  if (choices.length === 0) return undefined;
  const hits = choices.reduce((all, one) => all + one.hits, 0);
  return {
    request: { mutant, maxHits: 10_000 + 100 * hits, runs: choices.map(({ run }) => run) },
    longest: choices.at(-1)?.milliseconds ?? 0,
  };
}

/** The first, and those that take no more than the budget with all before them. */
function withinBudget(choices: readonly Choice[]): readonly Choice[] {
  let sum = 0;
  return choices.filter(({ milliseconds }, n) => {
    sum += milliseconds;
    return n === 0 || sum <= BUDGET_MS;
  });
}

/** Modules are evaluated once for all files of a request: only the time of tests counts. */
function choice(mutant: string, { file, reached }: Measured): Choice | undefined {
  const sum = (tests: Reached["tests"], of: (test: Reached["tests"][number]) => number): number =>
    tests.reduce((all, one) => all + of(one), 0);
  const shared = reached.shared[mutant];
  if (shared !== undefined)
    return { run: { file }, milliseconds: sum(reached.tests, (test) => test.milliseconds), hits: shared };
  const tests = reached.tests.filter(({ hits }) => hits[mutant] !== undefined);
  if (tests.length === 0) return undefined;
  return {
    run: { file, tests: tests.map(({ index }) => index) },
    milliseconds: sum(tests, ({ milliseconds }) => milliseconds),
    hits: sum(tests, ({ hits }) => hits[mutant] ?? 0),
  };
}
