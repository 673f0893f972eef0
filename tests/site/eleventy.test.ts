import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PROJECT } from "../../src/project/index.ts";
import { buildSite } from "../../src/site/index.ts";
import { NOW, snapshot, temporaryFolder } from "./harness.ts";

const ELEVENTY = fileURLToPath(new URL("../../node_modules/@11ty/eleventy/cmd.cjs", import.meta.url));

/** Runs Eleventy's own command on the project. */
function eleventy(
  out: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; text: string }> {
  const options = {
    cwd: PROJECT.root,
    env: { ...process.env, NODE_OPTIONS: "--import tsx", HUB_NOW: NOW, ...env },
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [ELEVENTY, "--config=.eleventy.ts", "--quiet", `--output=${out}`],
      options,
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, text: stdout + stderr }),
    );
  });
}

test("Eleventy alone produces the same site as npm run build", async (t) => {
  const root = await temporaryFolder(t);
  const [alone, built] = [path.join(root, "alone"), path.join(root, "built")];
  const { code, text } = await eleventy(alone);
  assert.equal(code, 0, text);
  await buildSite({ content: PROJECT.content, out: built, now: NOW, log: () => {} });
  const [a, b] = [await snapshot(alone), await snapshot(built)];
  assert.deepEqual(Object.keys(a), Object.keys(b));
  const differing = Object.keys(a).filter((file) => a[file] !== b[file]);
  assert.deepEqual(differing, []);
});

test("Eleventy alone fails when the site cannot be made", async (t) => {
  const root = await temporaryFolder(t);
  const { code, text } = await eleventy(path.join(root, "out"), { HUB_NOW: "demain" });
  assert.equal(code, 1);
  assert.match(text, /HUB_NOW/);
});
