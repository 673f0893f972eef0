/**
 * Where the tests of a process edit: a copy of the demonstration's contents, and the site that is built from it. The
 * next test to take it finds both as they were, so that little has to be built anew.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Builder, newBuilder } from "../../../src/serve/index.ts";
import { placeOf } from "../../../src/site/index.ts";
import { shared } from "../browser/shared.ts";

const CONTENT = fileURLToPath(new URL("../../../content/", import.meta.url));

export interface Workspace {
  /** Holds the contents, and what a test puts beside them: a repository say. */
  readonly folder: string;
  readonly content: string;
  /** The site; outside of `folder`, so that what is built is no file of its repository. */
  readonly out: string;
  /** One process builds all that is built here. */
  readonly builder: Builder;
  /** To be called once nothing reads, watches or writes here any more. */
  readonly giveBack: () => Promise<void>;
}

interface Place {
  readonly root: string;
  readonly builder: Builder;
}

const siteOf = (root: string): string => path.join(root, "site");

/** Those that nobody holds: as many are made as are held at the same time. */
const freePlaces = shared<Place[]>(
  async () => [],
  (places) =>
    Promise.all(
      places.map(async ({ root, builder }) => {
        await builder.close();
        const { cache } = await placeOf(siteOf(root));
        for (const left of [root, cache]) await rm(left, { recursive: true, force: true });
      }),
    ),
);

export async function takeWorkspace(): Promise<Workspace> {
  const free = await freePlaces.take();
  const place = free.pop() ?? (await newPlace());
  const folder = path.join(place.root, "hub");
  const content = path.join(folder, "content");
  await mkdir(content, { recursive: true });
  for (const name of await readdir(folder))
    if (name !== "content") await rm(path.join(folder, name), { recursive: true });
  await putBack(CONTENT, content);
  const giveBack = async () => {
    free.push(place);
    await freePlaces.giveBack();
  };
  return { folder, content, out: siteOf(place.root), builder: place.builder, giveBack };
}

async function newPlace(): Promise<Place> {
  return {
    root: await realpath(await mkdtemp(path.join(tmpdir(), "estran cms #1 100% d’été-"))),
    builder: newBuilder(),
  };
}

/** Makes a folder the same as another; files that are so already are left alone. */
async function putBack(from: string, to: string): Promise<void> {
  const [wanted, there] = await Promise.all([filesOf(from), filesOf(to)]);
  for (const file of there) if (!wanted.includes(file)) await rm(path.join(to, file));
  for (const file of wanted) {
    const [source, target] = [path.join(from, file), path.join(to, file)];
    const same = there.includes(file) && (await readFile(source)).equals(await readFile(target));
    if (!same) await cp(source, target);
  }
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
