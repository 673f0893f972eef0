import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Compares a text with the file that reviewers read, and names the first lines that differ. `UPDATE_SNAPSHOTS=1`
 * writes the file anew; one that does not exist fails, so that none is ever made by accident.
 */
export function matchSnapshot(file: string, actual: string): void {
  if (process.env["UPDATE_SNAPSHOTS"] === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  const expected = readFileSync(file, "utf8");
  if (actual === expected) return;
  const [before, after] = [expected.split("\n"), actual.split("\n")];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line === -1 ? before.length : line;
  const shown = (lines: readonly string[]): string => lines.slice(at, at + 3).join("\n    ");
  assert.fail(
    `${path.basename(file)} differs from line ${at + 1}:\n  was\n    ${shown(before)}\n  is\n    ${shown(after)}\n` +
      "Where this is meant, UPDATE_SNAPSHOTS=1 npm run test:site writes the snapshots anew.",
  );
}
