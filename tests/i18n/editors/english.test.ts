/** What editors read in English is English, in its own typography. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { messagesIn } from "../../../src/i18n/editors/index.ts";

const english = messagesIn("en");

/** Every text of a dictionary, by its path; functions are given words, or a number, in the place of what they name. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, n) => textsOf(one, `${path}.${n}`));
  if (typeof value === "function")
    return [1, 2, "name"].flatMap((given) => {
      try {
        return textsOf(value(given, given, given, given), `${path}(${given})`);
      } catch {
        // it takes something else
        return [];
      }
    });
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, `${path}.${name}`));
}

const texts = textsOf(english, "");

describe("the English of editors", () => {
  test("is nearly all read here", () => assert.ok(texts.length > 900, `${texts.length} texts`));

  test("has no letter, quotation mark or space of French typography", () => {
    const french = texts.filter(([, text]) => /[àâçèêëîïôùûœ«»\u202F]|[\s\u00A0][:;?!](?:\s|$)/i.test(text));
    assert.deepEqual(french, []);
  });

  test("has its quotation marks and apostrophes", () => {
    const straight = texts.filter(([, text]) => /\p{L}'\p{L}|(?:^|\s)"\p{L}/u.test(text));
    assert.deepEqual(straight, []);
  });

  test("numbers the days of a month", () => {
    const rules = new Intl.PluralRules("en", { type: "ordinal" });
    const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
    for (let day = 1; day <= 31; day += 1)
      assert.equal(
        english.meetingDates.repeat.rhythms.day(day),
        `the ${day}${endings[rules.select(day)]} of each month`,
      );
  });
});
