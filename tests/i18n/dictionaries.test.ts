import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dictionary } from "../../src/i18n/index.ts";
import { LANGS, type Lang, typeset } from "../../src/text/index.ts";

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === "" ? key : `${path}.${key}`));
}

/** Calls an entry with as many numbers as it takes (a number reads as a word too), or with a list of names. */
function said(value: unknown): string {
  if (typeof value === "string") return value;
  assert.equal(typeof value, "function");
  const call = value as (...args: unknown[]) => string;
  const withAll = (argument: unknown): string => call(...Array.from({ length: call.length }, () => argument));
  try {
    return withAll(3);
  } catch {
    return withAll(["Ada", "Brest"]);
  }
}

/** No-break spaces as a dictionary writes them. */
const escaped = (text: string): string =>
  JSON.stringify(text)
    .replace(/\u00A0/g, "\\u00A0")
    .replace(/\u202F/g, "\\u202F");

const source = leaves(dictionary("fr"));

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
        const text = said(value);
        assert.ok(text.trim() !== "" && !/undefined|null|NaN|\[object/.test(text), `${path}: ${text}`);
      }
    });

    test("is in correct typography", () => {
      for (const [path, value] of entries) {
        const text = said(value);
        const right = typeset(text, lang);
        assert.equal(text, right, `${path}: write ${escaped(right)}`);
      }
    });

    test("writes apostrophes as ’", () => {
      for (const [path, value] of entries) assert.doesNotMatch(said(value), /'/, path);
    });
  });
}

test("French counts one below two, English at one only", () => {
  const counts = (lang: Lang): string[] => [0, 1, 2, 12345].map(dictionary(lang).slides.count);
  assert.deepEqual(counts("fr"), [
    "0\u00A0diapositive",
    "1\u00A0diapositive",
    "2\u00A0diapositives",
    "12\u202F345\u00A0diapositives",
  ]);
  assert.deepEqual(counts("en"), ["0\u00A0slides", "1\u00A0slide", "2\u00A0slides", "12,345\u00A0slides"]);
  assert.deepEqual(counts("br").slice(2), ["Diapozitivoù\u00A0: 2", "Diapozitivoù\u00A0: 12\u202F345"]);
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
