/** Characters that nobody sees. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { forbidden, visible } from "../../src/text/index.ts";
import { fc } from "../harness/property.ts";

const HIDDEN = ["\u0000", "\u0007", "\u001B", "\u007F", "\u009F", "\uD800", "\uDFFF", "\u202A", "\u202E"];
const TURNING = ["\u2066", "\u2069", "\uFFFE", "\uFFFF"];
const WELCOME = [
  "\t",
  "\n",
  "a",
  "é",
  "\u00A0",
  "\u202F",
  "\u00AD",
  "\u200B",
  "\u200D",
  "🎧",
  "\u2060",
  "\uFEFF",
];

describe("a character that nobody sees", () => {
  for (const sign of [...HIDDEN, ...TURNING])
    test(`is taken away, and told with its line: U+${sign.charCodeAt(0).toString(16)}`, () => {
      assert.equal(visible(`a${sign}b${sign}`), "ab");
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      const told = forbidden(`a\nb\n${sign}c${sign}`);
      assert.deepEqual(told, { code, line: 2 });
      assert.equal(forbidden(sign)?.line, 0);
    });

  test("is a space where it ended a line elsewhere", () => {
    for (const end of ["\v", "\f", "\u0085", "\u2028", "\u2029"]) {
      assert.equal(visible(`a${end}b`), "a b");
      assert.ok(forbidden(`a${end}b`), end);
    }
    assert.equal(visible("a\r\nb"), "a\r\nb");
    assert.ok(forbidden("a\rb"));
  });

  test("is none that a text needs", () => {
    for (const sign of WELCOME) {
      assert.equal(visible(`a${sign}b`), `a${sign}b`);
      assert.equal(forbidden(`a${sign}b`), undefined, JSON.stringify(sign));
    }
  });

  test("is no more in what is left", () => {
    const text = fc.array(fc.constantFrom(...HIDDEN, ...TURNING, ...WELCOME), { maxLength: 20 });
    fc.assert(fc.property(text, (signs) => assert.equal(forbidden(visible(signs.join(""))), undefined)));
  });
});
