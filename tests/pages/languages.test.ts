/** Entries in languages that the interface does not speak: their words say which, what is around them speaks its own. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import article from "../../pages/article.11ty.tsx";
import conference from "../../pages/conference.11ty.tsx";
import type { PageKind } from "../../pages/kind.ts";
import list from "../../pages/list.11ty.tsx";
import type { Hub } from "../../src/content/index.ts";
import { atom, citationMeta, entryJsonLd } from "../../src/outputs/index.ts";
import { searchDocuments } from "../../src/search/index.ts";
import { renderRoute } from "../../src/site/render.ts";
import { hubOf, source } from "../content/sources.ts";

const hub = hubOf([
  source(
    "article",
    "arabe",
    { title: "المعرفة المفتوحة", summary: "الذاكرة والصوت", lang: "ar" },
    { body: "مكتبة المدينة." },
  ),
  source(
    "article",
    "allemand",
    { title: 'Wie geht\'s: "gut" ?', lang: "de", summary: "Straße: 1er" },
    { body: "Ein Wort : ja ?" },
  ),
  source("article", "quebec", { title: "Qu'est-ce : ça ?", lang: "fr-CA" }),
  source("conference", "bresil", {
    title: "Rádio comunitária",
    lang: "pt-br",
  }),
]);

function html<T>(kind: PageKind<T>, url: string): string {
  const item = kind.items(hub).find((one) => kind.path(one) === url);
  return renderRoute({ kind: { name: "page", ...kind } as never, item, file: "" }, hub as Hub);
}

const entryOf = (slug: string) => {
  const entry = [...hub.articles, ...hub.conferences].find((one) => one.slug === slug);
  assert.ok(entry !== undefined);
  return entry;
};

describe("an entry in any language", () => {
  test("has a page in the language of the hub, whose title, summary and text are in its own and run in its direction", () => {
    const page = html(article, "/articles/arabe/");
    assert.match(page, /<html lang="fr">/);
    assert.match(page, /<h1 lang="ar" dir="rtl">/);
    assert.match(page, /<p class="lead" lang="ar" dir="rtl">/);
    assert.match(page, /<div class="prose" lang="ar" dir="rtl">/);
    // the sign before a step of the way runs with the page
    assert.match(page, /<li><span aria-current="page" lang="ar" dir="rtl">/);
  });

  test("keeps its own signs: French typography is for French, whatever its region", () => {
    const page = html(article, "/articles/allemand/");
    assert.match(
      page,
      /<h1 lang="de">Wie geht&#39;s: "gut" \?<|<h1 lang="de">Wie geht's: "gut" \?<|<h1 lang="de">Wie geht's: &quot;gut&quot; \?</,
    );
    assert.match(page, /Ein Wort : ja \?/);
    assert.ok(!page.includes("1<sup>er"));
    assert.match(html(article, "/articles/quebec/"), /<h1 lang="fr-CA">Qu’est-ce\u00A0: ça\u202F\?</);
  });

  test("is told apart in lists, by the name of its language in itself", () => {
    const page = html(list, "/articles/");
    assert.match(page, /<span class="row-type">Deutsch<\/span>/);
    assert.match(page, /<span class="row-type">العربية<\/span>/);
    assert.match(page, /<p class="row-summary" lang="ar" dir="rtl">/);
    assert.match(html(list, "/conferences/"), /lang="pt-BR"/);
  });

  test("says its language in canonical form to programs", () => {
    const entry = entryOf("bresil");
    assert.equal(entry.inLanguage, "pt-BR");
    assert.match(entryJsonLd(entry, hub.site, []), /"inLanguage":\s*"pt-BR"/);
    assert.deepEqual(
      citationMeta(entry, hub.site).filter(({ name }) => /language/i.test(name)),
      [
        { name: "citation_language", content: "pt-BR" },
        { name: "DC.language", content: "pt-BR" },
      ],
    );
    assert.match(atom(hub), /<entry xml:lang="ar"/);
    assert.match(
      html(conference, "/conferences/bresil/"),
      /<h1 class="conference-title voice" lang="pt-BR">/,
    );
  });

  test("is searched in the index of its language, by whose rules its words are stemmed", () => {
    const langs = [...searchDocuments(hub).keys()].sort();
    assert.deepEqual(langs, ["ar", "de", "fr", "pt"]);
    const portuguese = searchDocuments(hub).get("pt")?.[0]?.html ?? "";
    assert.match(portuguese, /<html lang="pt">/);
    assert.match(portuguese, /portugais/i);
  });
});
