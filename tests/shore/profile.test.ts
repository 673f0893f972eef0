import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { generator } from "../../src/shore/generator.ts";
import {
  avatarShape,
  filled,
  levels,
  relief,
  ridge,
  smooth,
  textLevels,
  thin,
  wave,
} from "../../src/shore/index.ts";
import { fc } from "../harness/property.ts";

const peaks = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 500 });
const count = fc.integer({ min: 1, max: 300 });
const inRange = (values: readonly number[]): boolean => values.every((value) => value >= 0 && value <= 1);

describe("a series of levels", () => {
  test("has as many points as were asked for, between 0 and 1, whatever was measured", () => {
    fc.assert(
      fc.property(peaks, count, (values, n) => {
        for (const drawn of [levels(values, n), relief(values, n)]) {
          assert.equal(drawn.length, n);
          assert.ok(inRange(drawn), String(drawn));
        }
      }),
    );
  });

  test("loses no voice: a single loud moment is still there when a thousand values become ten", () => {
    const values = Array.from({ length: 1000 }, (_, i) => (i === 417 ? 99 : 1));
    assert.equal(levels(values, 10)[4], 1);
  });

  test("holds the highest of each stretch, as a share of the highest of all", () => {
    assert.deepEqual(levels([1, 3, 4, 2], 2), [0.75, 1]);
    assert.deepEqual(levels([5, 4, 3, 2, 1], 5), [1, 0.8, 0.6, 0.4, 0.2]);
    assert.deepEqual(levels([1, 2], 4), [0.5, 0.5, 1, 1]);
    assert.deepEqual(levels([2, 4, 1, 1], 3), [0.5, 1, 0.25]);
  });

  test("as a landscape goes from the ground to the full height, highest where loud moments stand together", () => {
    const loud = Array.from({ length: 200 }, (_, i) => (i % 100 === 50 ? 99 : i < 100 ? 80 : 5));
    const land = relief(loud, 200);
    assert.deepEqual([Math.min(...land), Math.max(...land)], [0, 1]);
    assert.equal(land[50], 1);
    assert.ok((land[150] ?? 1) < 0.6 && (land[150] ?? 0) > (land[140] ?? 1));
    assert.deepEqual(relief([7, 7, 7], 3), [0, 0, 0]);
  });

  test("of silence is flat, and of nothing too", () => {
    assert.deepEqual(levels([0, 0, 0], 2), [0, 0]);
    assert.deepEqual(levels([], 2), [0, 0]);
    assert.deepEqual(relief([], 3), [0, 0, 0]);
  });

  test("becomes calmer when it is smoothed", () => {
    const rock = [0, 0, 0, 1, 0, 0, 0];
    assert.deepEqual(smooth(rock, 1), [0, 0, 1 / 3, 1 / 3, 1 / 3, 0, 0]);
    assert.equal(Math.max(...smooth(rock, 2)), 1 / 4);
    assert.deepEqual(thin([1, 2, 3, 4, 5], 2), [1, 3, 5]);
  });
});

describe("the coast of a text", () => {
  test("is always the same for the same text, and another for another", () => {
    const text = "Une heure de parole enregistrée est un livre sans pages.";
    assert.deepEqual(textLevels(text, 96), textLevels(text, 96));
    assert.notDeepEqual(textLevels(text, 96), textLevels(`${text} Encore.`, 96));
  });

  test("is made of its words: of none it is flat", () => {
    assert.deepEqual(textLevels("… — ! « » 🎧", 4), [0, 0, 0, 0]);
    assert.ok(Math.max(...textLevels("… a1 !", 4)) > 0);
    const [long = 0, ...short] = textLevels(`anticonstitutionnellement ${"a ".repeat(95)}`, 96);
    assert.ok(short.every((level) => level < 0.05));
    assert.ok(long >= 0.3);
  });

  test("exists for any text, one without a letter included", () => {
    fc.assert(
      fc.property(fc.string(), count, (text, n) => {
        const drawn = textLevels(text, n);
        assert.equal(drawn.length, n);
        assert.ok(inRange(drawn));
      }),
    );
  });
});

describe("an outline", () => {
  const frame = { width: 100, base: 50, height: -40 };

  test("goes from one edge to the other, loud moments up", () => {
    assert.equal(ridge([0, 1, 0.5], frame), "M0 50L50 10L100 30");
    assert.equal(wave([0, 1, 0], frame), "M0 50Q50 10 75 30L100 50");
    assert.equal(
      wave([0, 1, 0, 1, 0], { width: 100, base: 0, height: 10 }),
      "M0 0Q25 10 38 5Q50 0 63 5Q75 10 88 5L100 0",
    );
    assert.equal(wave([1], frame), "M0 10L0 10");
    assert.equal(wave([], frame), "");
  });

  test("closes down to the ground", () => {
    assert.equal(filled("M0 50L100 30", 90), "M0 50L100 30V90H0Z");
  });
});

test("numbers out of a name begin with its FNV-1a", () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c, 32 bits
  const known: readonly (readonly [name: string, hash: bigint])[] = [
    ["", 0x811c9dc5n],
    ["a", 0xe40c292cn],
    ["foobar", 0xbf9cf968n],
  ];
  for (const [name, hash] of known) {
    const next = generator(name);
    const first = (hash * 1664525n + 1013904223n) % 2n ** 32n;
    const second = (first * 1664525n + 1013904223n) % 2n ** 32n;
    assert.deepEqual([next(), next()], [Number(first) / 2 ** 32, Number(second) / 2 ** 32], name);
  }
});

describe("an islet", () => {
  const numbersIn = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

  test("of a harbour has nine straight quays around its middle, each further on", () => {
    const { land } = avatarShape("radio-ressac", true);
    assert.match(land, /^M\d+(?:\.\d)? \d+(?:\.\d)?(?:L\d+(?:\.\d)? \d+(?:\.\d)?){8}Z$/);
    const numbers = numbersIn(land);
    for (let n = 0; n < 9; n += 1) {
      const [x = 0, y = 0] = [numbers[2 * n], numbers[2 * n + 1]];
      const angle = Math.atan2(y - 50, x - 50);
      const apart = Math.cos(angle - (n * 2 * Math.PI) / 9);
      assert.ok(apart > 0.999, `${n}: ${x} ${y}`);
    }
  });

  test("has a coast of curves that ends where it begins", () => {
    for (const path of Object.values(avatarShape("solene-corsen"))) {
      assert.match(path, /^M[\d. ]+(?:Q[\d. ]+){26}Z$/);
      const numbers = numbersIn(path);
      assert.deepEqual(numbers.slice(0, 2), numbers.slice(-2));
    }
    assert.deepEqual(avatarShape("solene-corsen"), avatarShape("solene-corsen", false));
  });

  test("is drawn from a name alone, and differs from its neighbours", () => {
    assert.deepEqual(avatarShape("solene-corsen"), avatarShape("solene-corsen"));
    assert.notEqual(avatarShape("solene-corsen").land, avatarShape("irene-delaube").land);
    assert.notEqual(avatarShape("radio-ressac", true).land, avatarShape("radio-ressac", false).land);
  });

  test("stays inside its square, whatever the name", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (name, built) => {
        const { land, tide, depth } = avatarShape(name, built);
        for (const path of [land, tide, depth]) {
          const numbers = numbersIn(path);
          assert.ok(numbers.length > 10);
          assert.ok(
            numbers.every((n) => n >= 0 && n <= 100),
            path,
          );
        }
      }),
      { examples: [["$Y`9]h", false]] },
    );
  });
});
