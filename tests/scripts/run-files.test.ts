import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { runFiles, runSteadied } from "../../scripts/testing/run-files.ts";
import { longestFirst, slowest } from "../../scripts/testing/seconds.ts";

/** Runs files, one after the other in one process, and gives what is told of them. */
async function told(
  t: TestContext,
  files: Readonly<Record<string, string>>,
  stuckMs?: number,
  run: typeof runFiles = runFiles,
) {
  const folder = await mkdtemp(path.join(tmpdir(), "estran-tests-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const names = Object.keys(files);
  for (const name of names)
    await writeFile(
      path.join(folder, name),
      `import { after, beforeEach, describe, test } from "node:test";\n${files[name]}`,
    );
  const lines: string[] = [];
  const paths = names.map((name) => path.join(folder, name));
  const tally = await run(paths, 1, (line) => lines.push(line), stuckMs);
  return { tally, text: lines.join("\n") };
}

const GOOD = `test("holds", () => {});`;

test("counts the tests of every file, those of suites and under tests too, and not the suites", async (t) => {
  const { tally, text } = await told(t, {
    "a.test.mjs": `describe("a", () => { test("one", () => {}); test("two", { skip: true }, () => {}); });`,
    "b.test.mjs": `test("over", async (t) => { await t.test("under", () => {}); });`,
  });
  assert.deepEqual([tally, text], [{ passed: 3, failed: 0, skipped: 1 }, ""]);
});

test("tells what fails with its file and its reason, and runs the files that follow", async (t) => {
  const { tally, text } = await told(t, {
    "a.test.mjs": `describe("a", () => { test("breaks", () => { throw new Error("not this"); }); });`,
    "b.test.mjs": GOOD,
  });
  assert.deepEqual(tally, { passed: 1, failed: 1, skipped: 0 });
  assert.match(text, /✗ breaks {2}\(.*a\.test\.mjs\)\n {4}Error: not this\n {8}at .*a\.test\.mjs:/);
});

test("what a file asks for before each of its tests is not done in the next file", async (t) => {
  const { tally } = await told(t, {
    "a.test.mjs": `beforeEach(() => { globalThis.calls = (globalThis.calls ?? 0) + 1; }); ${GOOD}`,
    "b.test.mjs": `test("once", () => { if (globalThis.calls !== 1) throw new Error(globalThis.calls); });`,
  });
  assert.deepEqual(tally, { passed: 2, failed: 0, skipped: 0 });
});

test("files run in one process, until one of them leaves much memory in it", async (t) => {
  const { tally } = await told(t, {
    "a.test.mjs": `globalThis.first = true; ${GOOD}`,
    "b.test.mjs": `test("same", () => { if (!globalThis.first) throw new Error("another process"); });
      globalThis.held = Buffer.alloc(400 << 20, 1);`,
    "c.test.mjs": `test("other", () => { if (globalThis.first) throw new Error("the same process"); });`,
  });
  assert.deepEqual(tally, { passed: 3, failed: 0, skipped: 0 });
});

for (const [what, source, why] of [
  ["cannot be loaded", `throw new Error("no such thing");`, /no such thing/],
  ["ends its process", `test("leaves", () => process.exit(3));`, /its process ended \(code 3\)/i],
  ["fails in its last hook", `after(() => { throw new Error("not closed"); }); ${GOOD}`, /not closed/],
] as const)
  test(`a file that ${what} fails by its name, and the next one runs`, async (t) => {
    const { tally, text } = await told(t, { "a.test.mjs": source, "b.test.mjs": GOOD });
    assert.ok(tally.failed >= 1);
    assert.ok(tally.passed >= 1);
    assert.match(text, /a\.test\.mjs\)/);
    assert.match(text, why);
  });

for (const [what, source] of [
  ["hangs", `test("waits", () => new Promise(() => {}));`],
  ["never yields", `test("turns", () => { for (;;); });`],
] as const)
  test(`a file that ${what} fails by its name`, async (t) => {
    const { tally, text } = await told(t, { "a.test.mjs": source }, 1000);
    assert.deepEqual(tally, { passed: 0, failed: 1, skipped: 0 });
    assert.match(text, /✗ the whole file {2}\(.*a\.test\.mjs\)\n.*No test of it ended for 1 seconds/);
  });

const FAILS_ONCE = `import { existsSync, writeFileSync } from "node:fs";
  test("holds at last", () => {
    const mark = new URL("./ran", import.meta.url);
    if (existsSync(mark)) return;
    writeFileSync(mark, "");
    throw new Error("too slow");
  });`;

test("a file that fails beside others and holds alone is told as unsteady, and counts once", async (t) => {
  const { tally, text } = await told(
    t,
    { "a.test.mjs": FAILS_ONCE, "b.test.mjs": GOOD },
    undefined,
    runSteadied,
  );
  assert.deepEqual(tally, { passed: 2, failed: 0, skipped: 0 });
  assert.match(text, /✗ holds at last[\s\S]*≈ unsteady: .*a\.test\.mjs\)$/);
});

test("what fails alone too fails, and so do many failures at once", async (t) => {
  const bad = `test("breaks", () => { throw new Error("no"); });`;
  const one = await told(t, { "a.test.mjs": bad, "b.test.mjs": GOOD }, undefined, runSteadied);
  assert.deepEqual(one.tally, { passed: 1, failed: 1, skipped: 0 });
  assert.doesNotMatch(one.text, /unsteady/);
  const many = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.test.mjs`, bad]));
  const { tally, text } = await told(t, many, undefined, runSteadied);
  assert.deepEqual(tally, { passed: 0, failed: 5, skipped: 0 });
  assert.doesNotMatch(text, /Once more/);
});

test("the files that took longest come first, after those of which nothing is known", () => {
  const seconds = { a: 1, b: 30, c: 4, gone: 9 };
  assert.deepEqual(longestFirst(["a", "b", "new", "c", "newer"], seconds), ["new", "newer", "b", "c", "a"]);
  assert.deepEqual(slowest(seconds, 2), ["    30.0 s  b", "     9.0 s  gone"]);
});

test("says how long each file took", async () => {
  const took: [string, boolean][] = [];
  await runFiles(
    ["nothing.test.mjs"],
    1,
    () => {},
    undefined,
    (file, seconds) => took.push([file, seconds > 0]),
  );
  assert.deepEqual(took, [["nothing.test.mjs", true]]);
});
