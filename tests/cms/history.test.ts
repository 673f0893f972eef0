/** What the history says of what editors did, and what is read back from it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { commitTemplates } from "../../src/cms/commit-messages.ts";
import { commitMessage, DRAFT_STATUSES, entryOfFile, saysDeletion } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";

const by = { slug: "un", collection: "Article", path: "media/a.webp", status: "Prêt", "author-name": "Zoé" };

describe("the message of a commit", () => {
  const cases = [
    ["create", "Ajouter « un » (Article), par Zoé"],
    ["update", "Modifier « un » (Article), par Zoé"],
    ["delete", "Supprimer « un » (Article), par Zoé"],
    ["uploadMedia", "Ajouter le fichier « media/a.webp », par Zoé"],
    ["deleteMedia", "Supprimer le fichier « media/a.webp », par Zoé"],
    ["status", "Passer « un » (Article) à « Prêt », par Zoé"],
    ["publish", "Publier « un » (Article), par Zoé"],
    ["restore", "Restaurer « un » (Article), par Zoé"],
  ] as const;
  for (const [kind, expected] of cases)
    test(`says what was done, to what, by whom: ${kind}`, () => {
      assert.equal(commitMessage(kind, by), expected);
      const isEntry = expected.startsWith("Supprimer « un");
      assert.equal(saysDeletion(expected), isEntry);
      assert.equal(saysDeletion(`zoe-2: ${expected}`), isEntry);
    });

  test("has nothing for what is not known", () =>
    assert.equal(commitMessage("create", { "author-name": "Zoé" }), "Ajouter «  » (), par Zoé"));

  test("says a deletion in whichever language editors had then", () => {
    assert.equal(saysDeletion("Delete “un” (Article), by Zoé"), true);
    assert.equal(saysDeletion("zoe-2: Delete “un” (Article), by Zoé"), true);
    assert.equal(saysDeletion("Delete the file “media/a.webp”, by Zoé"), false);
  });

  test("says a deletion at its beginning only", () => {
    assert.equal(saysDeletion("Revert « Supprimer « un » (Article), par Zoé »"), false);
    assert.equal(saysDeletion("Zoé L.: Supprimer « un »"), false);
  });

  test("has no word of Decap’s templates that nothing fills in", () => {
    // https://decapcms.org/docs/beta-features/#commit-message-templates
    const known = ["slug", "path", "collection", "author-login", "author-name"];
    for (const template of Object.values(commitTemplates()))
      for (const [, name = ""] of template.matchAll(/\{\{(.*?)\}\}/g)) assert.ok(known.includes(name), name);
  });

  test("names each step of a draft", () =>
    assert.deepEqual(
      DRAFT_STATUSES.map((status) => messages.draftStatus[status]),
      ["Brouillon", "En révision", "Prêt"],
    ));
});

describe("the entry of a file", () => {
  const cases = [
    ["articles/2026/un.md", { type: "article", slug: "un" }],
    ["people/ada.md", { type: "person", slug: "ada" }],
    ["pages/a.b.md", { type: "page", slug: "a.b" }],
    ["articles/2026/encore/un.md", undefined],
    ["articles", undefined],
    ["articles/un.txt", undefined],
    ["articles/un.md.txt", undefined],
    ["media/un.md", undefined],
    ["site.yaml", undefined],
  ] as const;
  for (const [file, expected] of cases)
    test(`${file}: ${expected?.type ?? "none"}`, () => assert.deepEqual(entryOfFile(file), expected));
});
