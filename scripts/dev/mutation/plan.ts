/** Which tests to run for which mutant: those that reach it, the quickest first. */
import type { Reached, Request, TestsToRun } from "./messages.ts";

/** A test file that passes on the sources as they are. */
export interface Measured {
  readonly file: string;
  readonly bundle: string;
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

/** @returns undefined where no test reaches the mutant. */
export function planFor(mutant: string, measured: readonly Measured[]): Plan | undefined {
  const choices = measured
    .flatMap((file) => choice(mutant, file) ?? [])
    .sort((a, b) => a.milliseconds - b.milliseconds);
  if (choices.length === 0) return undefined;
  const hits = choices.reduce((all, one) => all + one.hits, 0);
  return {
    request: { mutant, maxHits: 10_000 + 100 * hits, runs: choices.map(({ run }) => run) },
    longest: choices.at(-1)?.milliseconds ?? 0,
  };
}

function choice(mutant: string, { file, bundle, reached }: Measured): Choice | undefined {
  const shared = reached.shared[mutant];
  if (shared !== undefined)
    return { run: { file, bundle }, milliseconds: reached.milliseconds, hits: shared };
  const tests = reached.tests.filter(({ hits }) => hits[mutant] !== undefined);
  if (tests.length === 0) return undefined;
  const sum = (of: (test: Reached["tests"][number]) => number): number =>
    tests.reduce((all, one) => all + of(one), 0);
  const inTests = reached.tests.reduce((all, { milliseconds }) => all + milliseconds, 0);
  return {
    run: { file, bundle, tests: tests.map(({ index }) => index) },
    milliseconds: reached.milliseconds - inTests + sum(({ milliseconds }) => milliseconds),
    hits: sum(({ hits }) => hits[mutant] ?? 0),
  };
}
