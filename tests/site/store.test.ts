/** What is kept of the files of contents from one build to the next. */
import assert from "node:assert/strict";
import { appendFile, copyFile, readFile, rename, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, type TestContext, test } from "node:test";
import { openStore, openStoreAgain, rememberIn } from "../../src/site/memory/index.ts";
import { temporaryFolder } from "./harness.ts";

for (const [how, open] of [
  ["read anew", openStore],
  ["held by a process that goes on", openStoreAgain],
] as const)
  describe(`what was made of a file, ${how}`, () => {
    async function memory(t: TestContext) {
      const folder = await temporaryFolder(t);
      const file = path.join(folder, "entry.md");
      const said: string[] = [];
      let made = 0;
      /** One build: opens the store, asks once, saves. */
      const ask = async (key = "program") => {
        const store = await open(path.join(folder, "store"), key, (line) => said.push(line));
        const value = await rememberIn(store)("entry", file, async () => {
          made += 1;
          return { text: await readFile(file, "utf8") };
        });
        await store.save();
        return value.text;
      };
      /** Long ago: its dates can then be relied on, but for the one that nobody can set. */
      const age = () => utimes(file, 1_000_000, 1_000_000);
      return { folder, file, said, ask, age, count: () => made };
    }

    test("serves until the file changes, at the same size and date too", async (t) => {
      const { file, ask, age, count, said } = await memory(t);
      await writeFile(file, "one");
      await age();
      assert.deepEqual([await ask(), await ask(), count()], ["one", "one", 1]);
      await writeFile(file, "two");
      await age();
      assert.deepEqual([await ask(), await ask(), count()], ["two", "two", 2]);
      await writeFile(file, "two");
      assert.deepEqual([await ask(), count(), said], ["two", 2, []]);
    });

    test("of another program, or spoilt, is dropped with a line; half a line at the end is none", async (t) => {
      const { folder, file, ask, count, said } = await memory(t);
      await writeFile(file, "one");
      await ask();
      await appendFile(path.join(folder, "store"), "half a li");
      assert.deepEqual([await ask(), count(), said], ["one", 1, []]);
      await ask("another");
      assert.match(said.at(-1) ?? "", /programme .* changé/);
      const text = await readFile(path.join(folder, "store"), "utf8");
      await writeFile(path.join(folder, "store"), text.replace('"one"', '"eno"'));
      assert.equal(await ask("another"), "one");
      assert.match(said.at(-1) ?? "", /abîmée/);
      assert.equal(count(), 3);
    });
  });

test("what a process holds is not read again, unless another wrote it or it is another program’s", async (t) => {
  const folder = await temporaryFolder(t);
  const [file, copy] = [path.join(folder, "store"), path.join(folder, "copy")];
  const held = async (key = "program") => {
    const store = await openStoreAgain(file, key, () => {});
    const kept = store.get("entry");
    store.set("entry", kept ?? { stamp: "", digest: "", value: {} });
    await store.save();
    return kept?.value;
  };
  await held();
  const value = await held();
  assert.ok(value !== undefined && value === (await held()));
  await copyFile(file, copy);
  await rename(copy, file);
  const read = await held();
  assert.ok(read !== undefined && read !== value, "the same words in another file");
  assert.equal(await held("another"), undefined);
});
