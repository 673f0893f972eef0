import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkEntry, formatFormProblem, labelOf, problemSentence, tidyValues } from "../../src/cms/index.ts";

describe("tidying a form", () => {
  const cases: readonly (readonly [
    what: string,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
  ])[] = [
    ["empty text goes", { title: "Un", summary: "" }, { title: "Un" }],
    ["empty lists go", { title: "Un", topics: [], aliases: [""] }, { title: "Un" }],
    [
      "what goes without saying goes",
      { title: "Un", status: "scheduled", draft: false, featured: false },
      { title: "Un" },
    ],
    [
      "what does not stays",
      { title: "Un", lang: "br", draft: true },
      { title: "Un", lang: "br", draft: true },
    ],
    ["a group that only holds defaults goes", { registration: { form: false }, venue: { name: "" } }, {}],
    [
      "items keep what was written",
      { recordings: [{ id: "a", synthetic: false, transcript: { file: "", status: "machine" } }] },
      { recordings: [{ id: "a" }] },
    ],
    [
      "dates made by a YAML reader are text again",
      { startsAt: new Date("2026-03-05T17:30:00Z") },
      { startsAt: "2026-03-05T17:30:00.000Z" },
    ],
    ["unknown fields stay, for the check to name", { autre: 1 }, { autre: 1 }],
    ["lists where a text belongs stay", { title: ["a"] }, { title: ["a"] }],
    ["nothing stays nothing", { title: null, venue: null }, {}],
    ["a group where a text belongs stays", { title: { a: false } }, { title: { a: false } }],
  ];
  for (const [what, before, after] of cases)
    test(what, () => assert.deepEqual(tidyValues("conference", before), after));
});

describe("a problem is told in the form's own words", () => {
  const cases: readonly (readonly [data: Record<string, unknown>, expected: RegExp])[] = [
    [{ publishedAt: "2026-01-01" }, /^Titre\u00A0: à remplir\.$/],
    [{ title: "x", publishedAt: "2026-02-30" }, /^Date de publication\u00A0: «\u00A02026-02-30\u00A0»/],
    [
      { title: "x", publishedAt: "2026-01-01", image: { src: "/media/a.webp" } },
      /^Image › Description\u00A0: à remplir\.$/,
    ],
    [
      { title: "x", publishedAt: "2026-01-01", aliases: ["/a", "sans barre"] },
      /^Anciennes adresses 2\u00A0: «\u00A0sans barre\u00A0»/,
    ],
    [
      { title: "x", publishedAt: "2026-01-01", autre: 1 },
      /^autre\u00A0: champ inconnu\u202F; attendu\u00A0: un champ/,
    ],
    [
      { title: "x", publishedAt: "2026-01-01", documents: [{ file: "/media/a.pdf" }] },
      /^Documents joints 1 › Titre\u00A0: à remplir\.$/,
    ],
  ];
  for (const [data, expected] of cases)
    test(String(expected), () => {
      const [problem] = checkEntry("article", data);
      assert.ok(problem);
      assert.match(formatFormProblem(problem), expected);
    });

  test("what is wrong, what is expected and what to do are one line, without what is not known", () => {
    const told = { label: "Lieu", found: "«\u00A0x\u00A0»", remedy: "Corrigez." };
    assert.equal(
      formatFormProblem({ ...told, expected: "un nom" }),
      "Lieu\u00A0: «\u00A0x\u00A0»\u202F; attendu\u00A0: un nom. Corrigez.",
    );
    assert.equal(formatFormProblem({ ...told, label: "" }), "«\u00A0x\u00A0». Corrigez.");
  });

  test("whoever has the field before their eyes is told a sentence without its label", () => {
    const told = { severity: "error", label: "Lieu", found: "champ vide", remedy: "Corrigez." } as const;
    assert.equal(problemSentence(told), "Champ vide. Corrigez.");
    assert.equal(problemSentence({ ...told, kind: "missing" }), "À remplir.");
  });

  test("the way to a field is told by labels, each with its place in a list", () => {
    const label = (...path: readonly (string | number)[]) => labelOf("conference", path);
    assert.equal(
      label("recordings", 1, "sources", 0, "url"),
      "Enregistrements 2 › Fichiers audio 1 › Fichier ou adresse",
    );
    assert.equal(label("venue", "name"), "Lieu › Nom du lieu");
    assert.equal(label("inconnu", "aussi"), "inconnu › aussi");
    assert.equal(label(0), "1");
    assert.equal(label(), "");
  });

  test("an entry that holds together has none", () => {
    assert.deepEqual(checkEntry("article", { title: "x", publishedAt: "2026-01-01" }), []);
  });
});
