/** How problems are told where there is no form: a line each, in the order in which one would meet them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sortProblems } from "../../../src/content/checks/problem.ts";
import { formatProblem, type Problem } from "../../../src/content/index.ts";
import { fc } from "../../harness/property.ts";

describe("a problem on one line", () => {
  const problem: Problem = { severity: "error", file: "a.md", found: "vide", remedy: "Écrivez." };
  const cases: readonly (readonly [more: Partial<Problem>, expected: string])[] = [
    [{}, "a.md\u00A0: vide. Écrivez."],
    [{ line: 3 }, "a.md:3\u00A0: vide. Écrivez."],
    [{ field: ["a", 0, "b", 1, 2] }, "a.md a[0].b[1][2]\u00A0: vide. Écrivez."],
    [{ field: [] }, "a.md\u00A0: vide. Écrivez."],
    [{ field: [0, "b"] }, "a.md [0].b\u00A0: vide. Écrivez."],
    [{ expected: "un titre" }, "a.md\u00A0: vide\u202F; attendu\u00A0: un titre. Écrivez."],
    [
      { expected: "«\u00A0titre\u00A0»\u202F?" },
      "a.md\u00A0: vide\u202F; attendu\u00A0: «\u00A0titre\u00A0»\u202F? Écrivez.",
    ],
    [{ field: ["x".repeat(80)] }, `a.md ${"x".repeat(80)}\u00A0: vide. Écrivez.`],
    [{ field: ["x".repeat(81)] }, `a.md ${"x".repeat(80)}…\u00A0: vide. Écrivez.`],
    [{ file: "a\u001B[2J\n\u202Eb.md" }, "a\uFFFD[2J\uFFFD\uFFFDb.md\u00A0: vide. Écrivez."],
  ];
  for (const [more, expected] of cases)
    test(JSON.stringify(more).slice(0, 60), () =>
      assert.equal(formatProblem({ ...problem, ...more }), expected),
    );

  test("comes by file, then line, then words", () => {
    const told: readonly Problem[] = [
      { ...problem, file: "a.md" },
      { ...problem, file: "a.md", line: 1, found: "a" },
      { ...problem, file: "a.md", line: 1, found: "b" },
      { ...problem, file: "a.md", line: 10 },
      { ...problem, file: "b.md" },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...told], { minLength: told.length }), (shuffled) =>
        assert.deepEqual(sortProblems(shuffled), told),
      ),
    );
  });
});
