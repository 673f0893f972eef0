import assert from "node:assert/strict";
import { test } from "node:test";
import { SLUG_LENGTH, slugify, uniqueSlug } from "../../src/text/index.ts";
import { fc } from "../harness/property.ts";

const cases: [string, string][] = [
  [
    "Évaluation de l'utilité sociale : méthode et exemples",
    "evaluation-de-l-utilite-sociale-methode-et-exemples",
  ],
  ["l’école", "l-ecole"],
  ["l'école", "l-ecole"],
  ["Cœur & œuvre", "coeur-et-oeuvre"],
  ["Curriculum vitæ", "curriculum-vitae"],
  ["C’hoari e Brest", "c-hoari-e-brest"],
  ["  Déjà—vu !  ", "deja-vu"],
  ["n° 5", "n-5"],
  ["L'ŒUVRE", "l-oeuvre"],
  ["***", ""],
  ["", ""],
];
for (const [text, slug] of cases) {
  test(`“${text}” gives the slug “${slug}”`, () => assert.equal(slugify(text), slug));
}

test("a slug is its own slug and holds only letters, digits and single hyphens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const slug = slugify(text);
      assert.match(slug, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.equal(slugify(slug), slug);
    }),
  );
});

test("a slug already taken is numbered from 2", () => {
  assert.equal(uniqueSlug("brest", new Set()), "brest");
  assert.equal(uniqueSlug("brest", new Set(["brest"])), "brest-2");
  assert.equal(uniqueSlug("brest", new Set(["brest", "brest-2", "brest-3"])), "brest-4");
});

test("a slug is cut where it is too long, and never ends with a hyphen", () => {
  assert.equal(slugify("a".repeat(SLUG_LENGTH + 1)), "a".repeat(SLUG_LENGTH));
  assert.equal(slugify(`${"a".repeat(SLUG_LENGTH - 1)} b`), "a".repeat(SLUG_LENGTH - 1));
  assert.equal(slugify("\u00DF\u00F8\u0142"), "ssol");
});

test("numbers go on from the last that a name was given", () => {
  const last = new Map<string, number>();
  const taken = new Set(["a"]);
  const names = Array.from({ length: 3 }, () => {
    const name = uniqueSlug("a", taken, last);
    taken.add(name);
    return name;
  });
  assert.deepEqual(names, ["a-2", "a-3", "a-4"]);
  taken.delete("a-2");
  assert.equal(uniqueSlug("a", taken, last), "a-5");
  assert.equal(uniqueSlug("b", taken, last), "b");
});
