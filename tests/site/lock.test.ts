import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { lock, placeOf, type SitePlace } from "../../src/site/release/index.ts";
import { bundled } from "./bundled.ts";
import { temporaryFolder } from "./harness.ts";

const DOOR = fileURLToPath(new URL("../../src/site/release/index.ts", import.meta.url));

/** A process that runs `body`, which knows `lock`, `place` and `say`. */
async function contender(t: TestContext, place: SitePlace, body: string): Promise<ChildProcess> {
  const code = `import { lock } from ${JSON.stringify(await bundled(t, DOOR))};
    const place = ${JSON.stringify(place)};
    const say = (line) => process.stdout.write(line + "\\n");
    ${body}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  t.after(() => child.kill("SIGKILL"));
  return child;
}

const HOLD = `await lock(place, () => {}); say("held"); setInterval(() => {}, 1000);`;

async function place(t: TestContext, name = "site"): Promise<SitePlace> {
  return placeOf(path.join(await temporaryFolder(t), name));
}

test("a lock is waited for until the process that holds it is gone, even killed", async (t) => {
  const at = await place(t);
  const other = await contender(t, at, HOLD);
  await once(other.stdout ?? assert.fail(), "data");
  let waited = 0;
  const release = await lock(at, () => {
    waited += 1;
    other.kill("SIGKILL");
  });
  assert.equal(waited, 1);
  await release();
});

test("a process too busy to answer keeps its lock", async (t) => {
  const at = await place(t);
  const body = `await lock(place, () => {}); process.stdout.write("held\\n", () => { for (;;) {} });`;
  const busy = await contender(t, at, body);
  await once(busy.stdout ?? assert.fail(), "data");
  const other = await contender(t, at, `await lock(place, () => say("waits")); say("has it");`);
  const lines = (other.stdout ?? assert.fail())[Symbol.asyncIterator]();
  assert.equal(String((await lines.next()).value), "waits\n");
  busy.kill("SIGKILL");
  assert.equal(String((await lines.next()).value), "has it\n");
});

test("folders do not wait for one another, and a lock that was released is free", async (t) => {
  const never = () => assert.fail("there is nobody to wait for");
  const [a, b] = [await place(t), await place(t)];
  const one = await lock(a, never);
  const two = await lock(b, never);
  await one();
  await (await lock(a, never))();
  await two();
});

test("of many who come at once, some of them killed while they hold it, one at a time has the lock", async (t) => {
  const at = await place(t);
  await mkdir(at.out, { recursive: true });
  // each leaves a file while it is inside, and says what it finds of others; one that was killed leaves its own
  const body = `import fs from "node:fs";
    process.stdin.once("data", async () => {
      const release = await lock(place, () => {});
      for (const name of fs.readdirSync(place.out)) {
        const pid = Number(name);
        let alive = !name.startsWith("dead-");
        try { if (alive) process.kill(pid, 0); } catch { alive = false; }
        if (alive) say("not alone: " + name);
        fs.rmSync(place.out + "/" + name, { force: true });
      }
      fs.writeFileSync(place.out + "/" + process.pid, "");
      for (let looks = 0; looks < 2000; looks += 1)
        if (fs.readdirSync(place.out).length !== 1) say("not alone: " + fs.readdirSync(place.out));
      // the system may count a killed process among the living until its parent has looked
      if (place.dies) {
        fs.renameSync(place.out + "/" + process.pid, place.out + "/dead-" + process.pid);
        process.kill(process.pid, "SIGKILL");
      }
      fs.rmSync(place.out + "/" + process.pid, { force: true });
      await release();
      say("done");
      process.exit();
    });
    say("ready");`;
  const said: string[] = [];
  const start = async (n: number) => {
    const child = await contender(t, { ...at, ...(n % 3 === 0 ? { dies: true } : {}) } as SitePlace, body);
    const ready = once(child.stdout ?? assert.fail(), "data");
    child.stdout?.on("data", (data) => said.push(...String(data).trim().split("\n")));
    return { child, ready, gone: once(child, "exit") };
  };
  const all = await Promise.all(Array.from({ length: 12 }, (_, n) => start(n)));
  await Promise.all(all.map(({ ready }) => ready));
  for (const { child } of all) child.stdin?.write("go\n");
  await Promise.all(all.map(({ gone }) => gone));
  assert.deepEqual(
    said.filter((line) => line.startsWith("not alone")),
    [],
  );
  assert.equal(said.filter((line) => line === "done").length, 8);
  await (await lock(at, () => assert.fail("nobody is left")))();
});

test("the name of a lock is drawn once, and is nobody's to guess", async (t) => {
  const [a, b] = [await place(t), await place(t)];
  for (const at of [a, b]) await (await lock(at, () => {}))();
  const names = await Promise.all([a, b].map((at) => readFile(path.join(at.work, "lock"), "utf8")));
  for (const name of names) assert.match(name, /^[0-9a-f]{32}$/);
  assert.notEqual(names[0], names[1]);
  assert.deepEqual(await readdir(a.work), ["lock"]);
  await (await lock(a, () => {}))();
  assert.equal(await readFile(path.join(a.work, "lock"), "utf8"), names[0]);
});

test("where nothing may be written beside the site, a build says so", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(path.join(folder, "file"), "");
  const at = await placeOf(path.join(folder, "file", "site"));
  await assert.rejects(
    lock(at, () => {}),
    /ne peut pas être écrit dans .*: un fichier tient la place/,
  );
});
