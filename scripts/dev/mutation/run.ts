/** Bundles and measures the tests, then runs them against each mutant. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleTests } from "./bundle.ts";
import type { Instrumented, Mutant } from "./instrument.ts";
import type { Answer } from "./messages.ts";
import { type Measured, planFor } from "./plan.ts";
import { runJobs } from "./pool.ts";

/** Killed by a test that failed, ended without an answer, survived, or reached by no test at all. */
export type Fate = "killed" | "stuck" | "survived" | "unreached";

export interface Outcome {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The test that noticed. */
  readonly by?: string;
}

export interface Options {
  readonly root: string;
  /** Those to try. */
  readonly mutants: readonly Mutant[];
  /** The sources that hold them, by absolute path. */
  readonly sources: Instrumented["sources"];
  /** From the root. */
  readonly tests: readonly string[];
  readonly processes: number;
  readonly log: (line: string) => void;
}

/** Milliseconds that the tests of a file may take beyond what they are known to take, on a machine that is busy. */
const PATIENCE = 30_000;
/** A file whose tests take longer on the sources as they are, in milliseconds, is left to `npm test`. */
const MAX_FILE_MS = 10_000;

export async function runMutation(options: Options): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "mutation-"));
  try {
    const { text, files } = await bundleTests(options.root, options.tests, options.sources);
    const bundle = path.join(folder, "tests.js");
    await writeFile(bundle, text);
    const measured = await agreeing(bundle, await measure(bundle, files, options), options);
    return await tryAll(bundle, measured, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  bundle: string,
  files: readonly string[],
  { processes, log }: Options,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  await runJobs(
    bundle,
    files.map((file) => ({
      request: { maxHits: 0, runs: [{ file }] },
      patience: 10 * PATIENCE,
      done: (answer) => {
        const { failure, reached } = answer ?? {};
        if (reached === undefined)
          log(`${file} n’est pas employé : ${failure?.test ?? "sans réponse"} ${failure?.message ?? ""}`);
        else if (reached.milliseconds > MAX_FILE_MS)
          log(`${file} n’est pas employé : trop long (${Math.round(reached.milliseconds / 1000)} s)`);
        else measured.push({ file, reached });
      },
    })),
    processes,
  );
  return measured;
}

/** Those that pass after one another too, as they run against a mutant: modules that they share may remember. */
async function agreeing(
  bundle: string,
  measured: readonly Measured[],
  options: Pick<Options, "processes" | "log">,
): Promise<readonly Measured[]> {
  const left = new Set<string>();
  const parts = Array.from({ length: options.processes }, (_, part) =>
    measured.filter((_file, n) => n % options.processes === part),
  );
  const jobs = parts.map((part) => ({
    request: { maxHits: 0, runs: part.map(({ file }) => ({ file })) },
    patience: 10 * PATIENCE,
    done: (answer: Answer | undefined) => {
      if (answer?.failure === undefined) return;
      const { file, test, message } = answer.failure;
      left.add(file);
      options.log(`${file} n’est pas employé : après d’autres, ${test} ${message}`);
    },
  }));
  await runJobs(bundle, jobs, options.processes);
  if (left.size === 0) return measured;
  return agreeing(
    bundle,
    measured.filter(({ file }) => !left.has(file)),
    options,
  );
}

async function tryAll(
  bundle: string,
  measured: readonly Measured[],
  { mutants, processes }: Options,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const jobs = mutants.flatMap((mutant) => {
    const plan = planFor(mutant.id, measured);
    if (plan === undefined) {
      outcomes.push({ mutant, fate: "unreached" });
      return [];
    }
    return {
      request: plan.request,
      patience: PATIENCE + 10 * plan.longest,
      done: (answer: Answer | undefined) => {
        if (answer === undefined) outcomes.push({ mutant, fate: "stuck" });
        else if (answer.failure === undefined) outcomes.push({ mutant, fate: "survived" });
        else outcomes.push({ mutant, fate: "killed", by: answer.failure.test });
      },
    };
  });
  await runJobs(bundle, jobs, processes);
  return outcomes;
}
