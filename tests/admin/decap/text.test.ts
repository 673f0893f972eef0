/** What the rich text shows is what it saves: Markdown that it has written is read and written again as it is. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { wholeBlock } from "../../../admin/decap/text/escape.ts";
import { type DecapText, decapText } from "../../harness/decap-text.ts";
import { cases, fc } from "../../harness/property.ts";

const PASTED = new URL("../../clipboard/pasted/", import.meta.url);

describe("the rich text", () => {
  let rewrite: DecapText["rewrite"];
  let reread: DecapText["reread"];
  before(async () => {
    ({ rewrite, reread } = await decapText());
  });

  const SIGNS = [
    ..."*_#>-+|`~[]()<>&\\!.:1=",
    " ",
    "mot",
    "été",
    "1. ",
    "- ",
    "<b>",
    "</i>",
    "<!--",
    "[a](b)",
    "\\*",
  ];
  test("shows words again as they were typed, whatever signs they are of", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }), (parts) => {
        const words = parts.join("").trim();
        assert.equal(reread(words), words);
      }),
      { numRuns: cases(2000) },
    );
  });

  test("begins and ends no emphasis with a space, where signs go out of it", () => {
    const emphasis = (value: string) => ({ type: "emphasis", children: [{ type: "text", value }] });
    const words = (value: string) => ({ type: "text", value });
    const parts = (...children: readonly object[]) =>
      wholeBlock({ type: "paragraph", children: children as readonly { type: string }[] }).children;
    assert.deepEqual(parts(words("a"), emphasis("# mot")), [words("a"), words("# "), emphasis("mot")]);
    assert.deepEqual(parts(emphasis("mot !"), words("a")), [emphasis("mot"), words(" !"), words("a")]);
    assert.deepEqual(parts(words("a"), emphasis("# ")), [words("a"), words("# ")]);
  });

  test("keeps a table: its columns as they are aligned, an upright bar in a cell", () => {
    const table = "| a     | b   |\n| ----- | --: |\n| x\\|y  | z   |";
    assert.match(rewrite(table), /^\| a +\| +b \|\n\| -+ \| -+: \|\n\| x\\\|y +\| +z \|$/);
    assert.equal(rewrite(rewrite(table)), rewrite(table));
  });

  test("keeps the items of a list together", () => {
    const list = "* a\n  * b\n  * c\n* d";
    assert.equal(rewrite(list), list);
  });

  for (const name of readdirSync(PASTED).filter((file) => file.endsWith(".md")))
    test(`writes again what was pasted as it wrote it first: ${name}`, async () => {
      const once = rewrite(await readFile(new URL(name, PASTED), "utf8"));
      assert.equal(rewrite(once), once);
    });
});
