/** `synonyms.yaml`: what is wrong in it is told, and the site is published without it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";

const load = async (t: Parameters<typeof contentFolder>[0], text: string) => {
  const { hub, problems } = await loadHub(await contentFolder(t, { "synonyms.yaml": text }), NOW);
  return { synonyms: hub?.synonyms, told: problems.filter(({ file }) => file === "synonyms.yaml") };
};

test("groups of words are read by language", async (t) => {
  const { synonyms, told } = await load(t, "fr:\n  - [portable, téléphone]\n");
  assert.deepEqual(told, []);
  assert.deepEqual(synonyms, { fr: [["portable", "téléphone"]], en: [], br: [] });
});

for (const [what, text, line] of [
  ["a word that stands alone", "fr:\n  - [RGPD]\n", 2],
  ["a language that the hub does not have", "fr: []\nde: [[a, b]]\n", 2],
  ["what is no YAML", "fr: [[a, b]\n", 2],
] as const)
  test(`${what} is told with its line, and stops nothing`, async (t) => {
    const { synonyms, told } = await load(t, text);
    assert.deepEqual(
      told.map((problem) => [problem.severity, problem.line]),
      [["error", line]],
    );
    assert.deepEqual(synonyms, { fr: [], en: [], br: [] });
  });
