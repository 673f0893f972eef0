import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Compares a text with the file that reviewers read. `UPDATE_SNAPSHOTS=1` writes it anew;
 * a snapshot that does not exist fails, so that none is ever made by accident.
 */
export function matchSnapshot(file: string, actual: string): void {
  if (process.env["UPDATE_SNAPSHOTS"] === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.equal(actual, readFileSync(file, "utf8"), `${path.basename(file)} differs from its snapshot`);
}
