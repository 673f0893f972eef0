import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { memoize, setMemoLimit, typeset } from "../../src/text/index.ts";

afterEach(() => setMemoLimit(0));

/** A store, and the keys for which a result had to be made. */
function counted() {
  const made: string[] = [];
  const keep = memoize<string>((text) => text.length);
  const get = (key: string, isTrue?: (value: string) => boolean) =>
    keep(
      key,
      () => {
        made.push(key);
        return key.toUpperCase();
      },
      isTrue,
    );
  return { made, get };
}

test("nothing is kept unless it is asked for", () => {
  const { made, get } = counted();
  assert.deepEqual([get("a"), get("a")], ["A", "A"]);
  assert.deepEqual(made, ["a", "a"]);
});

test("a result is kept, and made again where it is no longer true", () => {
  setMemoLimit(1000);
  const { made, get } = counted();
  assert.deepEqual([get("a"), get("a"), get("a", () => true)], ["A", "A", "A"]);
  assert.deepEqual(made, ["a"]);
  assert.equal(
    get("a", () => false),
    "A",
  );
  assert.deepEqual(made, ["a", "a"]);
});

test("what is asked for stays while the rest is forgotten", () => {
  setMemoLimit(20);
  const { made, get } = counted();
  get("always");
  for (let n = 0; n < 100; n += 1) {
    get(`once-${n}`);
    get("always");
  }
  get("once-0");
  assert.equal(made.filter((key) => key === "always").length, 1);
  assert.equal(made.filter((key) => key === "once-0").length, 2);
});

test("a text that was typeset in one language is typeset anew in another", () => {
  setMemoLimit(1000);
  for (let round = 0; round < 2; round += 1) {
    assert.equal(typeset('"a"', "fr"), "«\u00A0a\u00A0»");
    assert.equal(typeset('"a"', "en"), "“a”");
  }
});
