import assert from "node:assert/strict";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { failure, snapshot, workshop } from "./harness.ts";

describe("an output folder is refused", () => {
  test("when it holds files that no build made", async (t) => {
    const hub = await workshop(t);
    await mkdir(hub.out);
    await writeFile(path.join(hub.out, "memoirs.txt"), "mine");
    assert.match((await failure(hub.build())).message, /est refusé/);
    assert.deepEqual(await snapshot(hub.out), { "memoirs.txt": "mine" });
  });

  test("when it holds the content, is it, or lies in it", async (t) => {
    const hub = await workshop(t);
    const before = await snapshot(hub.content);
    for (const out of [
      hub.root,
      hub.content,
      path.join(hub.content, "articles"),
      path.join(hub.content, "new"),
    ]) {
      assert.match((await failure(hub.build({ out }))).message, /est refusé/, out);
    }
    assert.deepEqual(await snapshot(hub.content), before);
  });

  test("when it holds the project, or a link makes it so", async (t) => {
    const hub = await workshop(t);
    const project = path.resolve(import.meta.dirname ?? ".", "../..");
    const link = path.join(hub.root, "link");
    await symlink(project, link);
    for (const out of [project, path.dirname(project), "/", link]) {
      assert.match((await failure(hub.build({ out }))).message, /est refusé/, out);
    }
  });

  test("when it is a file", async (t) => {
    const hub = await workshop(t);
    await writeFile(hub.out, "a file");
    assert.match((await failure(hub.build())).message, /n’est pas un dossier/);
  });
});
