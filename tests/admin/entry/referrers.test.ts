/** Who names an entry, from files to the question that an editor is asked. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { referrersOf } from "../../../admin/entry/referrers.ts";
import { choicesOf, questionOf } from "../../../admin/entry/take-away.ts";
import { type HubData, hubData } from "../../../src/cms/index.ts";
import { loadHub } from "../../../src/load/index.ts";
import { contentFolder, entry } from "../../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const FILES = {
  "topics/eau.md": entry("title: Eau\naliases: [/themes/l-eau/]"),
  "topics/mer.md": entry("title: Mer\nparent: l-eau"),
  "topics/seul.md": entry("title: Seul", "Voir [ici](/themes/seul/)."),
  "articles/2026/un.md": entry(
    "title: Un\npublishedAt: 2026-01-01\ntopics: [eau]",
    "Et [l’eau](/themes/eau).",
  ),
  "articles/2026/deux.md": entry("title: Deux\npublishedAt: 2026-01-01", "Voir [l’eau](/themes/l-eau/#x)."),
  "articles/2026/one.md": entry("title: One\nlang: en\npublishedAt: 2026-01-01\ntranslationOf: un"),
  "articles/2026/trois.md": entry("title: Trois\npublishedAt: 2027-01-01\ntopics: [eau, l-eau]"),
  "articles/2026/quatre.md": entry(
    "title: Quatre\npublishedAt: 2026-01-01\ndraft: true",
    "[eau](/themes/eau/)",
  ),
};

describe("who names an entry", () => {
  const load = async (t: Parameters<typeof contentFolder>[0]): Promise<HubData> => {
    const { hub } = await loadHub(await contentFolder(t, FILES), NOW);
    assert.ok(hub);
    return JSON.parse(JSON.stringify(hubData(hub, {}, {}))) as HubData;
  };
  const told = (data: HubData, type: "topic" | "article", slug: string) => {
    const { online, offline } = referrersOf(data, { type, slug });
    return [...online.map(({ entry: { slug: name }, how }) => `${name} ${how}`), offline];
  };

  test("is found in fields, in texts, in other languages, and counted where it is not online", async (t) => {
    const data = await load(t);
    assert.deepEqual(told(data, "topic", "eau"), ["deux text", "un field", "mer field", 2]);
    assert.deepEqual(told(data, "article", "un"), ["one translation", 0]);
    assert.deepEqual(told(data, "topic", "seul"), [0]);
    assert.equal(JSON.stringify(data).includes("Quatre"), false, "what is not online is counted, not told");
  });

  test("is told before the entry goes, with what follows from it", async (t) => {
    const data = await load(t);
    const leaving = { collection: "topics", slug: "eau", title: "Eau", changed: true };
    const grave = questionOf("delete", leaving, data);
    assert.equal(grave.agree, "Supprimer");
    const choices = choicesOf("delete", leaving, data);
    assert.deepEqual(
      choices.map(({ value }) => value),
      ["remove", "replace", "keep"],
    );
    assert.deepEqual([...(choices[1]?.pick ?? [])], [["seul", "Seul"]]);
    assert.deepEqual(choicesOf("offline", leaving, data), []);
    assert.deepEqual(grave.before, [
      "Les modifications qui ne sont pas enregistrées seront perdues.",
      "2 fiches qui ne sont pas en ligne la nomment.",
      "3 pages en ligne la nomment\u00A0:",
    ]);
    assert.deepEqual(grave.list[0], {
      text: "Deux",
      href: "/admin/#/collections/articles-2026/entries/deux",
      note: "dans son texte",
    });
    assert.equal(questionOf("offline", leaving, data).agree, "Retirer du site");
    const light = questionOf("delete", { ...leaving, slug: "seul", changed: false }, data);
    assert.deepEqual([light.agree, light.before], ["Supprimer", ["Aucune fiche ne la nomme."]]);
  });
});
