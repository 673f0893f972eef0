/** Work grows as its input does: what is counted are questions asked, never seconds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readYaml } from "../../src/load/yaml-source.ts";
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
    [[3, "YAML illisible : un champ est écrit deux fois"]],
  );
});
