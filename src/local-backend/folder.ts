/** The content folder as the editing interface names it: `content/…`, entries, media and the settings, nothing else. */
import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { SETTINGS } from "../cms/index.ts";

import { ENTRY_TYPES, unpublishedWords } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";

import { isInside } from "../project/index.ts";
import { isOffered } from "../text/index.ts";
import { finishSave, type Step, saveAll, type WriteDurably, writeDurably } from "./journal.ts";

/** A request that cannot be met, with what its sender reads and the status of the answer. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface StoredFile {
  readonly id: string;
  /** As the interface names it. */
  readonly path: string;
  readonly data: Buffer;
}

/** A file to be written, and where it was if it moves: nothing else is ever replaced by a move. */
export interface WrittenFile {
  readonly path: string;
  readonly data: string | Uint8Array;
  readonly movesFrom?: string;
}

const PREFIX = "content/";
const ENTRY_FOLDERS = new Set<string>(Object.values(ENTRY_TYPES).map(({ folder }) => folder));
/** Names that git or some systems take for other ones: `git~1` is `.git` there, and `x.` is `x`. */
const ANOTHER_NAME = /^git~\d|^\p{Cf}|[. ]$/iu;

/** Files of one content folder. */
export class ContentFolder {
  private readonly root: string;
  readonly #write: WriteDurably;
  constructor(root: string, write = writeDurably) {
    this.root = path.resolve(root);
    this.#write = write;
  }

  /** @throws Refusal where there is no such file. */
  async read(name: string): Promise<StoredFile> {
    const file = await this.resolve(name);
    const data = await readFile(file).catch(() => {
      throw new Refusal(404, messages.machine.noFile(name));
    });
    return { id: createHash("sha256").update(data).digest("hex"), path: name, data };
  }

  /** Size in bytes. */
  async size(name: string): Promise<number> {
    const file = await this.resolve(name);
    return (await stat(file).catch(() => undefined))?.size ?? 0;
  }

  /** Names of the files in a folder, and in those below it down to `depth`; none where there is no folder. */
  async list(folder: string, depth: number): Promise<string[]> {
    const name = folder.replace(/\/+$/, "");
    const at = await this.resolve(`${name}/x.md`, `${name}/x.txt`);
    const entries = await readdir(path.dirname(at), { withFileTypes: true }).catch((): Dirent[] => []);
    const found = await Promise.all(
      entries
        .filter((entry) => !entry.name.startsWith("."))
        .map(async (entry) => {
          const below = `${name}/${entry.name}`;
          if (entry.isFile()) return isAllowed(below) ? [below] : [];
          if (!entry.isDirectory() || depth === 1 || !isFolder(below)) return [];
          return this.list(below, depth - 1);
        }),
    );
    return found.flat().sort();
  }

  /** Writes files, and moves those that change their name: all of it or nothing, whatever the disk does meanwhile. */
  async write(...files: readonly WrittenFile[]): Promise<void> {
    await this.change(files, []);
  }

  /** The same, and removes others. */
  async change(files: readonly WrittenFile[], names: readonly string[]): Promise<void> {
    const steps: Step[] = [];
    for (const { path: name, data, movesFrom } of files) {
      if (movesFrom !== undefined) {
        if (!(await this.has(movesFrom))) throw new Refusal(409, messages.machine.gone(movesFrom));
        if (await this.has(name)) throw taken(name);
      }
      const removes = movesFrom === undefined ? {} : { removes: await this.resolve(movesFrom) };
      steps.push({ file: await this.resolve(name), data, ...removes });
    }
    const gone: string[] = [];
    for (const name of names) gone.push(await this.resolve(name));
    await saveAll(this.root, steps, this.#write, gone);
  }

  /** Ends what was interrupted as the machine or the program stopped. */
  async recover(): Promise<void> {
    await finishSave(this.root);
  }

  /** @throws Refusal for what may be neither read nor written. */
  async check(name: string): Promise<void> {
    await this.resolve(name);
  }

  async has(name: string): Promise<boolean> {
    const file = await this.resolve(name);
    return lstat(file).then(
      () => true,
      () => false,
    );
  }

  /**
   * Where a name leads on disk.
   * @throws Refusal for anything but an entry, a medium or the settings of this folder, links and `..` included.
   */
  private async resolve(name: string, ...alternatives: readonly string[]): Promise<string> {
    const wanted = [name, ...alternatives].find(isAllowed);
    if (wanted === undefined) throw new Refusal(400, whyNot(name));
    const file = path.join(this.root, wanted.slice(PREFIX.length));
    const [real, root] = await Promise.all([
      nearestReal(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === undefined || !NO_FILE.has(error.code)) throw error;
        throw new Refusal(400, messages.machine.noFilePath(name));
      }),
      realpath(this.root),
    ]);
    if (!isInside(real, root)) throw new Refusal(400, messages.machine.leavesContents(name));
    return file;
  }
}

/** What the system answers of a name that is too long, or that leads through a file or in circles. */
const NO_FILE = new Set(["ENAMETOOLONG", "ENOTDIR", "ELOOP"]);

/** Something stands where an entry would go. */
export function taken(name: string): Refusal {
  return new Refusal(409, messages.machine.taken(name));
}

/** An entry's header is YAML: anything else would be run by some reader of it. @throws Refusal that names the file */
export function checkEntryText(raw: string, name: string): void {
  if (name === SETTINGS.file) return;
  if (!/^---\r?\n/.test(raw)) throw new Refusal(400, messages.machine.noHeader(name));
}

/** What is said of a name that is not allowed. */
function whyNot(name: string): string {
  if (!name.startsWith(`${PREFIX}media/`) || isOffered(name)) return messages.machine.outside(name);
  const { found, remedy } = unpublishedWords(name);
  return messages.machine.unpublished(path.posix.basename(name), found, remedy);
}

/** A folder in which entries or media are. */
const isFolder = (name: string): boolean => isAllowed(`${name}/x.md`) || isAllowed(`${name}/x.txt`);

/** `content/<folder of a type>/x.md`, the same in the folder of a year, `content/media/…` or the settings, written plainly. */
export function isAllowed(name: string): boolean {
  if (name === SETTINGS.file) return true;
  if (!name.startsWith(PREFIX) || /[\\\0\p{Cc}]/u.test(name)) return false;
  const [folder = "", ...rest] = name.slice(PREFIX.length).split("/");
  if (rest.length === 0) return false;
  if (rest.some((part) => part === "" || part.startsWith(".") || ANOTHER_NAME.test(part))) return false;
  if (folder === "media") return isOffered(name);
  if (!ENTRY_FOLDERS.has(folder) || !name.endsWith(".md")) return false;
  return rest.length === 1 || (rest.length === 2 && /^\d{4}$/.test(rest[0] ?? ""));
}

/** The real path of a file, or of the nearest folder above it that exists. */
async function nearestReal(file: string): Promise<string> {
  return realpath(file).catch((error: NodeJS.ErrnoException) => {
    const above = path.dirname(file);
    if (error.code !== "ENOENT" || above === file) throw error;
    return nearestReal(above);
  });
}
