/** Every page of the demonstration, read by tools that this project did not write. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { type BuiltPage, demoPages } from "../harness/browser/demo-site.ts";
import { attribute, elements } from "../harness/html.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The renderer's style, which the standard leaves free: a slash in void elements, attributes as they come.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    // Check boxes share a name where several answers are possible.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    // Lists carry a name where a heading would say too much.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The standard leaves ">" free in text; the renderer escapes what it does not.
    "no-raw-characters": "off",
    // Lines of a built page are as long as they come.
    "long-title": "off",
  },
});

describe("every page of the demonstration", () => {
  let pages: readonly BuiltPage[] = [];
  before(async () => {
    pages = await demoPages();
  });

  test("is valid HTML", async () => {
    assert.ok(pages.length > 80, `only ${pages.length} pages`);
    const found: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages)
          found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    assert.deepEqual(found.slice(0, 40), []);
  });

  test("keeps the place of every picture, and describes it", () => {
    const wrong = pages.flatMap(({ path, html }) =>
      elements(html)
        .filter(({ tagName }) => tagName === "img")
        .filter((img) => ["width", "height", "alt"].some((name) => attribute(img, name) === undefined))
        .map((img) => `${path}: ${attribute(img, "src")}`),
    );
    assert.deepEqual([...new Set(wrong)], []);
  });

  test("says each thing once in its head", () => {
    const twice = pages.flatMap(({ path, html }) => {
      const head = elements(html).filter(({ tagName }) => tagName === "link" || tagName === "meta");
      const said = head.map((element) => JSON.stringify([element.tagName, element.attrs]));
      return said.filter((one, index) => said.indexOf(one) !== index).map((one) => `${path}: ${one}`);
    });
    assert.deepEqual(twice.slice(0, 10), []);
  });
});
