/** What somebody wrote in the fields of an entry and YAML does not read, or reads as something else. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

const ARTICLE = "title: Un article\npublishedAt: 2026-01-02";

describe("an editor is told of", () => {
  const cases: readonly (readonly [what: string, fields: string, line: number, says: RegExp])[] = [
    [
      "a title after a hash",
      "publishedAt: 2026-01-02\ntitle: #port",
      3,
      /#port\u00A0» n’est pas lu.*commentaire.*guillemets/,
    ],
    [
      "a text that a hash cuts",
      `${ARTICLE}\nsummary: Le langage C # et lui`,
      4,
      /# et lui\u00A0» n’est pas lu/,
    ],
    ["an item after a hash", `${ARTICLE}\ntopics:\n  - #mer`, 5, /#mer\u00A0» n’est pas lu/],
    ["a value taken for a name", `${ARTICLE}\nsummary: &co`, 4, /&co\u00A0» n’est pas lu.*esperluette/],
    ["colons without a space", "title:a\npublishedAt:2026-01-02", 2, /un champ par ligne.*puis une espace/],
    ["colons of another width", "title： a\npublishedAt： 2026-01-02", 2, /deux-points simples/],
    [
      "a space that does not break before a name",
      "title: a\n\u00A0publishedAt: 2026-01-02",
      3,
      /espace insécable.*«\u00A0publishedAt\u00A0»/,
    ],
    [
      "a sign that nobody sees in a name",
      "ti\u200Btle: a\npublishedAt: 2026-01-02",
      2,
      /un signe de trop.*«\u00A0title\u00A0»/,
    ],
  ];
  for (const [what, fields, line, says] of cases)
    test(what, async (t) => {
      const root = await contentFolder(t, { "articles/2026/x.md": entry(fields) });
      const { problems } = await loadHub(root, "2026-06-01T12:00:00+02:00");
      const told = problems.filter((problem) => problem.line === line).map(formatProblem);
      assert.ok(
        told.some((text) => says.test(text)),
        problems.map(formatProblem).join("\n"),
      );
    });

  test("no comment beside a date or a name of the model, nor on a line of its own", async (t) => {
    const text = entry(
      '# à relire\ntitle: a\npublishedAt: 2026-01-02 # à confirmer\nlang: fr # langue\nsummary: "C # et lui"',
    );
    const { problems } = await loadHub(
      await contentFolder(t, { "articles/2026/x.md": text }),
      "2026-06-01T12:00:00+02:00",
    );
    assert.deepEqual(problems.map(formatProblem), []);
  });
});
