/** Runs test files with Node's own runner and says only what matters: what failed, and how many passed. */

import path from "node:path";
import { run } from "node:test";

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** After this many milliseconds a file is stuck, on a browser that nobody closed, say: it fails and the others go on. */
const STUCK_MS = 15 * 60_000;

/** Lines that Node adds to a failure and that say nothing of it. */
const NOISE =
  /^\s+at (?:.*node:internal|.*node_modules|async (?:Suite|Test)\.|Suite\.|Test\.|process\.processTicks)/;

/** @param report receives each line for the reader. */
export function runFiles(
  files: readonly string[],
  concurrency: number,
  report: (line: string) => void,
): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  return new Promise((resolve, reject) => {
    const stream = run({ files: [...files], concurrency, timeout: STUCK_MS });
    stream.on("test:pass", ({ skip, details }) => {
      if (isSuite(details)) return;
      if (skip === undefined || skip === false) tally.passed += 1;
      else tally.skipped += 1;
    });
    stream.on("test:fail", ({ name, file, details }) => {
      if (isSuite(details) || isOfChildren(details.error)) return;
      tally.failed += 1;
      report(
        `\n  ✗ ${name}  (${path.relative(process.cwd(), file ?? "")})\n${indent(explain(details.error))}`,
      );
    });
    stream.on("test:stderr", ({ message }) => report(indent(message.trimEnd())));
    stream.on("end", () => resolve(tally));
    stream.on("error", reject);
    stream.resume();
  });
}

function isSuite(details: object): boolean {
  return "type" in details && details.type === "suite";
}

/** A parent fails because of its children, which have been reported. */
function isOfChildren(error: unknown): boolean {
  return error instanceof Error && "failureType" in error && error.failureType === "subtestsFailed";
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return text
    .split("\n")
    .filter((line) => !NOISE.test(line))
    .join("\n");
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
