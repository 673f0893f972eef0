import assert from "node:assert/strict";
import { describe, test } from "node:test";
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
  });

  test("closes down to the ground", () => {
    assert.equal(filled("M0 50L100 30", 100, 90), "M0 50L100 30V90H0Z");
  });
});

describe("an islet", () => {
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
          const numbers: number[] = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
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
