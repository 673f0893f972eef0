/**
 * A process that runs test files one after the other, each in a suite of its own: what they import is loaded once. It
 * is given the files by messages; what happens goes back the same way, by the reporter `report-events.ts`.
 */
import path from "node:path";
import { describe } from "node:test";
import { pathToFileURL } from "node:url";
import { closeShared, keepShared } from "../../tests/harness/browser/shared.ts";
import type { ToWorker } from "./messages.ts";

keepShared();
process.on("message", ({ file }: ToWorker) => {
  if (file === undefined) void closeShared().finally(() => process.exit());
  else
    void describe(
      path.relative(process.cwd(), file),
      async () => void (await import(pathToFileURL(file).href)),
    );
});
