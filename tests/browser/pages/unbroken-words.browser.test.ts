/** Words of hundreds of letters, wherever editors write, on the narrow screen of a telephone: nothing gets wider than it. */
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openPage } from "../../harness/browser/page.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { type Editing, openEditor, openForm, startEditing } from "../../harness/cms/cms.ts";

/** As long as a line may be. */
const NAME = "m".repeat(190);
const WORD = "m".repeat(500);

const BODY = `
## ${WORD}

${WORD} **${WORD}** \`${WORD}\` [${WORD}](https://example.org/${WORD}) https://example.org/${WORD}[^1]

- ${WORD}
  1. ${WORD}

> ${WORD}

| ${WORD} | b |
| --- | --- |
| a | ${WORD} |

\`\`\`
${WORD}
\`\`\`

[^1]: ${WORD}
`;

/** Every name and title is a word, another in each place, and every text ends with some. */
async function fillWithWords(content: string): Promise<void> {
  let count = 0;
  for (const name of await readdir(content, { recursive: true })) {
    const file = path.join(content, name);
    if (name.endsWith(".vtt")) {
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace(/(-->.*\n(?:<v [^>]*>)?)/g, `$1${WORD} `));
    }
    if (!name.endsWith(".md")) continue;
    const [, header = "", body = ""] =
      /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(await readFile(file, "utf8")) ?? [];
    const named = header.replace(
      /^( *(?:- )?(?:title|name|role|room|credit): )(?![>|]).+$/gm,
      (_line, key) => {
        count += 1;
        return `${key}n${count}${NAME}`;
      },
    );
    const summed = named.replace(/^(summary|essential): >-\n {2}/gm, `$&${NAME} `);
    await writeFile(file, `---\n${summed}---\n${body}${BODY}`);
  }
}

/** A page of each kind. */
const PAGES = [
  "/",
  "/articles/",
  "/articles/retrouver-la-minute/",
  "/conferences/",
  "/conferences/evaluation-de-l-utilite-sociale/",
  "/cycles/",
  "/cycles/utilite-sociale-et-mediation-numerique/",
  "/personnes/",
  "/personnes/helene-duclos/",
  "/liens/",
  "/themes/",
  "/themes/mediation-numerique/",
  "/agenda/",
  "/archives/2026/",
  "/recherche/?q=mm",
  "/plan-du-site/",
  "/accessibilite/",
  "/en/",
  "/br/",
];

/** Elements beyond the edge of the window that nothing around them lets scroll: for who reads the failure. */
const wide = (): string[] =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => {
      if (element.getBoundingClientRect().right <= innerWidth + 1) return false;
      for (let around = element.parentElement; around !== null; around = around.parentElement)
        if (around !== document.body && getComputedStyle(around).overflowX !== "visible") return false;
      return true;
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    .slice(0, 8);
const overflow = (): number => document.documentElement.scrollWidth - innerWidth;

describe("an unbroken word widens nothing on 390 px of", () => {
  const its = withBrowser();
  let editing: Editing | undefined;
  let page: Page;
  before(async () => {
    editing = await startEditing(fillWithWords);
    ({ page } = await openPage(its.browser, editing.origin, { viewport: { width: 390, height: 800 } }));
  });
  after(() => editing?.close());
  const running = (): Editing => editing ?? assert.fail("not started");

  for (const address of PAGES)
    test(address, async () => {
      const { origin } = running();
      const response = await page.goto(origin + address);
      assert.equal(response?.status(), 200);
      if (address.startsWith("/recherche/")) await page.locator("main mark").first().waitFor();
      assert.match((await page.locator("main").textContent()) ?? "", /m{150}/);
      const found = { overflow: await page.evaluate(overflow), wide: await page.evaluate(wide) };
      assert.ok(found.overflow <= 0, JSON.stringify(found));
    });

  test("the preview of an entry", async () => {
    const editor = await openEditor(its.browser, running());
    await openForm(editor.page, "articles-2026", "entries/retrouver-la-minute");
    const frame = editor.page.frameLocator("#preview-pane");
    await frame.locator("main h2").first().waitFor();
    const main = frame.locator("main");
    assert.match((await main.textContent()) ?? "", /m{400}/);
    assert.ok((await main.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    await editor.context.close();
  });
});
