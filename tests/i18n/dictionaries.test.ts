import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dictionary } from "../../src/i18n/index.ts";
import { LANGS, type Lang, typeset } from "../../src/text/index.ts";

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === "" ? key : `${path}.${key}`));
}

/** Calls an entry with as many words or numbers as it takes. */
function said(value: unknown, argument: unknown): string {
  if (typeof value === "string") return value;
  assert.equal(typeof value, "function");
  const call = value as (...args: unknown[]) => string;
  return call(...Array.from({ length: call.length }, () => argument));
}

const source = leaves(dictionary("fr"));
const takesNumbers = new Set(
  source
    .filter(([path]) =>
      /count|pageOf|results|resources|year$|page$|otherPassages|slide|inSlide|back$|forward$|minutes|words/.test(
        path,
      ),
    )
    .map(([path]) => path),
);
const argument = (path: string): unknown =>
  path.endsWith("entry.names") ? ["Ada", "Brest"] : takesNumbers.has(path) ? 3 : "Brest";

for (const lang of LANGS) {
  describe(`the dictionary in ${lang}`, () => {
    const entries = leaves(dictionary(lang));

    test("has the keys of the French one, each of the same kind and taking as many words", () => {
      const shape = (list: readonly Leaf[]): string[] =>
        list
          .map(([path, value]) => `${path}: ${typeof value === "function" ? value.length : typeof value}`)
          .sort();
      assert.deepEqual(shape(entries), shape(source));
    });

    test("says something everywhere", () => {
      for (const [path, value] of entries) {
        const text = said(value, argument(path));
        assert.ok(text.trim() !== "" && !/undefined|null|NaN|\[object/.test(text), `${path}: ${text}`);
      }
    });

    test("is in correct typography", () => {
      for (const [path, value] of entries) {
        const text = said(value, argument(path));
        assert.equal(text, typeset(text, lang), path);
      }
    });

    test("writes apostrophes as ’", () => {
      for (const [path, value] of entries) assert.doesNotMatch(said(value, argument(path)), /'/, path);
    });
  });
}

test("French counts one below two, English at one only", () => {
  const counts = (lang: Lang): string[] => [0, 1, 2, 12345].map(dictionary(lang).types.article.count);
  assert.deepEqual(counts("fr"), [
    "0\u00A0article",
    "1\u00A0article",
    "2\u00A0articles",
    "12\u202F345\u00A0articles",
  ]);
  assert.deepEqual(counts("en"), [
    "0\u00A0articles",
    "1\u00A0article",
    "2\u00A0articles",
    "12,345\u00A0articles",
  ]);
  assert.deepEqual(counts("br").slice(2), ["Pennadoù\u00A0: 2", "Pennadoù\u00A0: 12\u202F345"]);
});

test("names are joined as a sentence does", () => {
  assert.equal(dictionary("fr").entry.names(["Ada", "Bo", "Cy"]), "Ada, Bo et Cy");
  assert.equal(dictionary("fr").entry.names([]), "");
  assert.equal(dictionary("en").entry.names(["Ada"]), "Ada");
  assert.equal(dictionary("br").entry.names(["Yann", "Anna"]), "Yann hag Anna");
  assert.equal(dictionary("br").entry.names(["Yann", "Mona"]), "Yann ha Mona");
});

test("an attribution names title, authors, source and licence", () => {
  const { credit } = dictionary("fr").licence;
  assert.equal(
    credit("La marée", "Ada", "Estran", "CC BY-NC-SA 4.0"),
    "«\u00A0La marée\u00A0», Ada, Estran, CC BY-NC-SA 4.0",
  );
  assert.equal(credit("La marée", "", "Estran", "CC0"), "«\u00A0La marée\u00A0», Estran, CC0");
});
