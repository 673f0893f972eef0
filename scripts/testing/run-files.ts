/** Runs test files in a few processes, each one file after the other, and says only what matters: what failed, and how many passed. */
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { FromWorker, ToWorker } from "./messages.ts";

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A file of which no test ends for so many milliseconds is stuck: it fails, and the others go on in a new process. */
export const STUCK_MS = 5 * 60_000;

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
const REPORTER = fileURLToPath(new URL("./report-events.ts", import.meta.url));

/**
 * @param processes how many run side by side
 * @param report receives each line for the reader
 */
export async function runFiles(
  files: readonly string[],
  processes: number,
  report: (line: string) => void,
  stuckMs = STUCK_MS,
): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const left = [...files];
  const failed = (file: string, name: string, why: string) => {
    tally.failed += 1;
    report(`\n  ✗ ${name}  (${file})\n${indent(why)}`);
  };
  const work = async () => {
    let worker: ChildProcess | undefined;
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      if (worker?.connected !== true) worker = start(report);
      const end = await runFile(worker, file, stuckMs, (message) => {
        if (message.kind === "failed") failed(file ?? "", message.name, message.why);
        else if (message.kind === "passed") tally[message.skipped ? "skipped" : "passed"] += 1;
      });
      if (end === "done") continue;
      failed(file, "the whole file", end);
      worker.kill("SIGKILL");
      worker = undefined;
    }
    if (worker !== undefined) await stop(worker);
  };
  await Promise.all(Array.from({ length: Math.min(processes, files.length) }, work));
  return tally;
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
      if (message.kind === "done") over("done");
      else hear(message);
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
