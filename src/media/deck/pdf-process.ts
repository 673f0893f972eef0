/** The process that `in-process.ts` starts: reads one PDF for each job, and ends when nobody is left to ask. */
import { defined } from "../../content/index.ts";
import { speak } from "../../i18n/editors/index.ts";
import { asMediaError } from "../media-error.ts";
import { measureHere } from "./measure-deck.ts";
import type { AskedPdfJob, PdfJob, PdfJobAnswer, PdfResults } from "./pdf-job.ts";
import { drawHere } from "./slides.ts";

process.on("message", (job: AskedPdfJob) => void answer(job).then(send));
// Ctrl+C reaches this process too; the one that asks says when to stop
process.once("SIGINT", () => {});

function send(answer: PdfJobAnswer): void {
  if (process.connected) process.send?.(answer);
}

async function answer(job: AskedPdfJob): Promise<PdfJobAnswer> {
  speak(job.lang);
  send({ kind: "begins" });
  try {
    return { kind: "done", result: await resultOf(job, (part) => send({ kind: "page", part })) };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): PdfJobAnswer {
  try {
    const { found, remedy } = asMediaError(error);
    return { kind: "failed", found, remedy };
  } catch {
    const { code, path, message } = error as NodeJS.ErrnoException;
    return { kind: "broke", error: { message, ...defined({ code, path }) } };
  }
}

function resultOf(job: PdfJob, onPage: (part: number) => void): Promise<PdfResults[PdfJob["kind"]]> {
  return job.kind === "measure" ? measureHere(job.path, onPage) : drawHere(job, onPage);
}
