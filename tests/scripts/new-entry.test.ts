import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newEntry } from "../../scripts/cli/new-entry.ts";
import { ENTRY_TYPE_NAMES, formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, SITE_YAML } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const TITLES = [
  "Une première",
  'a: "b" # c',
  "deux\nlignes",
  "- tiret",
  "true",
  "2026-01-01",
  "{x}",
  "œ".repeat(200),
];

describe("a new entry passes the check as it is, and once it is no draft", () => {
  for (const type of ENTRY_TYPE_NAMES)
    test(type, async (t) => {
      for (const title of TITLES) {
        const { file, text } = newEntry(type, title, NOW, "America/Halifax");
        for (const published of [text, text.replace("draft: true\n", "")]) {
          const root = await contentFolder(t, { [file]: published });
          const { hub, problems } = await loadHub(root, NOW);
          assert.ok(hub, problems.map(formatProblem).join("\n"));
        }
      }
    });
});

for (const [name, type, title] of [
  ["a title without a letter or a digit", "article", "…"],
  ["a title longer than the model allows", "article", "mot ".repeat(60)],
  ["a page at an address of the site", "page", "Recherche"],
] as const)
  test(`${name} is refused with a sentence`, () => {
    assert.throws(() => newEntry(type, title, NOW, "Europe/Paris"), { name: "UsageError" });
  });

test("an entry says its language or has the site's main one", async (t) => {
  const root = await contentFolder(t, {
    "site.yaml": `${SITE_YAML}languages: [en, fr]\n`,
    "topics/boats.md": "---\ntitle: Boats\n---\n",
    "topics/bateaux.md": "---\ntitle: Bateaux\nlang: fr\n---\n",
  });
  const { hub } = await loadHub(root, NOW);
  assert.deepEqual(
    hub?.topics.map(({ slug, lang }) => [slug, lang]),
    [
      ["bateaux", "fr"],
      ["boats", "en"],
    ],
  );
});
