/** The new words of a paragraph are shared out among its cues, and those that stay keep theirs. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { realign } from "../../src/transcript/edit/realign.ts";
import { fc } from "../harness/property.ts";

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");
const cueOf = (cues: readonly string[]): ReadonlyMap<string, number> =>
  new Map(cues.flatMap((text, cue) => wordsOf(text).map((word) => [word, cue] as const)));

/** Cues of one word or more, no word twice. */
const cues = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  .map((sizes) => sizes.map((size, cue) => Array.from({ length: size }, (_, n) => `${cue}.${n}`).join(" ")));

/** The most of these numbers that go up, told by its definition. */
function longestRise(numbers: readonly number[], above = -1): number {
  const [first, ...rest] = numbers;
  if (first === undefined) return 0;
  const without = longestRise(rest, above);
  return first > above ? Math.max(without, 1 + longestRise(rest, first)) : without;
}

describe("the words of a paragraph", () => {
  test("are all said, in their order, whatever was said before", () => {
    const text = fc.array(fc.constantFrom("0.0", "0.1", "1.0", "2.1", "new", "x"), { maxLength: 12 });
    fc.assert(
      fc.property(cues, text, (before, after) =>
        assert.deepEqual(wordsOf(realign(before, after.join(" \n")).join(" ")), after),
      ),
    );
  });

  test("that stay keep their cue, though others go and come around them", () => {
    const change = fc.tuple(fc.boolean(), fc.array(fc.constantFrom("new", "other"), { maxLength: 2 }));
    fc.assert(
      fc.property(cues, fc.array(change, { minLength: 16, maxLength: 16 }), (before, changes) => {
        const old = before.flatMap(wordsOf);
        const after = old.flatMap((word, n) => [
          ...(changes[n]?.[0] === true ? [word] : []),
          ...(changes[n]?.[1] ?? []),
        ]);
        const [was, is] = [cueOf(before), cueOf(realign(before, after.join(" ")))];
        for (const word of after) if (was.has(word)) assert.equal(is.get(word), was.get(word), word);
      }),
    );
  });

  test("that changed places keep their cue as far as their order allows", () => {
    const shuffled = cues.chain((before) => {
      const words = before.flatMap(wordsOf).slice(0, 9);
      return fc.tuple(
        fc.constant(before),
        fc.shuffledSubarray(words, { minLength: words.length }),
        fc.constant(words),
      );
    });
    fc.assert(
      fc.property(shuffled, ([before, after, words]) => {
        const [was, is] = [cueOf(before), cueOf(realign(before, after.join(" ")))];
        const kept = after.filter((word) => is.get(word) === was.get(word)).length;
        assert.ok(kept >= longestRise(after.map((word) => words.indexOf(word))), after.join(" "));
      }),
    );
  });

  test("keep their lines where a line begins with one that stays or takes its place", () => {
    assert.deepEqual(realign(["un deux\ntrois quatre"], "un DEUX trois cinq"), ["un DEUX\ntrois cinq"]);
    assert.deepEqual(realign(["un deux\ntrois quatre"], "un deux TROIS quatre"), ["un deux\nTROIS quatre"]);
    assert.deepEqual(realign(["un\n\n deux"], "un deux"), ["un\ndeux"]);
  });

  test("are shared out by place where too many changed to be compared", () => {
    const many = (name: string, count: number) =>
      Array.from({ length: count }, (_, n) => `${name}${n}`).join(" ");
    const [first = "", second = ""] = realign(
      [many("a", 700), many("b", 700)],
      `${many("c", 699)} a0 ${many("d", 700)}`,
    );
    assert.deepEqual([wordsOf(first).length, wordsOf(second).length], [700, 700]);
    assert.deepEqual(realign(["", ""], "un deux"), ["un deux", ""]);
  });
});
