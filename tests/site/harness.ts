/** A small, complete hub in a folder of its own, to build and to spoil. */
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import type { BuildOptions, BuildReport } from "../../src/site/index.ts";
import { BuildError, buildSite } from "../../src/site/index.ts";

const FIXTURE = fileURLToPath(new URL("./fixture/", import.meta.url));

export const NOW = "2026-12-01T12:00:00Z";

export interface Workshop {
  readonly root: string;
  readonly content: string;
  readonly out: string;
  readonly pages: string;
  readonly build: (options?: Partial<BuildOptions>) => Promise<BuildReport>;
  /** Writes a file of the content folder. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Replaces a text in a file of the content folder. */
  readonly edit: (file: string, from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Closes what uses the folder, after the test and before the folder goes: what watches it would build again. */
  readonly beforeRemoval: (close: () => Promise<void>) => void;
}

/** Copies the fixture; all of it goes away after the test. */
export async function workshop(test: Pick<TestContext, "after">): Promise<Workshop> {
  const closing: (() => Promise<void>)[] = [];
  // in the order in which they were registered
  test.after(async () => {
    await Promise.all(closing.map((close) => close()));
  });
  const root = await temporaryFolder(test);
  const content = path.join(root, "content");
  const out = path.join(root, "site");
  const pages = path.join(FIXTURE, "pages");
  await cp(path.join(FIXTURE, "content"), content, { recursive: true });
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), text);
  };
  return {
    root,
    content,
    out,
    pages,
    build: (options = {}) => buildSite({ content, out, pages, now: NOW, log: () => {}, ...options }),
    write,
    edit: async (file, from, to) => {
      const text = await readFile(path.join(content, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await write(file, text.replaceAll(from, to));
    },
    remove: (file) => rm(path.join(content, file)),
    beforeRemoval: (close) => closing.push(close),
  };
}

export async function temporaryFolder(test: Pick<TestContext, "after">): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "estran site #1 100% d’été-"));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder with its bytes (as latin1, so that a difference can be read). */
export async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => {
    const name = path.relative(folder, file).split(path.sep).join("/");
    return [name, await readFile(file, "latin1")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** What a build that fails says. */
export async function failure(build: Promise<unknown>): Promise<BuildError> {
  const error = await build.then(
    () => assert.fail("the build should fail"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof BuildError, String(error));
  return error;
}
