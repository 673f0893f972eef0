/** Saves of several steps on a disk that is full, and after a stop at any moment. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, type TestContext, test } from "node:test";
import { ContentFolder } from "../../src/local-backend/folder.ts";
import { finishSave, saveAll, writeDurably } from "../../src/local-backend/journal.ts";

async function contents(t: TestContext): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "estran-journal-"));
  t.after(() => rm(root, { recursive: true, force: true }));
  await mkdir(path.join(root, "topics"));
  await writeFile(path.join(root, "topics/un.md"), "avant");
  await writeFile(path.join(root, "topics/autre.md"), "autre avant");
  return root;
}

/** Every file, hidden ones too, with its text. */
async function all(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  const read = files
    .sort()
    .map(async (file) => [path.relative(root, file), await readFile(file, "utf8")] as const);
  return Object.fromEntries(await Promise.all(read));
}

const BEFORE = { "topics/autre.md": "autre avant", "topics/un.md": "avant" };
const AFTER = { "topics/autre.md": "autre après", "topics/deux.md": "après", "media/x.txt": "x" };
const SAVED = [
  { path: "content/media/x.txt", data: "x" },
  { path: "content/topics/deux.md", data: "après", movesFrom: "content/topics/un.md" },
  { path: "content/topics/autre.md", data: "autre après" },
];

test("a save that moves an entry, writes others and a medium does all of it", async (t) => {
  const root = await contents(t);
  await new ContentFolder(root).write(...SAVED);
  assert.deepEqual(await all(root), AFTER);
});

describe("on a disk that fills up nothing has changed, and nothing is left behind", () => {
  for (const full of [1, 2, 3, 4])
    test(`at write ${full}`, async (t) => {
      const root = await contents(t);
      let writes = 0;
      const folder = new ContentFolder(root, async (file, data) => {
        writes += 1;
        if (writes < full) return writeDurably(file, data);
        // half of it is there, as on a real disk
        await writeFile(file, data.slice(0, 1));
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      });
      await assert.rejects(folder.write(...SAVED), { code: "ENOSPC" });
      assert.equal(writes, full);
      assert.deepEqual(await all(root), BEFORE);
    });
});

test("a deletion of several files that the disk has no room to note removes none of them", async (t) => {
  const root = await contents(t);
  const folder = new ContentFolder(root, async (file) => {
    await writeFile(file, "");
    throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  });
  const both = ["content/topics/un.md", "content/topics/autre.md"];
  await assert.rejects(folder.change([], both), { code: "ENOSPC" });
  assert.deepEqual(await all(root), BEFORE);
  await new ContentFolder(root).change([], both);
  assert.deepEqual(await all(root), {});
});

describe("after a stop the next start finds the old state or the new one", () => {
  test("before the journal: the old one, swept", async (t) => {
    const root = await contents(t);
    let reached: () => void = () => undefined;
    const atTheJournal = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const never = new Promise<void>(() => undefined);
    let writes = 0;
    // the third write is the journal's: it never comes back, as where the program is killed
    void saveAll(
      root,
      [
        { file: path.join(root, "topics/deux.md"), data: "après", removes: path.join(root, "topics/un.md") },
        { file: path.join(root, "topics/autre.md"), data: "autre après" },
      ],
      async (file, data) => {
        writes += 1;
        await writeDurably(file, data);
        if (writes === 3) {
          reached();
          return never;
        }
        return undefined;
      },
    );
    await atTheJournal;
    assert.notDeepEqual(await all(root), BEFORE, "the test needs something to sweep");
    await finishSave(root);
    assert.deepEqual(await all(root), BEFORE);
  });

  for (const done of [0, 1, 2])
    test(`${done} of its two renames after the journal: the new one`, async (t) => {
      const root = await contents(t);
      const beside = (n: number) => `topics/.0000000${n}-0000-4000-8000-000000000000.tmp`;
      const renames = [
        [beside(1), "topics/deux.md", "après"],
        [beside(2), "topics/autre.md", "autre après"],
      ] as const;
      for (const [n, [from, to, text]] of renames.entries())
        await writeFile(path.join(root, n < done ? to : from), text);
      const journal = { renames: renames.map(([from, to]) => [from, to]), removes: ["topics/un.md"] };
      await writeFile(path.join(root, ".estran-save.json"), JSON.stringify(journal));
      await finishSave(root);
      assert.deepEqual(await all(root), { "topics/autre.md": "autre après", "topics/deux.md": "après" });
      await finishSave(root);
      assert.deepEqual(await all(root), { "topics/autre.md": "autre après", "topics/deux.md": "après" });
    });
});

test("after a stop between two deletions the next start deletes both", async (t) => {
  const root = await contents(t);
  await rm(path.join(root, "topics/un.md"));
  const journal = { renames: [], removes: ["topics/un.md", "topics/autre.md"] };
  await writeFile(path.join(root, ".estran-save.json"), JSON.stringify(journal));
  await finishSave(root);
  assert.deepEqual(await all(root), {});
});

test("a journal that came with the contents names nothing outside them", async (t) => {
  const root = await contents(t);
  const outside = await mkdtemp(path.join(tmpdir(), "estran-outside-"));
  t.after(() => rm(outside, { recursive: true, force: true }));
  await writeFile(path.join(outside, "secret.txt"), "secret");
  for (const said of [
    { renames: [], removes: [path.join("..", path.basename(outside), "secret.txt")] },
    { renames: [], removes: [path.join(outside, "secret.txt")] },
    { renames: [["topics/un.md", "../x"]], removes: [] },
    { renames: [["topics/un.md", "topics/autre.md"]], removes: [] },
    "pas un journal",
  ]) {
    await writeFile(path.join(root, ".estran-save.json"), JSON.stringify(said));
    await finishSave(root);
    assert.deepEqual(await all(root), BEFORE);
    assert.equal(await readFile(path.join(outside, "secret.txt"), "utf8"), "secret");
  }
});
