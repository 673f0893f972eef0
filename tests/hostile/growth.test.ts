/** Work grows as its input does: what is counted are questions asked, never seconds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readYaml } from "../../src/load/yaml-source.ts";
import { toPageTexts } from "../../src/pdf/page-blocks.ts";
import { toLines } from "../../src/pdf/page-lines.ts";
import { uniqueSlug } from "../../src/text/index.ts";
import { uniqueId } from "../../src/transcript/paragraphs.ts";

/** Names that are given, which count how often they are asked for. */
class AskedNames extends Set<string> {
  asked = 0;
  override has(name: string): boolean {
    this.asked += 1;
    return super.has(name);
  }
}

const NAMED: Readonly<Record<string, (given: Set<string>, last: Map<string, number>) => unknown>> = {
  "headings of one title": (given, last) => given.add(uniqueSlug("titre", given, last)),
  "paragraphs of one second": (ids, last) => uniqueId("t10", { ids, last }),
};
for (const [what, name] of Object.entries(NAMED))
  test(`names for twice as many ${what} cost twice as much`, () => {
    const cost = (count: number): number => {
      const given = new AskedNames();
      const last = new Map<string, number>();
      for (let i = 0; i < count; i += 1) name(given, last);
      assert.equal(given.size, count);
      return given.asked;
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

/** A sign of a page, of which each look at its character is counted. */
class Sign {
  static looks = 0;
  readonly isAdded = false;
  readonly isUnmapped = false;
  readonly right: number;
  readonly top: number;
  readonly #char: string;
  readonly left: number;
  readonly bottom: number;
  constructor(char: string, left: number, bottom: number) {
    this.#char = char;
    this.left = left;
    this.right = left + 1;
    this.bottom = bottom;
    this.top = bottom + 2;
  }
  get char(): string {
    Sign.looks += 1;
    return this.#char;
  }
}

const SLIDES: Readonly<Record<string, (n: number) => Sign>> = {
  "of one endless line": (n) => new Sign("a", n, 0),
  "of an endless line of spaces": (n) => new Sign(" ", n, 0),
  "of bullets": (n) => new Sign("•", n, 0),
  "of lines of one letter": (n) => new Sign("a", 0, -3 * n),
};
for (const [name, on] of Object.entries(SLIDES))
  test(`a slide ${name}, twice as long, costs twice as much`, () => {
    const cost = (count: number): number => {
      Sign.looks = 0;
      const glyphs = Array.from({ length: count }, (_, n) => on(n));
      const lines = toLines(glyphs);
      assert.equal(lines.map(({ text }) => text).join("").length, glyphs[0]?.char === " " ? 0 : count);
      toPageTexts([{ width: 100, height: 100, lines }]);
      return Sign.looks;
    };
    const [once, twice] = [cost(1_000), cost(2_000)];
    assert.ok(twice <= 2.1 * once + 100, `${once} looks, then ${twice}`);
    // and no length of it breaks the reading off
    assert.ok(cost(200_000) > 0);
  });
