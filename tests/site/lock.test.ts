import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { lock } from "../../src/site/lock.ts";
import { temporaryFolder } from "./harness.ts";

const LOCK = fileURLToPath(new URL("../../src/site/lock.ts", import.meta.url));

/** Another process that takes the lock of a folder and keeps it. */
async function holder(out: string) {
  const code = `import { lock } from ${JSON.stringify(LOCK)}; lock(${JSON.stringify(out)}, () => {}).then(() => { console.log("held"); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

test("a lock is waited for until the process that holds it is gone, even killed", async (t) => {
  const out = path.join(await temporaryFolder(t), "site");
  const other = await holder(out);
  let waited = 0;
  const release = await lock(out, () => {
    waited += 1;
    other.kill("SIGKILL");
  });
  assert.equal(waited, 1);
  await release();
});

test("folders do not wait for one another, and a lock that was released is free", async (t) => {
  const root = await temporaryFolder(t);
  const never = () => assert.fail("there is nobody to wait for");
  const one = await lock(path.join(root, "one"), never);
  const two = await lock(path.join(root, "two"), never);
  await one();
  await (await lock(path.join(root, "one"), never))();
  await two();
});
