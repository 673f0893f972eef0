/** What is kept of the code from one build to the next. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { PROJECT } from "../../src/project/index.ts";
import { keepOfCode } from "../../src/site/memory/index.ts";

const CODE = { "/p/src/a.ts": "1 2 3", "/p/content-of-code.ts": "1 2 3" };
const CONTENT = "/p/content";

describe("what is made of the code", () => {
  let made = 0;
  const make = async () => {
    made += 1;
    return made;
  };

  test("is made once, whatever editors change", async () => {
    made = 0;
    const before = keepOfCode({ ...CODE, "/p/content/x.md": "1" }, CONTENT);
    assert.equal(await before("once", make), 1);
    assert.equal(await before("once", make), 1);
    assert.equal(await keepOfCode({ ...CODE, "/p/content/x.md": "2" }, CONTENT)("once", make), 1);
    assert.equal(await keepOfCode(CODE, CONTENT)("once", make), 1);
    assert.equal(await before("another", make), 2);
  });

  test("is made again where a file of it changes, comes or goes", async () => {
    made = 0;
    const [file] = Object.keys(CODE) as [keyof typeof CODE];
    await keepOfCode(CODE, CONTENT)("changed", make);
    assert.equal(await keepOfCode({ ...CODE, [file]: "4 5 6" }, CONTENT)("changed", make), 2);
    assert.equal(await keepOfCode({ ...CODE, "/p/src/b.ts": "1" }, CONTENT)("changed", make), 3);
    const { [file]: _, ...without } = CODE;
    assert.equal(await keepOfCode(without, CONTENT)("changed", make), 4);
  });

  test("is made each time while a file of it is too new for its dates to tell", async () => {
    made = 0;
    const inputs = { ...CODE, "/p/src/a.ts": ["1 2 3", "digest"] as const };
    await keepOfCode(inputs, CONTENT)("new", make);
    assert.equal(await keepOfCode(inputs, CONTENT)("new", make), 2);
    assert.equal(await keepOfCode(CODE, CONTENT)("new", make), 3);
    // contents may be as new as they like
    const typed = { ...CODE, "/p/content/x.md": ["1", "digest"] as const };
    assert.equal(await keepOfCode(typed, CONTENT)("new", make), 3);
  });

  test("is not kept where it could not be made", async () => {
    made = 0;
    const keep = keepOfCode(CODE, CONTENT);
    await assert.rejects(keep("failing", () => Promise.reject(new Error("no"))));
    assert.equal(await keep("failing", make), 1);
  });

  test("is kept on disk for other processes, damaged never", async (t) => {
    const folder = path.join(PROJECT.cache, "code");
    const what = `bytes ${randomUUID()}`;
    const bytes = (made: string, stamp = "1 2 3") => {
      const make = `async () => { console.log("made"); return { bytes: new Uint8Array(${made}) }; }`;
      const inputs = JSON.stringify({ ...CODE, "/p/src/a.ts": stamp, "/p/.git/logs/HEAD": stamp + made });
      const code = `import { keepOfCode } from "./src/site/memory/index.ts";
        const keep = keepOfCode(${inputs}, ${JSON.stringify(CONTENT)});
        console.log(String((await keep(${JSON.stringify(what)}, ${make}, "disk")).bytes));`;
      return promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
        cwd: PROJECT.root,
      }).then(({ stdout }) => stdout);
    };
    const before = new Set(await readdir(folder).catch(() => []));
    const own = async () => (await readdir(folder)).filter((name) => !before.has(name));
    t.after(async () => {
      for (const name of await own()) if (name.startsWith(prefix)) await rm(path.join(folder, name));
    });
    const prefix = createHash("sha256").update(what).digest("hex").slice(0, 16);
    assert.equal(await bytes("[1, 2]"), "made\n1,2\n");
    assert.equal(await bytes("[3]"), "1,2\n", "history is no code");
    const [name = assert.fail()] = (await own()).filter((one) => one.startsWith(prefix));
    const beingWritten = `${name}.1-1.tmp`;
    await writeFile(path.join(folder, beingWritten), "");
    await writeFile(path.join(folder, name), "half");
    assert.equal(await bytes("[4]"), "made\n4\n");
    assert.equal(await bytes("[5]", "4 5 6"), "made\n5\n");
    const left = (await own()).filter((one) => one.startsWith(prefix));
    assert.ok(left.includes(beingWritten), "what another process is writing stays");
    assert.equal(left.length, 2, "an older one goes");
  });
});
