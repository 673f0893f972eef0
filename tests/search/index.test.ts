import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { Hub } from "../../src/content/index.ts";
import { buildSearchIndex, searchDocuments } from "../../src/search/index.ts";
import { makeHub, newEntry } from "../outputs/fixture.ts";

const hub = makeHub();

const htmlOf = (path: string, from: Hub = hub): string =>
  [...searchDocuments(from).values()].flat().find((document) => document.path === path)?.html ?? "";

const text = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));

/** What Pagefind stored of each document of a language, by address. */
function fragments(
  files: ReadonlyMap<string, Uint8Array>,
  lang: string,
): ReadonlyMap<string, { content: string }> {
  const found = new Map<string, { content: string }>();
  for (const [path, bytes] of files) {
    if (!path.startsWith(`/pagefind/${lang}/fragment/`)) continue;
    const group = JSON.parse(gunzipSync(bytes).toString().slice(12)) as Record<
      string,
      { url: string; content: string }
    >;
    const list =
      "url" in group ? [group as unknown as { url: string; content: string }] : Object.values(group);
    for (const fragment of list) found.set(fragment.url, fragment);
  }
  return found;
}

describe("a document of the index", () => {
  const talk = htmlOf("/conferences/evaluer/");

  test("has its places before what is said, shown and announced there", () => {
    assert.match(talk, /<a id="v:Alix%20Le%20Goff"><\/a><a id="p:t0"><\/a><p>L&#39;utilité sociale/);
    assert.match(talk, /<a id="s:diapos-2\|%2Fmedia%2Fslides%2F[^"]+"><\/a>/);
    assert.match(talk, /<a id="c:t%3D10"><\/a><p data-pagefind-weight="3">Les &lt;liens&gt;<\/p>/);
  });

  test("has the titles of what is attached and linked", () => {
    const [first] = hub.conferences;
    assert.ok(first);
    const documents = [{ file: "/media/a.pdf", title: "Grille d’évaluation", media: "pdf" }];
    const links = [{ url: "https://exemple.fr/", title: "Le compte rendu" }];
    const html = htmlOf(first.path, { ...hub, conferences: [{ ...first, documents, links } as never] });
    assert.match(html, /<p>Grille d&#39;évaluation<\/p>/);
    assert.match(html, /<p>Le compte rendu<\/p>/);
  });

  test("is made for the site’s own pages too, in its main language, by their names", () => {
    const documents = searchDocuments(hub).get("fr") ?? [];
    const pages = documents.filter(({ path }) => /^\/[^/]+\/$/.test(path)).map(({ path }) => path);
    for (const path of ["/agenda/", "/archives/", "/flux/", "/plan-du-site/", "/conferences/", "/themes/"])
      assert.ok(pages.includes(path), path);
    assert.match(htmlOf("/flux/"), /<p data-pagefind-weight="8">Flux et abonnements<\/p>/);
    assert.match(htmlOf("/agenda/"), /data-pagefind-filter="type\[data-v\]" data-v="page"/);
  });

  test("weighs author, title, descriptors and summary as SPIP does", () => {
    assert.match(talk, /<p data-pagefind-weight="10">Alix Le Goff<\/p>/);
    assert.match(talk, /<p data-pagefind-weight="8">Évaluer : pourquoi &amp; comment \?<\/p>/);
    assert.match(talk, /<p data-pagefind-weight="4">Utilité sociale, Les rencontres<\/p>/);
    assert.match(talk, /<p data-pagefind-weight="3">Une rencontre pour comprendre\.<\/p>/);
  });

  test("can be narrowed by its topics and those above, its people, series, year and contents", () => {
    const filters = [...talk.matchAll(/data-pagefind-filter="(\w+)\[data-v\]" data-v="([^"]+)"/g)].map(
      ([, name, value]) => `${name}:${value}`,
    );
    assert.deepEqual(filters, [
      "type:conference",
      "topic:utilite-sociale",
      "topic:societe",
      "person:alix-le-goff",
      "person:la-ville",
      "series:rencontres",
      "year:2013",
      "with:recording",
      "with:transcript",
    ]);
  });

  test("holds the text of a body, its headings as places, and nothing of its markup", () => {
    const body = "## Un titre\n\nDu *texte* & un [lien](https://x.example/).[^n]\n\n[^n]: Une note.";
    const entries = [newEntry("article", "corps", { title: "Corps", publishedAt: "2020-01-01" }, body)];
    const html = htmlOf("/articles/corps/", makeHub({ entries }));
    assert.match(html, /<a id="h:un-titre"><\/a><p data-pagefind-weight="2">Un titre<\/p>/);
    assert.match(html, /<p>Du texte &amp; un lien\.<\/p><p>Une note\.\s*<\/p>/);
  });
});

describe("the index", () => {
  test("is one bundle a language, with words, labels and counts beside it", async () => {
    const files = await buildSearchIndex(hub);
    assert.deepEqual(JSON.parse(text(files, "/pagefind/languages.json")), { fr: 22, en: 1 });
    for (const path of [
      "/pagefind/fr/pagefind.js",
      "/pagefind/en/pagefind.js",
      "/pagefind/fr/wasm.fr.pagefind",
    ])
      assert.ok(files.has(path), path);
    assert.ok(
      ![...files.keys()].some((path) => path.includes("-ui")),
      "Pagefind's own interface is left out",
    );
    const labels = JSON.parse(text(files, "/pagefind/labels.json"));
    assert.deepEqual(labels.topic["utilite-sociale"], ["Utilité sociale", "societe"]);
    assert.match(text(files, "/pagefind/fr/words.txt"), /^utilité$/m);
    assert.equal(fragments(files, "fr").size, 22);
    assert.match(fragments(files, "fr").get("/conferences/evaluer/")?.content ?? "", /Et qui décide/);
  });

  test("is the same twice, and changes little when one entry changes", async () => {
    const before = await buildSearchIndex(hub);
    assert.deepEqual([...(await buildSearchIndex(hub)).keys()], [...before.keys()]);
    const entries = [newEntry("article", "neuf", { title: "Neuf", publishedAt: "2026-10-30" }, "Inédit.")];
    const after = await buildSearchIndex(makeHub({ entries }));
    const kept = [...before.keys()].filter((path) => path.includes("/fragment/") && after.has(path));
    const all = [...before.keys()].filter((path) => path.includes("/fragment/"));
    assert.ok(kept.length >= all.length - 1, `${kept.length} of ${all.length} fragment files stay`);
  });

  test("says nothing of an entry that is gone, and is that of a hub that never had it", async () => {
    const gone = newEntry(
      "article",
      "disparu",
      { title: "Disparu", publishedAt: "2012-01-01" },
      "Zézaiement.",
    );
    const others = [newEntry("article", "neuf", { title: "Neuf", publishedAt: "2026-10-30" }, "Inédit.")];
    await buildSearchIndex(makeHub({ entries: [gone, ...others] }));
    const after = await buildSearchIndex(makeHub({ entries: others }));
    for (const [path, bytes] of after) {
      const plain = /pf_|\.pagefind$/.test(path) ? gunzipSync(bytes) : Buffer.from(bytes);
      assert.doesNotMatch(plain.toString("utf8"), /disparu|zezaie|zézaie|zzplaceholder/i, path);
    }
    assert.ok(!after.has("/pagefind/order.json"));
  });
});
