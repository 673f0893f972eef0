import assert from "node:assert/strict";
import { test } from "node:test";
import { slugify, uniqueSlug } from "../../src/text/index.ts";
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
