/** The groups that `npm test` runs, in the order in which a failure is cheapest to find. */
import { readdir } from "node:fs/promises";
import path from "node:path";

export const GROUPS = ["unit", "site", "browser"] as const;
export type Group = (typeof GROUPS)[number];

/** A file belongs to the group that its place and name say: `*.browser.test.ts`, `tests/site/`, `tests/serve/` or `tests/pages/`, else unit. */
export function groupOf(file: string): Group {
  if (file.endsWith(".browser.test.ts") || file.endsWith(".browser.test.tsx")) return "browser";
  return /^tests\/(?:site|serve|pages)\//.test(file) ? "site" : "unit";
}

/** Whether a file changes modules that others share (it adds fields to the schemas), so that it needs a process of its own. */
export function needsOwnProcess(file: string): boolean {
  return file.endsWith("/new-field.test.ts");
}

/** Rooms whose tests start git, read sound, draw slides or build, for many seconds. */
const LONG = /^tests\/(?:demo|media|pdf|local-backend)\/|\/(?:round-trip|hostile-files|run-files)\.test\.ts$/;

/** The unit tests that say within a minute whether an edit holds. */
export async function quickFiles(root: string): Promise<string[]> {
  return (await testFiles(root, "unit")).filter((file) => !LONG.test(file));
}

/** Test files of a group below `root`, as paths from it, sorted. */
export async function testFiles(root: string, group: Group): Promise<string[]> {
  const entries = await readdir(path.join(root, "tests"), { recursive: true });
  return entries
    .map((entry) => `tests/${entry.split(path.sep).join("/")}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && groupOf(file) === group)
    .sort();
}
