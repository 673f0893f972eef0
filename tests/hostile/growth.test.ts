/** Work grows as its input does: what is counted are questions asked, never seconds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readYaml } from "../../src/load/yaml-source.ts";
import { toPageTexts } from "../../src/pdf/page-blocks.ts";
import { toLines } from "../../src/pdf/page-lines.ts";
import { uniqueSlug } from "../../src/text/index.ts";

test("names for twice as many headings of one title cost twice as much", () => {
  const cost = (headings: number): number => {
    let asked = 0;
    const given = new Set<string>();
    const taken = {
      has: (slug: string) => {
        asked += 1;
        return given.has(slug);
      },
    };
    const last = new Map<string, number>();
    for (let i = 0; i < headings; i += 1) given.add(uniqueSlug("titre", taken, last));
    assert.equal(given.size, headings);
    return asked;
  };
  assert.ok(cost(4_000) <= 2 * cost(2_000) + 10, `${cost(2_000)} then ${cost(4_000)}`);
});

/** Runs `act`, and counts what array searches look at meanwhile. */
function looked<T>(act: () => T): { readonly value: T; readonly count: number } {
  let count = 0;
  const { some } = Array.prototype;
  const counted = function counted(
    this: unknown[],
    test: (one: unknown, n: number, all: unknown[]) => unknown,
  ) {
    return some.call(this, (one, n, all) => {
      count += 1;
      return test(one, n, all);
    });
  };
  Reflect.set(Array.prototype, "some", counted);
  try {
    const value = act();
    return { value, count };
  } finally {
    Reflect.set(Array.prototype, "some", some);
  }
}

test("each key of a YAML map is read as often, however many there are", () => {
  const cost = (keys: number): number => {
    const yaml = Array.from({ length: keys }, (_, n) => `k${n}: ${n}`).join("\n");
    const { value, count } = looked(() => readYaml(yaml, 1));
    assert.deepEqual(value.problems, []);
    assert.equal(Object.keys(value.data as object).length, keys);
    return count;
  };
  const [once, twice] = [cost(500), cost(1_000)];
  assert.ok(twice <= 2 * once + 100, `${once} comparisons, then ${twice}`);
});

test("a key that is written twice is still told, with its line", () => {
  const { problems } = readYaml("a: 1\nb: 2\na: 3", 1);
  assert.deepEqual(
    problems.map(({ line, found }) => [line, found]),
    [[3, "YAML illisible\u00A0: un champ est écrit deux fois"]],
  );
});

/** Signs of a page, of which each look at its character is counted. */
function signs(
  count: number,
  on: (n: number) => { readonly char: string; readonly x: number; readonly y: number },
) {
  let looks = 0;
  const glyphs = Array.from({ length: count }, (_, n) => {
    const { char, x, y } = on(n);
    return {
      get char() {
        looks += 1;
        return char;
      },
      left: x,
      right: x + 1,
      bottom: y,
      top: y + 2,
      isAdded: false,
      isUnmapped: false,
    };
  });
  return { glyphs, looks: () => looks };
}

const SLIDES: Readonly<Record<string, Parameters<typeof signs>[1]>> = {
  "of one endless line": (n) => ({ char: "a", x: n, y: 0 }),
  "of an endless line of spaces": (n) => ({ char: " ", x: n, y: 0 }),
  "of bullets": (n) => ({ char: "•", x: n, y: 0 }),
  "of lines of one letter": (n) => ({ char: "a", x: 0, y: -3 * n }),
};
for (const [name, on] of Object.entries(SLIDES))
  test(`a slide ${name}, twice as long, costs twice as much`, () => {
    const cost = (count: number): number => {
      const { glyphs, looks } = signs(count, on);
      const lines = toLines(glyphs);
      assert.equal(lines.map(({ text }) => text).join("").length, glyphs[0]?.char === " " ? 0 : count);
      toPageTexts([{ width: 100, height: 100, lines }]);
      return looks();
    };
    const [once, twice] = [cost(1_000), cost(2_000)];
    assert.ok(twice <= 2.1 * once + 100, `${once} looks, then ${twice}`);
    // and no length of it breaks the reading off
    assert.ok(cost(200_000) > 0);
  });
