import { lstat, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../content/index.ts";
import { EDITOR_LANG, messages } from "../i18n/editors/index.ts";
import { formatBytes } from "../i18n/index.ts";
import { throwOfMachine } from "../project/index.ts";

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly told: Pick<Problem, "line" | "found" | "expected" | "remedy"> };

/**
 * Reads a text file strictly: UTF-8, of reasonable size, really inside `root` (a symbolic link may not lead out of it).
 * A byte order mark is dropped and line ends become "\n".
 * @throws the error of the file system where there is no such file, or where the machine fails
 */
export async function readText(root: string, file: string, maxBytes: number): Promise<ReadResult> {
  const full = path.join(root, file);
  await lstat(full);
  const refused = await refusal(root, file);
  if (refused !== undefined)
    return { ok: false, told: { expected: messages.checks.files.ofThisFolder, ...refused } };
  const { size } = await stat(full);
  if (size > maxBytes)
    return { ok: false, told: messages.checks.files.tooLarge(sizeOf(size), sizeOf(maxBytes)) };
  const bytes = await readFile(full).catch(throwOfMachine);
  if (bytes === undefined) return { ok: false, told: messages.checks.files.unopened };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return { ok: false, told: messages.checks.files.notUtf8 };
  }
  const line = conflictLine(text);
  if (line === undefined) return { ok: true, text };
  return { ok: false, told: { line, ...messages.checks.files.conflict } };
}

const FENCE = /^ {0,3}(?:`{3}|~{3})/;

/**
 * The line, from 1, on which a conflict begins that git left where two versions change the same lines (git-merge(1),
 * "How conflicts are presented"), but for one that a text shows as code.
 */
function conflictLine(text: string): number | undefined {
  if (!text.includes("<<<<<<< ")) return undefined;
  let begins: number | undefined;
  let isDivided = false;
  let isCode = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (begins === undefined && FENCE.test(line)) isCode = !isCode;
    if (isCode) continue;
    if (line.startsWith("<<<<<<< ")) [begins, isDivided] = [index + 1, false];
    else if (line === "=======") isDivided = begins !== undefined;
    else if (isDivided && line.startsWith(">>>>>>> ")) return begins;
  }
  return undefined;
}

/** A size in bytes, as editors read it. */
export const sizeOf = (bytes: number): string => formatBytes(bytes, EDITOR_LANG);

/** Why something of the folder is not a file to be read: a link out of it or to nothing, a folder, a pipe, a device. */
export async function refusal(
  root: string,
  file: string,
): Promise<{ readonly found: string; readonly remedy: string } | undefined> {
  const full = path.join(root, file);
  const [base, target, there] = await Promise.all([
    realpath(root),
    realpath(full).catch(throwOfMachine),
    stat(full).catch(throwOfMachine),
  ]);
  if (target === undefined || there === undefined) return messages.checks.files.deadLink;
  if (!target.startsWith(base + path.sep)) return messages.checks.files.linkOut;
  if (there.isFile()) return undefined;
  const { closedFolder, device } = messages.checks.files;
  return there.isDirectory() ? closedFolder : device;
}
