/**
 * Saves of several steps, all or nothing. What is new is written beside its place and reaches the disk; then a journal
 * says what is to be renamed and removed; then it is done. Before the journal a failure leaves everything as it was; after
 * it, the next start finishes.
 */
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";
import { isInside } from "../project/index.ts";

/** A file that gets a content, and perhaps takes the place of one of another name. Paths are absolute. */
export interface Step {
  readonly file: string;
  readonly data: string | Uint8Array;
  /** Goes once the new file is there. */
  readonly removes?: string;
}

/** Bytes to a file, until they are on the disk. A test may stand for a disk that is full. */
export type WriteDurably = (file: string, data: string | Uint8Array) => Promise<void>;

const JOURNAL = ".estran-save.json";
/** Whatever this module writes beside a file: hidden, so that nothing reads it. */
const TEMPORARY = /^\.[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/;

const journal = z.object({
  renames: z.array(z.tuple([z.string(), z.string()])),
  removes: z.array(z.string()),
});
type Journal = z.infer<typeof journal>;

export const writeDurably: WriteDurably = async (file, data) => {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Does all the steps, or none.
 * @param root folder of the contents, where the journal is
 * @param gone files that go besides
 * @throws the error of the system; everything is then as it was, or is finished by `finishSave`
 */
export async function saveAll(
  root: string,
  steps: readonly Step[],
  write = writeDurably,
  gone: readonly string[] = [],
): Promise<void> {
  await finishJournal(root);
  const removes = [...steps.flatMap((step) => step.removes ?? []), ...gone];
  const written: (readonly [string, string])[] = [];
  try {
    for (const { file, data } of steps) {
      await mkdir(path.dirname(file), { recursive: true });
      const beside = besideOf(file);
      written.push([beside, file]);
      await write(beside, data);
    }
    if (steps.length + removes.length > 1) await note(root, removes, written, write);
  } catch (error) {
    for (const [beside] of written) await rm(beside, { force: true });
    throw error;
  }
  await apply({ renames: written.map(([from, to]): [string, string] => [from, to]), removes });
  await rm(path.join(root, JOURNAL), { force: true });
}

/** Ends what was interrupted, and sweeps what it left. Does nothing where there is nothing. */
export async function finishSave(root: string): Promise<void> {
  await finishJournal(root);
  const names = await readdir(root, { recursive: true }).catch((): string[] => []);
  for (const name of names)
    if (TEMPORARY.test(path.basename(name))) await rm(path.join(root, name), { force: true });
}

async function finishJournal(root: string): Promise<void> {
  const file = path.join(root, JOURNAL);
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return;
  const said = readJournal(text, root);
  if (said !== undefined) await apply(said);
  await rm(file, { force: true });
}

/** Undefined for what is no journal of ours: one that came with the contents could name any file of this machine. */
function readJournal(text: string, root: string): Journal | undefined {
  try {
    const { renames, removes } = journal.parse(JSON.parse(text));
    const at = (name: string) => path.resolve(root, name);
    const said: Journal = {
      renames: renames.map(([from, to]): [string, string] => [at(from), at(to)]),
      removes: removes.map(at),
    };
    const isOurs =
      renames.every(([from]) => TEMPORARY.test(path.basename(from))) &&
      [...said.renames.flat(), ...said.removes].every((file) => isInside(file, path.resolve(root)));
    return isOurs ? said : undefined;
  } catch {
    return undefined;
  }
}

/** The journal is written beside its place too: half of one is none. */
async function note(
  root: string,
  removes: readonly string[],
  written: readonly (readonly [string, string])[],
  write: WriteDurably,
): Promise<void> {
  const below = (file: string) => path.relative(root, file);
  const said: Journal = {
    renames: written.map(([from, to]): [string, string] => [below(from), below(to)]),
    removes: removes.map(below),
  };
  const file = path.join(root, JOURNAL);
  const beside = besideOf(file);
  try {
    await write(beside, JSON.stringify(said));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function apply({ renames, removes }: Journal): Promise<void> {
  for (const [from, to] of renames)
    await rename(from, to).catch((error: NodeJS.ErrnoException) => {
      // done before it was interrupted
      if (error.code !== "ENOENT") throw error;
    });
  const made = new Set(renames.map(([, to]) => to));
  for (const file of removes) if (!made.has(file)) await rm(file, { force: true });
}

const besideOf = (file: string): string => path.join(path.dirname(file), `.${randomUUID()}.tmp`);
