/** What the rich text shows is what it saves: Markdown that it has written is read and written again as it is. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { markedApart } from "../../../admin/decap/text/escape.ts";
import { renderMarkdown } from "../../../src/markdown/index.ts";
import { type DecapText, decapText, type MarkedWords } from "../../harness/decap-text.ts";
import { cases, fc } from "../../harness/property.ts";

const PASTED = new URL("../../clipboard/pasted/", import.meta.url);

const lettersOf = (leaves: readonly MarkedWords[]): string =>
  leaves
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** Each letter with its marks; signs beside it may go out of them. */
const markedLetters = (leaves: readonly MarkedWords[]): string =>
  leaves
    .flatMap(({ text, bold, italic }) =>
      [...text.replace(/[^\p{L}\p{N}]/gu, "")].map(
        (letter) => letter + (bold ? "b" : "") + (italic ? "i" : ""),
      ),
    )
    .join(" ");

/** Words of the same marks together, as the editor holds them. */
function joined(leaves: readonly MarkedWords[]): readonly MarkedWords[] {
  const held: MarkedWords[] = [];
  for (const leaf of leaves) {
    const last = held.at(-1);
    if (last === undefined || last.bold !== leaf.bold || last.italic !== leaf.italic) held.push(leaf);
    else held.splice(-1, 1, { ...last, text: last.text + leaf.text });
  }
  return held;
}

/** Words of a paragraph of a page, as their marks part them. */
function leavesOf(html: string): MarkedWords[] {
  const leaves: MarkedWords[] = [];
  let [bold, italic] = [false, false];
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (/^<\/?strong>/.test(part)) bold = !part.startsWith("</");
    else if (/^<\/?em>/.test(part)) italic = !part.startsWith("</");
    else if (!part.startsWith("<")) leaves.push({ text: unescaped(part), bold, italic });
  }
  return leaves;
}

const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => (name === "amp" ? "&" : " "));

describe("the rich text", () => {
  let rewrite: DecapText["rewrite"];
  let reread: DecapText["reread"];
  let write: DecapText["write"];
  let read: DecapText["read"];
  before(async () => {
    ({ rewrite, reread, write, read } = await decapText());
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
      { numRuns: cases(300) },
    );
  });

  const WORDS = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 3 });
  const MARKED = fc.record({
    text: WORDS.map((parts) => parts.join("")),
    bold: fc.boolean(),
    italic: fc.boolean(),
  });
  test("keeps bold and italics beside whatever signs, for pages and for itself", () => {
    fc.assert(
      fc.property(fc.array(MARKED, { minLength: 1, maxLength: 2 }).map(joined), (leaves) => {
        const written = write(leaves);
        assert.equal(rewrite(written).trim(), written.trim());
        const expected = markedLetters(leaves);
        assert.equal(lettersOf(read(written)), lettersOf(leaves), written);
        assert.equal(markedLetters(read(written)), expected, written);
        assert.equal(markedLetters(leavesOf(renderMarkdown(written, { lang: "fr" }))), expected, written);
      }),
      { numRuns: cases(300) },
    );
  });

  test("keeps a sign alone in bold or italics, after a word", () => {
    for (const [leaves, written] of [
      [[{ text: "Cas 1 a" }, { text: "> *", bold: true }], "Cas 1 a> **\\***"],
      [[{ text: "a " }, { text: "*", italic: true }], "a *\\**"],
      [
        [
          { text: "b", bold: true },
          { text: "1", italic: true },
        ],
        "**b***1*",
      ],
      [[{ text: "+", bold: true, italic: true }, { text: "mot" }], "\\+mot"],
    ] as const) {
      assert.equal(write(leaves), written);
      assert.equal(lettersOf(read(written)), lettersOf(leaves));
    }
  });

  test("leaves an address that is typed as it stands", () => {
    const address = "https://fr.wikipedia.org/wiki/Jean_de_la_Fontaine_(auteur)";
    assert.equal(rewrite(`Voir ${address} et _là_.`), `Voir ${address} et *là*.`);
    assert.ok(renderMarkdown(rewrite(address), { lang: "fr" }).includes(`href="${address}"`));
  });

  test("begins and ends no emphasis with a space, where signs go out of it", () => {
    const emphasis = (value: string) => ({ type: "emphasis", children: [{ type: "html", value }] });
    const words = (value: string) => ({ type: "html", value });
    const parts = (...children: readonly object[]) =>
      markedApart({ type: "paragraph", children: children as readonly { type: string }[] }).children;
    assert.deepEqual(parts(words("a"), emphasis("# mot")), [words("a# "), emphasis("mot")]);
    assert.deepEqual(parts(emphasis("mot !"), words("a")), [emphasis("mot"), words(" !a")]);
    assert.deepEqual(parts(words("a"), emphasis("# ")), [words("a# ")]);
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
