/** Runs test files in a few processes, each one file after the other, and says only what matters: what failed, and how many passed. */
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { needsOwnProcess } from "./groups.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Told how long a file took. */
export type Took = (file: string, seconds: number) => void;

/** A file of which no test ends for so many milliseconds is stuck: it fails, and the others go on in a new process. */
export const STUCK_MS = 5 * 60_000;

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
const REPORTER = fileURLToPath(new URL("./report-events.ts", import.meta.url));

/**
 * Bytes that a process may hold, besides objects, to be given another file. Whatever a test starts copies the table of
 * these pages first: with 900 MB of them that takes 50 ms for each command of git.
 */
const MAX_NATIVE = 300 << 20;

/** More files than this that fail are no accident of the machine. */
const MAX_AGAIN = 4;

/**
 * @param processes how many run side by side
 * @param report receives each line for the reader
 */
export async function runFiles(
  files: readonly string[],
  processes: number,
  report: (line: string) => void,
  stuckMs = STUCK_MS,
  took?: Took,
): Promise<Tally> {
  return sum(await runEach(files, processes, report, stuckMs, took));
}

/**
 * As {@link runFiles}; the few files that fail beside others run once more, alone, and that second run counts. What
 * held only then is reported as unsteady: it is to be mended, and does not stop the others.
 */
export async function runSteadied(
  files: readonly string[],
  processes: number,
  report: (line: string) => void,
  stuckMs = STUCK_MS,
  took?: Took,
): Promise<Tally> {
  const tallies = await runEach(files, processes, report, stuckMs, took);
  const failed = [...tallies].flatMap(([file, tally]) => (tally.failed > 0 ? [file] : []));
  if (failed.length === 0 || failed.length > MAX_AGAIN) return sum(tallies);
  report(`\n  Once more, alone: ${failed.join(", ")}`);
  for (const [file, tally] of await runEach(failed, 1, report, stuckMs)) {
    tallies.set(file, tally);
    if (tally.failed === 0) report(`  ≈ unsteady: it failed beside others and held alone  (${file})`);
  }
  return sum(tallies);
}

const sum = (tallies: ReadonlyMap<string, Tally>): Tally => {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies.values()) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
};

/** @returns what became of each file */
async function runEach(
  files: readonly string[],
  processes: number,
  report: (line: string) => void,
  stuckMs: number,
  took: Took = () => {},
): Promise<Map<string, Tally>> {
  const tallies = new Map(files.map((file): [string, Tally] => [file, { passed: 0, failed: 0, skipped: 0 }]));
  const left = [...files];
  const failed = (file: string, name: string, why: string) => {
    count(file, "failed");
    report(`\n  ✗ ${name}  (${file})\n${indent(why)}`);
  };
  const count = (file: string, how: keyof Tally) => {
    const tally = tallies.get(file);
    if (tally !== undefined) tally[how] += 1;
  };
  const work = async () => {
    let worker: ChildProcess | undefined;
    const end = async () => {
      if (worker?.connected === true) await stop(worker);
      worker = undefined;
    };
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const alone = needsOwnProcess(file);
      if (alone) await end();
      if (worker?.connected !== true) worker = start(report);
      const started = performance.now();
      let native = 0;
      const how = await runFile(worker, file, stuckMs, (message) => {
        if (message.kind === "done") native = message.native;
        else if (message.kind === "failed") failed(file ?? "", message.name, message.why);
        else if (message.kind === "passed") count(file ?? "", message.skipped ? "skipped" : "passed");
      });
      took(file, (performance.now() - started) / 1000);
      if (how === "done") {
        if (alone || native > MAX_NATIVE) await end();
        continue;
      }
      failed(file, "the whole file", how);
      worker.kill("SIGKILL");
      worker = undefined;
    }
    await end();
  };
  await Promise.all(Array.from({ length: Math.min(processes, files.length) }, work));
  return tallies;
}

function start(report: (line: string) => void): ChildProcess {
  // set where a test of this very function runs it
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const worker = fork(WORKER, {
    env,
    execArgv: ["--import", "tsx", `--test-reporter=${REPORTER}`, "--test-reporter-destination=stdout"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  worker.stderr?.on("data", (chunk) => report(indent(String(chunk).trimEnd())));
  return worker;
}

/** @returns `done`, or why the process can run no other file */
function runFile(
  worker: ChildProcess,
  file: string,
  stuckMs: number,
  hear: (message: FromWorker) => void,
): Promise<string> {
  return new Promise((resolve) => {
    const over = (end: string) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("exit", onExit).off("error", onError);
      resolve(end);
    };
    const stuck = () => over(`No test of it ended for ${stuckMs / 1000} seconds.`);
    let timer = setTimeout(stuck, stuckMs);
    const onMessage = (message: FromWorker) => {
      clearTimeout(timer);
      timer = setTimeout(stuck, stuckMs);
      hear(message);
      if (message.kind === "done") over("done");
    };
    const onExit = (code: number | null, signal: string | null) =>
      over(`Its process ended (${signal ?? `code ${code}`}) before its tests did.`);
    const onError = (error: Error) => over(error.message);
    worker.on("message", onMessage).once("exit", onExit).once("error", onError);
    const order: ToWorker = { file: path.resolve(file) };
    worker.send(order);
  });
}

function stop(worker: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    worker.once("exit", () => resolve());
    worker.send({} satisfies ToWorker);
  });
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
