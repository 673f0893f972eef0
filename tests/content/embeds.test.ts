/** What an embed in a text may name: a conference's recordings and slides, and nothing that it has not. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

/** A PDF of a few pages. */
const DECK = new URL("../../content/media/demo/utilite-sociale.pdf", import.meta.url);
const NOW = "2026-06-01T12:00:00+02:00";
const talk = (more: string): string =>
  entry(
    `title: Une rencontre\npublishedAt: 2026-01-02\nstartsAt: 2026-02-01T14:00\nendsAt: 2026-02-01T17:00\n${more}`,
  );
const FILES = {
  "conferences/2026/enregistree.md": talk(
    "recordings:\n  - id: matin\n    sources:\n      - url: https://media.hub.example/a.opus\n" +
      "decks:\n  - id: diapos\n    file: /media/d.pdf\n    title: D",
  ),
  "conferences/2026/sans-son.md": talk(""),
};

/** What is said of an article that holds this embed. */
async function errorsOf(t: Parameters<typeof contentFolder>[0], embed: string): Promise<readonly string[]> {
  const article = entry("title: Un article\npublishedAt: 2026-01-02", `Voici.\n\n::: ${embed}\n:::`);
  const root = await contentFolder(t, {
    ...FILES,
    "media/d.pdf": await readFile(DECK),
    "articles/2026/x.md": article,
  });
  const { problems } = await loadHub(root, NOW);
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const { file, line } of errors) assert.deepEqual([file, line], ["articles/2026/x.md", 8]);
  return errors.map(formatProblem);
}

describe("an embed", () => {
  const good = [
    "moment conferences/enregistree t=1,2",
    "moment conferences/enregistree matin&t=1,2",
    "recording conferences/enregistree",
    "recording conferences/enregistree matin",
    "slide conferences/enregistree diapos 1",
  ];
  for (const embed of good)
    test(`is right: ${embed}`, async (t) => assert.deepEqual(await errorsOf(t, embed), []));

  const wrong: readonly (readonly [string, RegExp])[] = [
    ["moment conferences/sans-son t=1,2", /une conférence sans enregistrement/],
    ["recording conferences/sans-son", /une conférence sans enregistrement/],
    [
      "recording conferences/sans-son matin",
      /«\u00A0matin\u00A0», absent.*rien\u00A0: la conférence n’en a pas/,
    ],
    ["recording conferences/enregistree soir", /«\u00A0soir\u00A0», absent de la conférence.*matin/],
    ["moment conferences/enregistree soir&t=1,2", /«\u00A0soir\u00A0», absent de la conférence.*matin/],
    ["slide conferences/enregistree images 1", /«\u00A0images\u00A0», absent de la conférence.*diapos/],
    [
      "slide conferences/sans-son diapos 1",
      /«\u00A0diapos\u00A0», absent.*rien\u00A0: la conférence n’en a pas/,
    ],
  ];
  for (const [embed, says] of wrong)
    test(`is wrong: ${embed}`, async (t) => {
      const errors = await errorsOf(t, embed);
      assert.equal(errors.length, 1, errors.join("\n"));
      assert.match(errors[0] ?? "", says);
    });
});
