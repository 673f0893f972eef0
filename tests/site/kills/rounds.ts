/** Programs that are killed at random moments, and what must hold after the next start: nothing mixed, lost or left over. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fc } from "../../harness/property.ts";
import { bundleProject } from "../../harness/site/project-bundle.ts";

/** A program at work. */
export interface Running {
  readonly child: ChildProcess;
  /** Settles once it has done what it was started for. */
  readonly done: Promise<unknown>;
}

export interface Bench {
  /** Makes what the round starts from, and starts the program; the clock of the kill starts when this returns. */
  readonly begin: (round: number) => Promise<Running>;
  /** Looks at what the kill left, does what the next start does, and looks again. */
  readonly check: (round: number) => Promise<void>;
}

/** What came of the rounds of one bench. */
export interface Tally {
  /** Kills that met the program at work, and those that came after its end. */
  readonly killed: number;
  readonly late: number;
}

/** Kills as many programs, each at a moment drawn from its usual time and a little beyond. */
export async function killRounds(bench: Bench, count: number): Promise<Tally> {
  const first = await bench.begin(0);
  let usual = await timed(first.done);
  await end(first.child, true);
  await bench.check(0);
  let late = 0;
  const moments = fc.sample(fc.double({ min: 0, max: 1.1, noNaN: true }), count);
  for (const [n, moment] of moments.entries()) {
    const running = await bench.begin(n + 1);
    let took: number | undefined;
    const done = timed(running.done).then((time) => {
      took = time;
    });
    await Promise.race([done, sleep(moment * usual, undefined, { ref: false })]);
    // what ends because it was killed has not done its work
    const finished = took;
    // every other time its helpers live on for as long as they like, as after "kill -9" of one process
    await end(running.child, n % 2 === 0);
    await done;
    if (finished !== undefined) {
      late += 1;
      // the machine may have become quicker, or slower
      usual = (3 * usual + finished) / 4;
    }
    await bench.check(n + 1);
  }
  return { killed: count - late, late };
}

async function timed(done: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await done;
  return performance.now() - started;
}

async function end(child: ChildProcess, withHelpers: boolean): Promise<void> {
  const gone = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, "exit");
  try {
    process.kill(withHelpers ? -(child.pid ?? assert.fail()) : (child.pid ?? assert.fail()), "SIGKILL");
  } catch (error) {
    // it had ended by itself
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
  await gone;
}

/**
 * Starts a program in a process group of its own. It is a file: what is given on the command line goes on to helpers.
 * @param options of Node
 * @returns the first line that it says, and what settles at the second, or as it ends
 */
export async function startProgram(
  folder: string,
  code: string,
  options: readonly string[] = [],
): Promise<Running & { readonly said: string }> {
  const file = path.join(folder, "program.mjs");
  await writeFile(file, code);
  const child = spawn(process.execPath, [...options, file], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  child.stdout.setEncoding("utf8");
  const lines: string[] = [];
  let text = "";
  let wake = (): void => undefined;
  let ended = false;
  child.stdout.on("data", (chunk: string) => {
    text += chunk;
    const whole = text.split("\n");
    text = whole.pop() ?? "";
    lines.push(...whole);
    wake();
  });
  child.once("exit", () => {
    ended = true;
    wake();
  });
  const line = async (n: number): Promise<string> => {
    while (lines.length <= n && !ended)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return lines[n] ?? "";
  };
  const said = await line(0);
  assert.notEqual(said, "", "the program ended before it began");
  return { child, said, done: line(1) };
}

/** A room's door as JavaScript, as a string of a program: one in TypeScript loads for longer than it works. */
export async function bundledDoor(t: TestContext, room: string): Promise<string> {
  const bundle = await bundleProject([`src/${room}/index.ts`]);
  t.after(() => bundle.remove());
  return JSON.stringify(bundle.program("index"));
}

/** The files of a folder, hidden ones too, by path: their bytes as latin1. */
export type Tree = Readonly<Record<string, string>>;

export async function treeOf(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((one) => !one.isDirectory()).map((one) => path.join(one.parentPath, one.name));
  const read = files.sort().map(async (file) => {
    return [path.relative(folder, file).split(path.sep).join("/"), await readFile(file, "latin1")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Makes a folder what a tree says, and touches only what differs. */
export async function become(folder: string, tree: Tree): Promise<void> {
  const there = await treeOf(folder);
  for (const file of Object.keys(there)) if (!(file in tree)) await rm(path.join(folder, file));
  for (const [file, text] of Object.entries(tree)) {
    if (there[file] === text) continue;
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text, "latin1");
  }
}

/** Says which files of a folder are not those of any of these trees, where it is none of them as a whole. */
export function assertOneOf(seen: Tree, trees: readonly Tree[], what: string): number {
  const at = trees.findIndex((tree) => sameTree(seen, tree));
  if (at >= 0) return at;
  const against = trees.map((tree) =>
    [...new Set([...Object.keys(seen), ...Object.keys(tree)])].filter((file) => seen[file] !== tree[file]),
  );
  return assert.fail(`${what}: ${against.map((files) => files.join(", ")).join("  |  ")}`);
}

export function sameTree(a: Tree, b: Tree): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((file) => a[file] === b[file]);
}
