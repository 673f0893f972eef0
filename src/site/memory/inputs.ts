/**
 * Whether anything that a build reads moved since the last one, told by what the file system says of it alone: contents,
 * code, dependencies, the clock. Where nothing did, there is nothing to do.
 */
import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../../project/index.ts";
import { digestOf } from "../release/index.ts";
import { inputStamp, isSettled } from "./remember.ts";

/** Each file with its stamp and, where its dates cannot be relied on yet, the digest of its bytes. */
export type Inputs = Readonly<Record<string, string | readonly [stamp: string, digest: string]>>;

/** What the project's own part in a site is made of, from its root. */
const CODE = ["src", "_includes", "pages", "admin", "docs", "package.json", "package-lock.json"];

/** All that a build of `content` with the page kinds of `pages` reads, as it is now. */
export function takeInputs(content: string, pages: string): Inputs {
  const inputs: Record<string, string | readonly [string, string]> = {};
  const roots = [content, pages, ...CODE.map((name) => path.join(PROJECT.root, name)), ...history(content)];
  for (const root of roots)
    for (const file of filesOf(root)) {
      const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
      if (stats === undefined) continue;
      const link = stats.isSymbolicLink() ? ` ${readlinkSync(file)} ${behind(file)}` : "";
      const stamp = inputStamp(stats) + link;
      inputs[file] = isSettled(stats) || !stats.isFile() ? stamp : [stamp, digestOfFile(file)];
    }
  return inputs;
}

/** Whether what was taken before and what is now are the same. */
export function isSameInputs(before: Inputs, now: Inputs): boolean {
  const files = Object.keys(now);
  if (files.length !== Object.keys(before).length) return false;
  return files.every((file) => {
    const [was, is] = [before[file], now[file]];
    if (was === undefined || is === undefined) return false;
    if (typeof was === "string") return was === (typeof is === "string" ? is : is[0]);
    // its dates may hide a change: its bytes decide
    return was[1] === (typeof is === "string" ? digestOfFile(file) : is[1]);
  });
}

function* filesOf(root: string): Generator<string> {
  const entries = list(root);
  if (entries === undefined) {
    yield root;
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const file = path.join(root, entry.name);
    if (entry.isDirectory()) {
      // a folder without a file counts as well
      yield file;
      yield* filesOf(file);
    } else yield file;
  }
}

function list(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** What a link leads to: a file that changes there is another input. */
function behind(link: string): string {
  const stats = statSync(link, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? "" : inputStamp(stats);
}

function digestOfFile(file: string): string {
  try {
    return digestOf(readFileSync(file));
  } catch {
    return "";
  }
}

/** What git tells of the history of the contents, from which the list of deleted entries is made. */
function history(content: string): string[] {
  for (let folder = content; ; folder = path.dirname(folder)) {
    const git = path.join(folder, ".git");
    const stats = lstatSync(git, { throwIfNoEntry: false });
    if (stats !== undefined) {
      const at = stats.isFile()
        ? readFileSync(git, "utf8")
            .replace(/^gitdir: /, "")
            .trim()
        : git;
      const real = path.resolve(folder, at);
      return [path.join(real, "HEAD"), path.join(real, "logs", "HEAD")];
    }
    if (path.dirname(folder) === folder) return [];
  }
}
