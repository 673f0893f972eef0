/** References in the formats of reference managers, read back by readers that this project did not write. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toBibtex, toCslJson, toRis, type WorkReference } from "../../src/text/references/index.ts";
import { readBibtex, readRis } from "../harness/references.ts";

const HOSTILE = [
  'Évaluer : 100 % & plus, "vite" — $5 #1 a_b ~ ^ \\ fin',
  "Une accolade { seule",
  "Deux } à { l’envers",
  "\\input{/etc/passwd} @misc{x, title = {y}}",
  "TY  - BOOK\nER  - \nTI  - Autre",
  "Fin de ligne\r\net suite\u2028encore",
] as const;

const reference = (title: string): WorkReference => ({
  key: "conference-essai",
  kind: "talk",
  title,
  creators: ["Alix Le Goff", "Ville { de } Brest and Co"],
  date: "2013-02-01",
  container: "L’Anse",
  event: "Les rencontres",
  place: "Salon Colbert, Brest",
  publisher: "Association L’Anse",
  url: "https://anse.example/conferences/essai/#t=1,2",
  lang: "fr",
  abstract: title,
  keywords: ["Société"],
  medium: "Conférence",
  note: "à 0:01–0:02",
});

/** On one line, as every format holds it. */
const line = (text: string): string => text.replace(/\s+/g, " ");

for (const title of HOSTILE)
  describe(`a talk called ${JSON.stringify(title)}`, () => {
    test("is one entry of BibTeX", () => {
      const [read, ...more] = readBibtex(toBibtex([reference(title)]));
      assert.deepEqual(more, []);
      assert.equal(read?.title, line(title));
      assert.deepEqual(
        read?.author?.map(({ literal, family }) => literal ?? family),
        ["Alix Le Goff", "Ville { de } Brest and Co"],
      );
      assert.deepEqual(read?.issued?.["date-parts"], [[2013, 2, 1]]);
      assert.equal(read?.URL, "https://anse.example/conferences/essai/#t=1,2");
    });

    test("is one entry of RIS", () => {
      const [read, ...more] = readRis(toRis([reference(title)]));
      assert.deepEqual(more, []);
      assert.equal(read?.title, line(title));
      assert.equal(read?.URL, "https://anse.example/conferences/essai/#t=1,2");
    });

    test("is an item of CSL-JSON", () => {
      const [item] = JSON.parse(toCslJson([reference(title)])) as Record<string, unknown>[];
      assert.equal(item?.["type"], "speech");
      assert.equal(item?.["title"], title);
      assert.deepEqual(item?.["issued"], { "date-parts": [[2013, 2, 1]] });
    });
  });

describe("a recording of which little is known", () => {
  const { key, container, publisher, lang, url } = reference("");
  const bare: WorkReference = {
    ...{ key, container, publisher, lang, url, title: "Un son" },
    ...{ kind: "sound", creators: [], keywords: [], medium: "Enregistrement sonore", abstract: "" },
  };

  test("has no field of the rest", () => {
    const [bibtex] = readBibtex(toBibtex([bare]));
    assert.deepEqual([bibtex?.author, bibtex?.issued, bibtex?.title], [undefined, undefined, "Un son"]);
    assert.doesNotMatch(toBibtex([bare]), /author|year|month|date|address|keywords|note|abstract|undefined/);
    assert.doesNotMatch(toRis([bare]), /^(?:AU|PY|DA|CY|KW|N1|AB) /m);
    assert.deepEqual(JSON.parse(toCslJson([bare])), [
      {
        ...{ id: key, type: "song", title: "Un son", "container-title": container, publisher },
        ...{ medium: "Enregistrement sonore", URL: url, language: lang, abstract: "" },
      },
    ]);
  });

  test("stands beside others", () => {
    const both = [bare, reference("Deux")];
    const titles = (read: readonly { readonly title?: string }[]) => read.map(({ title }) => title);
    assert.deepEqual(titles(readBibtex(toBibtex(both))), ["Un son", "Deux"]);
    assert.deepEqual(titles(readRis(toRis(both))), ["Un son", "Deux"]);
    assert.match(toBibtex(both), /\n\}\n\n@misc/);
  });
});

test("what is said of a talk is in each format", () => {
  const all = [toBibtex, toRis, toCslJson].map((write) => write([reference("Un titre")]));
  const { abstract, event, place, publisher, medium, note, keywords, key } = reference("Un titre");
  for (const text of all)
    for (const said of [abstract, event, place, publisher, medium, note, keywords[0], key])
      assert.ok(text.includes(said ?? "?"), `${said} in ${text}`);
  assert.match(all[0] ?? "", /month = feb/);
  assert.match(all[1] ?? "", /\r\nPY {2}- 2013\r\n[\s\S]*\r\nLA {2}- fr\r\n/);
  const several = { ...reference("Un titre"), keywords: ["mer", "eau"] };
  assert.match(toCslJson([several]), /"mer, eau"/);
  assert.match(toBibtex([several]), /keywords = \{mer, eau\}/);
});

test("every line of RIS has its tag, ends as the format says, and the last closes the entry", () => {
  const lines = toRis([reference("Un titre")]).split("\r\n");
  assert.equal(lines[0], "TY  - SLIDE");
  assert.deepEqual(lines.slice(-2), ["ER  - ", ""]);
  for (const it of lines.slice(0, -1)) assert.match(it, /^[A-Z][A-Z0-9] {2}- /);
});
