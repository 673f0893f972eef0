/** Whatever is done in the rich text, by keys, pastes and taking back: it never fails, and shows what it saves. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openForm, save, trouble } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { decapText } from "../../harness/decap-text.ts";
import { cases, fc } from "../../harness/property.ts";

/** No calls of footnotes: one that lost its note is refused when it is saved, as it should be. */
const TYPED = [
  ..."*_#>-+|`~[]()<>&\\!.:1",
  " ",
  "mot",
  "l’été",
  "# ",
  "- ",
  "1. ",
  "> ",
  "**",
  "__x__",
  "<b>",
  "&amp;",
  "[a](b)",
  "https://exemple.org/x_y",
  "```",
  "---",
];

/** Those that stay in the text: the key Tab leaves it. */
const KEYS = [
  "Enter",
  "Enter",
  "Backspace",
  "Backspace",
  "Delete",
  "Shift+Enter",
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "Control+Home",
  "Control+End",
  "Control+A",
  "Shift+ArrowLeft",
  "Shift+ArrowUp",
  "Shift+ArrowDown",
  "Shift+Home",
  "Control+B",
  "Control+I",
  "Control+Z",
  "Control+Z",
  "Control+Y",
];

const HTML = [
  "<b>gras</b> et <i>italique</i>",
  "<h2>Titre</h2><p>Un paragraphe.</p>",
  "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>",
  "<ol><li><p>un</p><p>deux</p></li><li>trois</li></ol>",
  "<table><tr><td>A|1</td><td><b>B</b></td></tr><tr><td></td><td>C</td></tr></table>",
  "<blockquote><p>cité</p><ul><li>d</li></ul></blockquote>",
  "<pre>a\n  *b*</pre>",
  "<p>x <code>c`d</code> <a href='https://exemple.org/_a_'>lien</a></p>",
  "<p>avec<br>retour</p><hr><p>après</p>",
];

const PLAIN = [
  "simple",
  "deux\nlignes",
  "un\n\n\ndeux",
  "  * pas une liste\n# ni un titre",
  "|a|b|",
  "<i>x</i>",
];

interface Step {
  readonly does: "type" | "press" | "text/html" | "text/plain";
  readonly what: string;
}

const steps = (does: Step["does"], among: readonly string[]): fc.Arbitrary<Step> =>
  fc.constantFrom(...among).map((what) => ({ does, what }));

const step = fc.oneof(
  { weight: 5, arbitrary: steps("type", TYPED) },
  { weight: 6, arbitrary: steps("press", KEYS) },
  { weight: 2, arbitrary: steps("text/html", HTML) },
  { weight: 1, arbitrary: steps("text/plain", PLAIN) },
);

const QUOTATION: Step = {
  does: "text/html",
  what: "<blockquote><p>cité</p><ul><li>d</li></ul></blockquote>",
};

/** What was once shown otherwise than it was saved. */
const ONCE_WRONG: [Step[]][] = [[[QUOTATION, QUOTATION, { does: "type", what: "mot" }]]];

const TEXT = '[data-slate-editor="true"]';

async function take(page: Page, { does, what }: Step): Promise<void> {
  if (does === "type") return page.keyboard.type(what);
  if (does === "press") return page.keyboard.press(what);
  await page.locator(TEXT).evaluate(
    (text, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(pasted.does, pasted.what);
      text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { does, what },
  );
}

/** What one reads there, line by line; how many spaces and empty lines stand between is not kept. */
async function shown(page: Page): Promise<Shown> {
  const lines = (await page.locator(TEXT).allInnerTexts()).join("\n").split("\n");
  const marked = await page
    .locator(TEXT)
    .locator("h1,h2,h3,h4,h5,h6,li,td,th,pre,blockquote,b,strong,i,em,code,a")
    .evaluateAll((parts) => parts.map((part) => [part.tagName, part.textContent ?? ""] as const));
  return {
    lines: lines.map(flat).filter((line) => line !== ""),
    // Markdown has no emphasis between a letter and a sign: the sign goes out of it
    marked: marked
      .map(([name, words]) => `${name} ${flat(words.replace(/[^\p{L}\p{N}\s]/gu, ""))}`)
      .filter((line) => !line.endsWith(" ")),
  };
}

interface Shown {
  readonly lines: readonly string[];
  /** Words of each heading, item, cell, emphasis and so on. */
  readonly marked: readonly string[];
}

const flat = (words: string): string =>
  words
    .replace(/\uFEFF/g, "")
    .replace(/\s+/g, " ")
    .trim();

const NAME = "ce-qui-reste-quand-on-ferme-la-porte";
const FILE = `articles/2026/${NAME}.md`;
const bodyOf = (text: string): string => text.slice(text.indexOf("\n---\n") + 5);

describe("the rich text, whatever is done in it", () => {
  const editing = withForms();

  test("never fails, and shows what it saves", async () => {
    const { rewrite } = await decapText();
    const editor = await editing.open();
    const { page } = editor;
    const open = async () => {
      await page.goto(`${editing.origin}/admin/`);
      await page.reload();
      await page.getByRole("link", { name: "Articles" }).waitFor();
      await openForm(page, "articles-2026", `entries/${NAME}`);
      await page.locator(TEXT).waitFor();
    };
    const close = async () => {
      await page.evaluate(() => {
        location.hash = "/collections/articles-2026";
      });
      await page.locator(TEXT).waitFor({ state: "detached" });
    };
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (done) => {
        n += 1;
        editor.noise.length = 0;
        const start = `Cas ${n}`;
        const file = path.join(editing.content, FILE);
        const old = await readFile(file, "utf8");
        await writeFile(file, old.replace(bodyOf(old), `${start}\n`));
        await open();
        await page.locator(TEXT).getByText(start).click();
        await page.keyboard.press("Control+End");
        await page.keyboard.type(" a");
        for (const one of done) await take(page, one);
        await save(page);
        await page.getByText("Modifications enregistrées").first().waitFor();
        const before = await shown(page);
        const body = bodyOf(await editing.written(FILE));
        await close();
        await open();
        assert.deepEqual(await shown(page), before, body);
        assert.equal(rewrite(body), body.trim().replace(/\n{3,}/g, "\n\n"));
        assert.deepEqual(trouble(editor), []);
        await close();
      }),
      { numRuns: cases(3) + ONCE_WRONG.length, examples: ONCE_WRONG },
    );
    await editor.context.close();
  });
});
