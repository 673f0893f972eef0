/** Editors are told what is wrong in the language that the settings of their hub name. */
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, describe, test } from "node:test";
import { formatProblem } from "../../src/content/index.ts";
import { speak } from "../../src/i18n/editors/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { openStore, rememberIn } from "../../src/site/memory/index.ts";
import { contentFolder, entry, SITE_YAML } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const ENGLISH = `${SITE_YAML}\ncms:\n  language: en\n`;
const FILES = {
  "people/ada.md": entry("nope: 1"),
  "conferences/2026/x.md": entry(
    "title: X\npublishedAt: 2026-01-02\nstartsAt: 2026-03-05T18:30\nendsAt: 2026-03-05T08:00",
    "Un <br> mot.",
  ),
  "media/a.svg": "<html/>",
  "media/a.opus": "rien",
};

const IN_FRENCH = [
  "conferences/2026/x.md:5 endsAt\u00A0: la fin (5 mars 2026 à 8\u00A0h) précède le début (5 mars 2026 à 18\u00A0h\u00A030)\u202F; attendu\u00A0: une fin après le début. Corrigez l’une des deux dates.",
  "conferences/2026/x.md:8\u00A0: du HTML, «\u00A0<br>\u00A0». Écrivez sans balise\u202F; si elle est à lire telle quelle, marquez-la comme du code.",
  "media/a.opus\u00A0: ce n’est pas un fichier Ogg, malgré son nom. Ouvrez-le dans le logiciel qui l’a fait et exportez-le dans ce format.",
  "media/a.svg:1\u00A0: un fichier qui n’est pas un SVG\u202F; attendu\u00A0: un dessin et rien d’autre. Exportez l’image à nouveau, en «\u00A0SVG simple\u00A0», en PNG ou en WebP.",
  "people/ada.md:2 nope\u00A0: champ inconnu\u202F; attendu\u00A0: un champ du modèle. Retirez ce champ ou corrigez son nom.",
  "people/ada.md:2 title\u00A0: champ absent\u202F; attendu\u00A0: un texte. Ajoutez ce champ.",
];
const IN_ENGLISH = [
  "conferences/2026/x.md:5 endsAt: the end (5 March 2026 at 08:00) comes before the start (5 March 2026 at 18:30); expected: an end after the start. Correct one of the two dates.",
  "conferences/2026/x.md:8: HTML, “<br>”. Write without tags; if one is to be read as it stands, mark it as code.",
  "media/a.opus: it is not an Ogg file, in spite of its name. Open it in the software that made it and export it in this format.",
  "media/a.svg:1: a file that is not an SVG; expected: a drawing and nothing else. Export the picture again, as “plain SVG”, PNG or WebP.",
  "people/ada.md:2 title: missing field; expected: a text. Add this field.",
  "people/ada.md:2 nope: unknown field; expected: a field of the model. Remove this field or correct its name.",
];

describe("what is wrong in contents", () => {
  after(() => speak("fr"));

  const told = (problems: readonly Parameters<typeof formatProblem>[0][]): readonly string[] => {
    const errors = problems.filter(({ severity }) => severity === "error").map(formatProblem);
    return [...new Set(errors)].sort();
  };

  test("is told in French, or in English where the settings say so", async (t) => {
    const french = await loadHub(await contentFolder(t, { ...FILES, "site.yaml": SITE_YAML }), NOW);
    assert.deepEqual(told(french.problems), [...IN_FRENCH].sort());
    const english = await loadHub(await contentFolder(t, { ...FILES, "site.yaml": ENGLISH }), NOW);
    assert.deepEqual(told(english.problems), [...IN_ENGLISH].sort());
  });

  test("is told in the language of settings that are wrong themselves", async (t) => {
    const { problems } = await loadHub(
      await contentFolder(t, { ...FILES, "site.yaml": `${ENGLISH}nope: 1\n` }),
      NOW,
    );
    assert.match(told(problems).find((line) => line.startsWith("site.yaml")) ?? "", /: unknown field/);
  });

  test("is not remembered in the language of before", async (t) => {
    const root = await contentFolder(t, { ...FILES, "site.yaml": SITE_YAML });
    const file = path.join(root, "..", `${path.basename(root)}.store`);
    t.after(() => rm(file, { force: true }));
    const build = async (site: string): Promise<readonly string[]> => {
      await writeFile(path.join(root, "site.yaml"), site);
      const store = await openStore(file, "key", () => {});
      const { problems } = await loadHub(root, NOW, rememberIn(store));
      await store.save();
      return told(problems);
    };
    assert.deepEqual(await build(SITE_YAML), [...IN_FRENCH].sort());
    assert.deepEqual(await build(ENGLISH), [...IN_ENGLISH].sort());
    assert.deepEqual(await build(SITE_YAML), [...IN_FRENCH].sort());
  });
});
