/** A reporter of Node's test runner, which sends what happened to the process that gave the files. */
import type { TestEvent } from "node:test/reporters";
import type { FromWorker } from "./messages.ts";

/** Lines that Node adds to a failure and that say nothing of it. */
const NOISE =
  /^\s+at (?:.*node:internal|.*node_modules|async (?:Suite|Test)\.|Suite\.|Test\.|process\.processTicks)/;

/** Each file is a suite at the top: `worker.ts` makes it. */
const FILE_NESTING = 0;

// biome-ignore lint/correctness/useYield: nothing is written
export default async function* reportEvents(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    if (event.type !== "test:pass" && event.type !== "test:fail") continue;
    const { name, nesting, details, skip } = event.data;
    if (event.type === "test:pass") {
      if (!isSuite(details)) send({ kind: "passed", skipped: skip !== undefined && skip !== false });
    } else if (!isOfChildren(event.data.details.error)) {
      send({ kind: "failed", name, why: explain(event.data.details.error) });
    }
    if (nesting === FILE_NESTING) send({ kind: "done", native: nativeBytes() });
  }
}

function send(message: FromWorker): void {
  process.send?.(message);
}

function nativeBytes(): number {
  const { rss, heapTotal } = process.memoryUsage();
  return rss - heapTotal;
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
