/** Processes that run tests, as many at once as there are to use; one that does not answer is ended and replaced. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer, Began, Request } from "./messages.ts";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Requests that one process answers before it gives way to a new one, which starts with an empty memory. */
const MAX_REQUESTS = 400;

export interface Job {
  readonly request: Request;
  /** After so many milliseconds in one of its runs the tests are stuck. */
  readonly patience: number;
  /** @param answer undefined where none came */
  readonly done: (answer: Answer | undefined) => void;
}

/**
 * Runs all jobs, in their order.
 * @param bundle where the tests are
 */
export async function runJobs(bundle: string, jobs: readonly Job[], processes: number): Promise<void> {
  const waiting = jobs.values();
  await Promise.all(Array.from({ length: processes }, () => serve(bundle, waiting)));
}

async function serve(bundle: string, waiting: Iterator<Job> & Iterable<Job>): Promise<void> {
  let worker: ChildProcess | undefined;
  let requests = 0;
  for (const { request, patience, done } of waiting) {
    worker ??= fork(WORKER, [bundle], {
      execArgv: ["--no-flush-bytecode", "--import", "tsx"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const answer = await ask(worker, request, patience);
    requests += 1;
    if (answer === undefined || requests % MAX_REQUESTS === 0) {
      worker.kill("SIGKILL");
      worker = undefined;
    }
    done(answer);
  }
  worker?.kill();
}

function ask(worker: ChildProcess, request: Request, patience: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const end = (answer?: Answer): void => {
      clearTimeout(timer);
      worker.off("message", heard);
      worker.off("exit", gone);
      resolve(answer);
    };
    const heard = (message: unknown): unknown =>
      message === ("began" satisfies Began) ? timer.refresh() : end(message as Answer);
    const gone = (): void => end();
    const timer = setTimeout(end, patience);
    worker.on("message", heard);
    worker.on("exit", gone);
    worker.send(request);
  });
}
