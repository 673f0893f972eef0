/** Entries that wait in a browser whose storage is full, spoilt or shut. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openPending } from "../../../admin/entry/pending.ts";

/** A browser's storage. */
function storage(text: string | null, room = true) {
  const kept = { text };
  return {
    kept,
    getItem: () => kept.text,
    setItem: (_: string, value: string) => {
      if (!room) throw new DOMException("full", "QuotaExceededError");
      kept.text = value;
    },
  };
}

const GOOD = { type: "person", slug: "ada", data: { title: "Ada" } };
const none = () => undefined;

describe("entries that wait", () => {
  const SPOILT: readonly (readonly [string, unknown])[] = [
    ["nothing", null],
    ["a number", 3],
    ["a type that is none", { ...GOOD, type: "toString" }],
    ["a name that is a path", { ...GOOD, slug: "../x" }],
    ["no values", { ...GOOD, data: null }],
    ["no title", { ...GOOD, data: {} }],
    ["a time that is none", { ...GOOD, savedAt: "hier" }],
  ];
  for (const [what, spoilt] of SPOILT)
    test(`are read beside ${what}`, () => {
      const pending = openPending(storage(JSON.stringify([spoilt, GOOD])), none);
      assert.deepEqual(
        pending.entries([]).map(({ slug, data }) => [slug, data["title"]]),
        [["ada", "Ada"]],
      );
    });

  test("are none where nothing can be read, and can be made again", () => {
    for (const text of ["{", "null", '"x"', '{"0":1}']) {
      const store = storage(text);
      const pending = openPending(store, none);
      assert.deepEqual(pending.entries([]), []);
      pending.add("topic", "mer", { title: "Mer" });
      assert.equal(openPending(store, none).entries([]).length, 1);
    }
    const shut = {
      getItem: () => {
        throw new Error("shut");
      },
      setItem: none,
    };
    assert.deepEqual(openPending(shut, none).entries([]), []);
  });

  test("stay as long as the page where there is no room, and that is said", () => {
    let full = 0;
    const pending = openPending(storage("[]", false), none, () => {
      full += 1;
    });
    pending.add("topic", "mer", { title: "Mer" });
    assert.equal(full, 1);
    assert.deepEqual(
      pending.waiting([{ type: "topic", slug: "mer" }]).map(({ path }) => path),
      ["content/topics/mer.md"],
    );
  });

  test("that were saved count as known until the site has had two months to show them", () => {
    const daysAgo = (days: number) => Date.now() - days * 24 * 3600 * 1000;
    const saved = [0.01, 1, 30, 59, 61, 400].map((days) => ({
      ...GOOD,
      slug: `ada-${String(days).replace(".", "-")}`,
      savedAt: daysAgo(days),
    }));
    const known = openPending(storage(JSON.stringify(saved)), none).entries([]);
    assert.deepEqual(
      known.map(({ slug }) => slug),
      ["ada-0-01", "ada-1", "ada-30", "ada-59"],
    );
  });

  test("are forgotten when nobody wants them; one that was saved is not", () => {
    const store = storage(JSON.stringify([GOOD, { ...GOOD, slug: "bea", savedAt: Date.now() }]));
    const pending = openPending(store, none);
    assert.deepEqual([pending.waits("person", "ada"), pending.waits("person", "bea")], [true, false]);
    pending.discard("person", "ada");
    pending.discard("person", "bea");
    assert.deepEqual(
      openPending(store, none)
        .entries([])
        .map(({ slug }) => slug),
      ["bea"],
    );
  });
});
