/**
 * PDFs are programs that draw: one can be made to fill a machine, or never to end. Each is read in a process of its own,
 * which is stopped where it takes too much; the file is named, and the others are read in another.
 */

import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { EDITOR_LANG, messages } from "../../i18n/editors/index.ts";
import { PAGE_MS } from "../../pdf/index.ts";
import { PROJECT } from "../../project/index.ts";
import { MediaError } from "../../text/index.ts";
import { unfoldsTooFar } from "../media-error.ts";
import type { PdfJob, PdfJobAnswer, PdfResults } from "./pdf-job.ts";

export interface PdfLimits {
  /** Bytes of memory that the process may take, besides what the file itself needs. */
  readonly bytes: number;
  /** Milliseconds of computation for a page, its drawing in all widths included: a busy machine takes longer over them. */
  readonly pageMs: number;
}

/** A drawing of 16 million pixels is held three times on its way to a file. */
const LIMITS: Readonly<Record<PdfJob["kind"], PdfLimits>> = {
  measure: { bytes: 300_000_000, pageMs: PAGE_MS },
  draw: { bytes: 600_000_000, pageMs: PAGE_MS },
};
/** Times that the bytes of a file are held: as read, in PDFium, and as PDFium writes it anew. */
const COPIES = 4;
/** Megabytes of JavaScript's own memory: words and where they stand. */
const HEAP_MB = 128;
/** Milliseconds between two looks at what the process has taken. */
const WATCH_MS = 25;

// this module may be part of a bundle, elsewhere
const PROCESS = path.join(PROJECT.root, "src/media/deck/pdf-process.ts");
const TYPESCRIPT = pathToFileURL(path.join(PROJECT.root, "scripts/typescript.mjs")).href;

let child: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Does a job in the process, once those before it are done.
 * @param onPage told after each page the part done, from 0 to 1
 * @throws MediaError where the file cannot be read, or takes too much
 */
export function inPdfProcess<K extends PdfJob["kind"]>(
  job: PdfJob & { readonly kind: K },
  onPage: (part: number) => void = () => undefined,
  limits = LIMITS[job.kind],
): Promise<PdfResults[K]> {
  const asked = last.then(async () => {
    const { size } = await stat(job.path);
    return ask(running(), job, onPage, { ...limits, bytes: limits.bytes + COPIES * size });
  });
  last = asked.catch(() => undefined);
  return asked as Promise<PdfResults[K]>;
}

function running(): ChildProcess {
  if (child?.connected === true) return child;
  // the tests' own options, and code given on the command line, are not for it
  const execArgv = ["--import", TYPESCRIPT, `--max-old-space-size=${HEAP_MB}`];
  child = fork(PROCESS, {
    execArgv,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return child;
}

function ask(
  asked: ChildProcess,
  job: PdfJob,
  onPage: (part: number) => void,
  limits: PdfLimits,
): Promise<PdfResults[PdfJob["kind"]]> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const done = (act: () => void): void => {
      isOver = true;
      clearInterval(watch);
      asked.off("message", receive).off("exit", died).off("error", died);
      // it waits for the next file for as long as its parent lives, and no longer
      asked.unref();
      asked.channel?.unref();
      act();
    };
    const stop = (error: MediaError): void => {
      asked.kill("SIGKILL");
      if (child === asked) child = undefined;
      done(() => reject(error));
    };
    let begun = false;
    let atPage: Promise<number> | undefined;
    const receive = (answer: PdfJobAnswer): void => {
      begun = true;
      if (answer.kind === "begins" || answer.kind === "page") atPage = computedMs(asked.pid);
      if (answer.kind === "page") onPage(answer.part);
      if (answer.kind === "done") done(() => resolve(answer.result));
      if (answer.kind === "failed") done(() => reject(new MediaError(answer)));
      if (answer.kind === "broke") done(() => reject(Object.assign(new Error(), answer.error)));
    };
    // its own limit on JavaScript's memory, or the system's on all of it
    const died = (): void => {
      if (child === asked) child = undefined;
      done(() =>
        reject(begun ? (asked.signalCode === "SIGSEGV" ? interrupted() : unfoldsTooFar()) : notStarted()),
      );
    };
    const watch = setInterval(async () => {
      const page = atPage;
      const [bytes, now, begunAt] = await Promise.all([
        residentBytes(asked.pid),
        computedMs(asked.pid),
        page,
      ]);
      if (isOver) return;
      if (bytes > limits.bytes) stop(unfoldsTooFar());
      else if (begunAt !== undefined && page === atPage && now - begunAt > limits.pageMs) stop(tooSlow());
    }, WATCH_MS);
    asked.ref();
    asked.channel?.ref();
    asked.on("message", receive).once("exit", died).once("error", died);
    asked.send({ ...job, lang: EDITOR_LANG });
  });
}

/** What a process holds, where the system says so; elsewhere PDFium's own limit and that of JavaScript hold. */
async function residentBytes(pid = 0): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "latin1").catch(() => "");
  return 1024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
}

const SAYS_TIMES = existsSync("/proc/self/stat");

/** Milliseconds of a processor that a process has had, where the system says so; elsewhere those of the clock. */
async function computedMs(pid = 0): Promise<number> {
  if (!SAYS_TIMES) return performance.now();
  const said = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
  // after the name, which may hold anything: user and system time in hundredths of a second (proc_pid_stat(5))
  const fields = said.slice(said.lastIndexOf(")") + 2).split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** As fork(2) does: the file is not at fault. */
const notStarted = (): Error =>
  Object.assign(new Error("the process that reads PDFs did not start"), { code: "EAGAIN" });

const interrupted = (): MediaError => new MediaError(messages.checks.measures.pdf.interrupted);

const tooSlow = (): MediaError => new MediaError(messages.checks.measures.pdf.slow(PAGE_MS / 1000));
