/** The groups that `npm test` runs, in the order in which a failure is cheapest to find. */
import { readdir } from "node:fs/promises";
import path from "node:path";

export const GROUPS = ["unit", "site", "browser"] as const;
export type Group = (typeof GROUPS)[number];

/** A file belongs to the group that its place and name say: `*.browser.test.ts`, `tests/site/`, else unit. */
export function groupOf(file: string): Group {
  if (file.endsWith(".browser.test.ts") || file.endsWith(".browser.test.tsx")) return "browser";
  return /^tests\/(?:site|pages)\//.test(file) ? "site" : "unit";
}

/** Test files of a group below `root`, as paths from it, sorted. */
export async function testFiles(root: string, group: Group): Promise<string[]> {
  const entries = await readdir(path.join(root, "tests"), { recursive: true });
  return entries
    .map((entry) => `tests/${entry.split(path.sep).join("/")}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && groupOf(file) === group)
    .sort();
}
