import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startServer } from "../../src/serve/index.ts";
import { newRelease, placeOf, type SitePlace, settle, siteFolder } from "../../src/site/release/index.ts";
import { bundled } from "./bundled.ts";
import { snapshot, temporaryFolder } from "./harness.ts";

const DOOR = fileURLToPath(new URL("../../src/site/release/index.ts", import.meta.url));

type Files = Readonly<Record<string, string>>;

async function newPlace(t: TestContext): Promise<SitePlace> {
  const place = await placeOf(path.join(await temporaryFolder(t), "site"));
  t.after(() => rm(place.cache, { recursive: true, force: true }));
  return place;
}

async function publish(place: SitePlace, files: Files) {
  await settle(place);
  const release = await newRelease(place);
  for (const [file, text] of Object.entries(files)) release.put(file, Buffer.from(text));
  return release.publish();
}

async function contents(folder: string): Promise<Files> {
  const { ".estran": marker, ...files } = await snapshot(folder);
  assert.ok(marker);
  return files;
}

/** Nothing is left beside the site, unless the release before it, whole or of no use to anybody. */
async function assertSettled(place: SitePlace): Promise<void> {
  const names = (await readdir(place.work)).sort();
  assert.ok(["", "old,old.json"].includes(names.join()), names.join());
}

const OLD: Files = { "index.html": "old", "kept/a.txt": "the same", "gone/b.txt": "gone" };
const NEW: Files = {
  "index.html": "new",
  "kept/a.txt": "the same",
  gone: "a file where a folder was",
  "c/d.txt": "d",
};

describe("a release", () => {
  test("writes what is new, keeps what is the same, and removes what is gone", async (t) => {
    const place = await newPlace(t);
    assert.deepEqual((await publish(place, OLD)).written, [
      ".estran",
      "gone/b.txt",
      "index.html",
      "kept/a.txt",
    ]);
    const before = await stat(path.join(place.out, "kept/a.txt"));
    const report = await publish(place, NEW);
    assert.deepEqual(report.written, ["c/d.txt", "gone", "index.html"]);
    assert.deepEqual(report.pruned, ["gone/b.txt"]);
    assert.deepEqual([report.files, report.same], [5, 2]);
    assert.deepEqual(await contents(place.out), NEW);
    const after = await stat(path.join(place.out, "kept/a.txt"));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs], "a link, not a copy");
  });

  test("that changes nothing leaves the very folder that is there", async (t) => {
    const place = await newPlace(t);
    await publish(place, OLD);
    const { ino } = await stat(place.out);
    assert.deepEqual((await publish(place, OLD)).written, []);
    assert.equal((await stat(place.out)).ino, ino);
  });

  test("begins in the folder of the release before the last, and does not write through its links", async (t) => {
    const place = await newPlace(t);
    const [a, b, c]: readonly Files[] = [
      { ...OLD, "deep/er/x.txt": "x" },
      { ...NEW, "kept/b.txt": "b" },
      { "index.html": "third", "kept/a.txt": "the same", "kept/b.txt": "b", "gone/c.txt": "a folder again" },
    ];
    assert.ok(a && b && c);
    await publish(place, a);
    await publish(place, b);
    const { ino } = await stat(place.old);
    const before = await stat(path.join(place.out, "kept/a.txt"));
    for (const next of [c, a, b, a, c, b]) {
      const open = await readFile(path.join(place.out, "index.html"), "utf8");
      await settle(place);
      const release = await newRelease(place);
      for (const [file, text] of Object.entries(next)) release.put(file, Buffer.from(text));
      assert.equal(await readFile(path.join(place.out, "index.html"), "utf8"), open, "what is served stays");
      await release.publish();
      assert.deepEqual(await contents(place.out), next);
      const folders = Object.keys(next).flatMap((file) =>
        [...file.matchAll(/\//g)].map((it) => file.slice(0, it.index)),
      );
      const wanted = [".estran", ...Object.keys(next), ...new Set(folders)].sort();
      assert.deepEqual((await readdir(place.out, { recursive: true })).sort(), wanted, "no empty folder");
    }
    assert.equal((await stat(place.old)).ino, ino, "two folders take turns");
    assert.equal((await stat(path.join(place.out, "kept/a.txt"))).ino, before.ino);
  });

  test("does not begin in the folder of a release that another folder than the site followed", async (t) => {
    const place = await newPlace(t);
    await publish(place, OLD);
    await publish(place, NEW);
    // the site comes back from elsewhere, as it was at first
    await rm(place.out, { recursive: true });
    await mkdir(place.out);
    await writeFile(path.join(place.out, ".estran"), "marker");
    await publish(place, OLD);
    assert.deepEqual(await contents(place.out), OLD);
  });

  test("refuses a file where a folder has to be, whichever came first, and leaves the site", async (t) => {
    const place = await newPlace(t);
    await publish(place, OLD);
    await publish(place, NEW);
    for (const files of [
      { ...NEW, "index.html/x": "" },
      { "kept/a.txt": "the same", kept: "" },
    ]) {
      await assert.rejects(publish(place, files), /à la fois un fichier et un dossier/);
      await settle(place);
      assert.deepEqual(await contents(place.out), NEW);
    }
  });

  test("does not trust a file that somebody else wrote, touched or put there", async (t) => {
    const place = await newPlace(t);
    await publish(place, OLD);
    await writeFile(path.join(place.out, "index.html"), "OLD");
    await writeFile(path.join(place.out, "mine.txt"), "mine");
    const report = await publish(place, OLD);
    assert.deepEqual([report.written, report.pruned], [["index.html"], ["mine.txt"]]);
    assert.deepEqual(await contents(place.out), OLD);
  });

  test("without a manifest, or with a broken one, is made whole again", async (t) => {
    const place = await newPlace(t);
    await publish(place, OLD);
    for (const spoil of [
      () => rm(place.cache, { recursive: true }),
      () => writeFile(path.join(place.cache, "manifest.json"), "{"),
    ]) {
      await spoil();
      assert.equal((await publish(place, OLD)).written.length, 4);
      assert.deepEqual(await contents(place.out), OLD);
    }
  });

  test("that is not published leaves the site as it was, and no trace at the next one", async (t) => {
    const place = await newPlace(t);
    await publish(place, OLD);
    (await newRelease(place)).put("index.html", Buffer.from("half"));
    assert.deepEqual(await contents(place.out), OLD);
    await settle(place);
    assert.deepEqual(await readdir(place.work), []);
  });

  test("copies a file again when it changed, and not when it did not", async (t) => {
    const place = await newPlace(t);
    const from = path.join(path.dirname(place.out), "sound.opus");
    const copy = async () => {
      await settle(place);
      const release = await newRelease(place);
      await release.copy("sound.opus", from);
      return release.publish();
    };
    await writeFile(from, "one");
    await copy();
    assert.deepEqual((await copy()).written, []);
    await writeFile(from, "two");
    assert.deepEqual((await copy()).written, ["sound.opus"]);
    assert.equal((await contents(place.out))["sound.opus"], "two");
  });
});

describe("a release that takes the place of another and is stopped", () => {
  /** Each state that a kill can leave, made by hand. */
  const states: Readonly<Record<string, (place: SitePlace) => Promise<void>>> = {
    "before the journal": async (place) => {
      await rm(place.journal);
    },
    "before the first rename": async () => {},
    "between the two": async (place) => {
      await rename(place.out, place.old);
    },
    "before the journal is removed": async (place) => {
      await rename(place.out, place.old);
      await rename(place.next, place.out);
    },
    "before the old one is removed": async (place) => {
      await rename(place.out, place.old);
      await rename(place.next, place.out);
      await rm(place.journal);
    },
  };
  for (const [name, reach] of Object.entries(states))
    test(`${name}, is finished by the next command and served whole meanwhile`, async (t) => {
      const place = await newPlace(t);
      await publish(place, OLD);
      await mkdir(place.next);
      for (const [file, text] of Object.entries({ ...NEW, ".estran": "marker" })) {
        await mkdir(path.dirname(path.join(place.next, file)), { recursive: true });
        await writeFile(path.join(place.next, file), text);
      }
      await writeFile(place.journal, "next\n");
      await reach(place);
      const served = await contents(await siteFolder(place));
      assert.ok(["old", "new"].includes(served["index.html"] ?? ""));
      assert.deepEqual(served, served["index.html"] === "old" ? OLD : NEW);
      await settle(place);
      assert.deepEqual(await contents(place.out), name === "before the journal" ? OLD : NEW);
      await assertSettled(place);
      // and what the manifest says of another release is not believed
      await publish(place, OLD);
      assert.deepEqual(await contents(place.out), OLD);
    });

  test("by a kill at any of its system calls, is the old one or the new one", async (t) => {
    const place = await newPlace(t);
    await publish(place, OLD);
    // the process kills itself before its nth call that changes the disk, for each n until it lives
    const code = `import fs from "node:fs"; import fsp from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module";
      let left = Number(process.argv[1]);
      const counted = (object, names) => { for (const name of names) { const real = object[name];
        object[name] = (...rest) => { if (left-- === 0) process.kill(process.pid, "SIGKILL"); return real(...rest); }; } };
      counted(fs, ["writeFileSync", "linkSync", "mkdirSync", "renameSync", "rmSync", "rmdirSync"]);
      counted(fsp, ["rename", "rm", "writeFile", "mkdir"]);
      syncBuiltinESMExports();
      const { newRelease, settle } = await import(${JSON.stringify(await bundled(t, DOOR))});
      const place = ${JSON.stringify(place)};
      await settle(place);
      const release = await newRelease(place);
      for (const [file, text] of Object.entries(${JSON.stringify(NEW)})) release.put(file, Buffer.from(text));
      await release.publish();`;
    const seen = new Set<string>();
    for (let calls = 0, alive = false; !alive; calls += 1) {
      await publish(place, OLD);
      alive = await run(code, calls);
      const served = await contents(await siteFolder(place));
      assert.deepEqual(served, served["index.html"] === "old" ? OLD : NEW, `after ${calls} calls`);
      seen.add(served["index.html"] ?? "");
      await settle(place);
      assert.ok(existsSync(place.out));
      await assertSettled(place);
      const settled = await contents(place.out);
      assert.deepEqual(settled, settled["index.html"] === "old" ? OLD : NEW, `settled after ${calls} calls`);
      if (served["index.html"] === "new") assert.equal(settled["index.html"], "new");
    }
    assert.deepEqual([...seen], ["old", "new"]);
  });
});

/** Whether the process lived to its end. */
function run(code: string, calls: number): Promise<boolean> {
  const argv = ["--input-type=module", "-e", code, String(calls)];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, argv, (error, _, stderr) => {
      if (error === null) resolve(true);
      else if (error.signal === "SIGKILL") resolve(false);
      else reject(new Error(stderr));
    });
  });
}

test("while releases follow one another, each request is answered whole, from one of them", async (t) => {
  const place = await newPlace(t);
  const files = (n: number): Files => ({
    "index.html": `page ${n}`,
    "a.txt": `a ${n}`,
    [`only/${n}.txt`]: "",
  });
  await publish(place, files(0));
  const server = await startServer({ root: () => siteFolder(place), port: 0 });
  t.after(() => server.close());
  let publishing = true;
  const reader = async (address: string, whole: RegExp) => {
    for (let n = 0; publishing || n < 2; n += 1) {
      const response = await fetch(new URL(address, server.url));
      assert.equal(response.status, 200, address);
      assert.match(await response.text(), whole);
    }
  };
  const readers = [
    reader("/", /^page \d+$/),
    reader("/a.txt", /^a \d+$/),
    reader("/index.html", /^page \d+$/),
  ];
  for (let n = 1; n <= 40; n += 1) await publish(place, files(n));
  publishing = false;
  await Promise.all(readers);
});
