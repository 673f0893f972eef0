import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { instrument } from "../../scripts/dev/mutation/instrument.ts";
import { linesOf, marginOf, scoreOf } from "../../scripts/dev/mutation/report.ts";
import { type Outcome, runMutation } from "../../scripts/dev/mutation/run.ts";
import { sample } from "../../scripts/dev/mutation/sample.ts";

const SOURCE = `export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i += 1) total += numbers[i] ?? 0;
  return total;
}
export const isLarge = (n: number): boolean => n > 10;
export const never = (): number => 1 + 2;
export const place = (): string => import.meta.resolve("luxon");
`;

const TEST = `import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isLarge, place, sum } from "../src/sum.ts";
await Promise.resolve();
describe("sum", () => {
  test("adds", () => assert.equal(sum([1, 2, 3]), 6));
  test("knows what is large", () => assert.deepEqual([isLarge(30), isLarge(1)], [true, false]));
  test("knows where packages are", () => assert.match(place(), /^file:.*luxon/));
  for (const now of [1, 2])
    test("has a clock of its own", (t) => {
      t.mock.timers.enable({ apis: ["Date"], now });
      assert.equal(Date.now(), now);
    });
});
`;

/** Nothing of it is changed, so that it is not run: it would be told of. */
const OTHER = `import { test } from "node:test";
test("fails", () => { throw new Error("run"); });
`;

test("a change that a test notices is killed, one that none notices survives, and no loop is endless", async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), "mutation-test-"));
  t.after(() => rm(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({
    "src/sum.ts": SOURCE,
    "tests/sum.test.ts": TEST,
    "tests/other.test.ts": OTHER,
  })) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const { mutants, sources } = await instrument(root, ["src/sum.ts"]);
  const log: string[] = [];
  const outcomes = await runMutation({
    root,
    mutants,
    sources,
    tests: ["tests/sum.test.ts", "tests/other.test.ts"],
    processes: 1,
    log: (line) => log.push(line),
  });
  assert.deepEqual(log, []);
  assert.equal(outcomes.length, mutants.length);
  const fates = (line: number, replacement: string): readonly string[] =>
    outcomes
      .filter(({ mutant }) => mutant.line === line && mutant.replacement === replacement)
      .map(({ fate }) => fate);
  assert.deepEqual(fates(3, "i -= 1"), ["killed"]);
  assert.deepEqual(fates(3, "total -= numbers[i] ?? 0"), ["killed"]);
  assert.deepEqual(fates(6, "n <= 10"), ["killed"]);
  assert.deepEqual(fates(6, "n >= 10"), ["survived"]);
  assert.deepEqual(fates(7, "1 - 2"), ["unreached"]);
});

const outcome = (file: string, fate: Outcome["fate"]): Outcome => ({
  mutant: { id: "1", file, line: 3, mutator: "EqualityOperator", original: "a < b", replacement: "a <= b" },
  fate,
});

test("of a sample of the changes of a source, the tests notice most", async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { mutants, sources } = await instrument(root, ["src/text/timecode.ts"]);
  const outcomes = await runMutation({
    root,
    mutants: sample(mutants, 0.2, 1),
    sources,
    tests: ["tests/text/timecode.test.ts"],
    processes: 1,
    log: () => {},
  });
  assert.ok(outcomes.length >= 10, `${outcomes.length} changes`);
  assert.ok(
    scoreOf(outcomes) >= 85,
    linesOf(outcomes, [{ name: "src/text", mutants: mutants.length }]).join("\n"),
  );
});

test("the report names each survivor by its line, then the score of each folder and of all", () => {
  const outcomes = [
    outcome("src/text/a.ts", "killed"),
    outcome("src/text/a.ts", "stuck"),
    outcome("src/i18n/b.ts", "survived"),
    outcome("src/i18n/b.ts", "unreached"),
  ];
  assert.equal(scoreOf(outcomes), 25);
  const lines = linesOf(outcomes, [
    { name: "src/text", mutants: 2 },
    { name: "src/i18n", mutants: 2 },
  ]);
  assert.deepEqual(
    lines.filter((line) => line.startsWith("src/i18n/b.ts:3")).map((line) => line.includes("aucun test")),
    [false, true],
  );
  assert.ok(
    lines.some((line) => /50\s%\s±\s+0\s+src\/text \(1 sur 2, 1 sans réponse\)$/.test(line)),
    lines.join("\n"),
  );
  assert.match(lines.at(-1) ?? "", /25\s%\s±\s+0\s+en tout \(1 sur 4, 1 sans réponse\)$/);
});

/** @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval */
test("the margin is that of Wilson for a sample of many, nought where all were tried", () => {
  assert.equal(marginOf(85, 40, 40), 0);
  // 81 of 263: 25.5 % to 36.6 %, as Newcombe (1998) gives it
  assert.ok(Math.abs(marginOf((100 * 81) / 263, 263, 1e12) - (36.6 - 25.5) / 2) < 0.06);
  // 15 of 148: 6.2 % to 16.0 %, as Newcombe (1998) gives it
  assert.ok(Math.abs(marginOf((100 * 15) / 148, 148, 1e12) - (16 - 6.2) / 2) < 0.06);
});

test("a sample is the same for a seed, has its share, and changes with the seed", () => {
  const items = Array.from({ length: 200 }, (_, n) => n);
  assert.deepEqual(sample(items, 0.1, 7), sample(items, 0.1, 7));
  assert.equal(new Set(sample(items, 0.1, 7)).size, 20);
  assert.notDeepEqual(sample(items, 0.1, 7), sample(items, 0.1, 8));
  assert.deepEqual(
    [...sample(items, 1, 3)].sort((a, b) => a - b),
    items,
  );
});
