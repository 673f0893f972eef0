/**
 * Puts a site on disk so that whoever reads it meanwhile never finds half a file, and so that a failure leaves what
 * was there. Whatever can fail for want of room or rights happens in a folder aside; then files are renamed into
 * place, and what the build did not produce is removed last.
 */
import { constants } from "node:fs";
import { copyFile, mkdir, rename, rm, rmdir, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Output } from "../../outputs/index.ts";
import { MARKER_OUTPUT } from "./out-dir.ts";
import { parallel } from "./parallel.ts";
import { isSame } from "./same.ts";
import type { Scan } from "./scan.ts";
import { scan } from "./scan.ts";

const STAGING = ".estran-";

export interface Written {
  /** Files that are new or changed, in order. */
  readonly written: readonly string[];
  /** All files of the site. */
  readonly files: number;
  /** Files that were already there, byte for byte. */
  readonly same: number;
  /** Size of the whole site. */
  readonly bytes: number;
  /** Files that no longer belong to the site and were removed, in order. */
  readonly pruned: readonly string[];
}

/** Makes `out` hold exactly these outputs. `out` must have been accepted by `checkOutDir`. */
export async function writeSite(out: string, files: ReadonlyMap<string, Output>): Promise<Written> {
  const outputs = new Map([...files, [MARKER_OUTPUT.file, MARKER_OUTPUT]]);
  const before = await scan(out);
  await mark(out);
  const changed: Output[] = [];
  await parallel(outputs.values(), async (output) => {
    const known = before.files.has(output.file) && (await isSame(path.join(out, output.file), output));
    if (!known) changed.push(output);
  });
  const pruned = [...before.files, ...before.others].filter((file) => !outputs.has(file));
  const staging = path.join(out, `${STAGING}${process.pid}`);
  try {
    const staged = await stage(staging, changed);
    await clearTheWay(out, before, outputs);
    await makeFolders(out, changed);
    await parallel(staged, ([from, file]) => rename(from, path.join(out, file)));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  // what stood in the way is gone already, and something of the site is there now
  const needed = foldersOf(outputs.keys());
  const inTheWay = (file: string) =>
    needed.has(file) || [...foldersOf([file])].some((folder) => outputs.has(folder));
  await parallel(pruned, async (file) => {
    if (!inTheWay(file)) await rm(path.join(out, file), { force: true });
  });
  await pruneFolders(out, before, outputs);
  return {
    written: changed.map(({ file }) => file).sort(),
    bytes: await sizeOf(outputs.values()),
    files: outputs.size,
    same: outputs.size - changed.length,
    pruned: pruned.filter((file) => !file.startsWith(STAGING)).sort(),
  };
}

/** Makes the folder ours before anything else is in it, so that not even a crash makes a later build refuse it. */
async function mark(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const marker = path.join(out, MARKER_OUTPUT.file);
  await writeFile(marker, MARKER_OUTPUT.bytes, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/** Writes each output aside; returns where it is and where it goes. */
async function stage(staging: string, outputs: readonly Output[]): Promise<(readonly [string, string])[]> {
  if (outputs.length === 0) return [];
  await mkdir(staging, { recursive: true });
  const staged = outputs.map((output, n) => [path.join(staging, String(n)), output] as const);
  await parallel(staged, async ([at, output]) => {
    if ("bytes" in output) return writeFile(at, output.bytes);
    await copyFile(output.from, at, constants.COPYFILE_FICLONE);
    const source = await stat(output.from);
    await utimes(at, source.atime, source.mtime);
  });
  return staged.map(([at, output]) => [at, output.file] as const);
}

/** Removes what stands where a file or a folder of the site has to be: links, and files in place of folders. */
async function clearTheWay(out: string, before: Scan, outputs: ReadonlyMap<string, Output>): Promise<void> {
  const needed = foldersOf(outputs.keys());
  for (const file of [...before.others, ...[...before.files].filter((it) => needed.has(it))]) {
    await rm(path.join(out, file), { force: true });
  }
  for (const folder of before.folders) {
    if (outputs.has(folder)) await rm(path.join(out, folder), { recursive: true, force: true });
  }
}

async function makeFolders(out: string, outputs: readonly Output[]): Promise<void> {
  for (const folder of foldersOf(outputs.map(({ file }) => file))) {
    await mkdir(path.join(out, folder), { recursive: true });
  }
}

/** Removes the folders in which nothing is left, the innermost first. */
async function pruneFolders(out: string, before: Scan, outputs: ReadonlyMap<string, Output>): Promise<void> {
  const needed = foldersOf(outputs.keys());
  for (const folder of [...before.folders].reverse()) {
    if (needed.has(folder) || outputs.has(folder)) continue;
    await rmdir(path.join(out, folder)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
}

function foldersOf(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1))
      folders.add(file.slice(0, at));
  }
  return folders;
}

async function sizeOf(outputs: Iterable<Output>): Promise<number> {
  let bytes = 0;
  await parallel(outputs, async (output) => {
    const size = "bytes" in output ? output.bytes.byteLength : (await stat(output.from)).size;
    bytes += size;
  });
  return bytes;
}

/** Adds outputs to a folder that somebody else writes too; nothing is removed. */
export async function writeOver(out: string, outputs: readonly Output[]): Promise<void> {
  await mark(out);
  await makeFolders(out, outputs);
  await parallel(outputs, async (output) => {
    const target = path.join(out, output.file);
    if ("bytes" in output) await writeFile(target, output.bytes);
    else await copyFile(output.from, target);
  });
}
