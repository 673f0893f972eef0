/** All that is wrong is told in one run: several mistakes in one file are told as each would be alone. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ENTRY_TYPE_NAMES, type EntryType, formatField, type Problem } from "../../../src/content/index.ts";
import { cases, fc } from "../../harness/property.ts";
import { problemsOf, source } from "../sources.ts";
import { type Mistake, mistakesOf, SITE_MISTAKES } from "./mistakes.ts";
import { OTHERS, RIGHT, RIGHT_SITE, WORLD } from "./right.ts";

const DEAD_LINK = { kind: "link", line: 7, path: "/articles/rien/" } as const;

const keyOf = ({ file, field = [], found }: Problem) => `${file} ${formatField(field)}: ${found}`;

function toldOf(
  type: EntryType,
  mistakes: readonly Mistake[],
  references: readonly (typeof DEAD_LINK)[] = [],
) {
  const data = RIGHT[type]();
  for (const { change } of mistakes) change(data);
  return problemsOf([...OTHERS, { ...source(type, "x"), data, references }], WORLD)
    .map(keyOf)
    .sort();
}

function toldOfSite(mistakes: readonly Mistake[]) {
  const site = RIGHT_SITE();
  for (const { change } of mistakes) change(site);
  // what a mistake takes away must not come back from the settings of all tests
  const cleared = Object.fromEntries(Object.keys(RIGHT_SITE()).map((name) => [name, undefined]));
  return problemsOf(OTHERS, { ...WORLD, site: { ...cleared, ...site } })
    .map(keyOf)
    .sort();
}

/** Of what each would be told alone, all but what others hide. */
function expectedOf(mistakes: readonly Mistake[], alone: (mistake: Mistake) => readonly string[]): string[] {
  const hidden = new Set(mistakes.flatMap(({ hides = [] }) => hides));
  return [...new Set(mistakes.filter(({ name }) => !hidden.has(name)).flatMap(alone))].sort();
}

describe("several mistakes in one file are told in one run, as each would be alone", () => {
  for (const type of ENTRY_TYPE_NAMES)
    test(type, () => {
      assert.deepEqual(toldOf(type, []), []);
      const mistakes = mistakesOf(type);
      const alone = new Map(mistakes.map((one) => [one, toldOf(type, [one])]));
      for (const [{ name, tells }, told] of alone)
        assert.deepEqual(
          told.map((line) => line.split(" ")[1]?.replace(/:$/, "")).sort(),
          [...tells].sort(),
          `${name}: ${told.join("\n")}`,
        );
      const [ofText = ""] = toldOf(type, [], [DEAD_LINK]);
      assert.match(ofText, /\/articles\/rien\//);
      const draw = fc.subarray([...mistakes]);
      fc.assert(
        fc.property(draw, fc.boolean(), (some, hasLink) => {
          const wanted = expectedOf(some, (one) => alone.get(one) ?? []);
          const told = toldOf(type, some, hasLink ? [DEAD_LINK] : []);
          assert.deepEqual(told, [...wanted, ...(hasLink ? [ofText] : [])].sort());
        }),
        { numRuns: cases(12), examples: [[[...mistakes], true]] },
      );
    });

  test("settings", () => {
    assert.deepEqual(toldOfSite([]), []);
    const alone = new Map(SITE_MISTAKES.map((one) => [one, toldOfSite([one])]));
    for (const [{ name, tells }, told] of alone)
      assert.deepEqual(
        told.map((line) => line.split(" ")[1]?.replace(/:$/, "")).sort(),
        [...tells].sort(),
        `${name}: ${told.join("\n")}`,
      );
    fc.assert(
      fc.property(fc.subarray([...SITE_MISTAKES]), (some) => {
        assert.deepEqual(
          toldOfSite(some),
          expectedOf(some, (one) => alone.get(one) ?? []),
        );
      }),
      { numRuns: cases(12), examples: [[[...SITE_MISTAKES]]] },
    );
  });
});
