/** What one does with words of a transcript: chosen by mouse, keyboard or a paragraph's button; heard, quoted, passed on. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { near, playedFrom, withTalk } from "../../harness/browser/player.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const menuOf = (page: Page): Locator => page.getByRole("group", { name: "Le passage choisi" });
const paragraph = (page: Page, n: number): Locator => page.locator("hub-transcript p[data-s]").nth(n);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a character of a paragraph's words stands in the window. */
const characterAt = (words: Locator, offset: number): Promise<Box> =>
  words.locator("> span").evaluate((span, at) => {
    const range = document.createRange();
    range.setStart(span.firstChild as Node, at);
    range.setEnd(span.firstChild as Node, at + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, offset);

/** Draws a selection with the mouse, from a character of a paragraph to one of another. */
async function draw(
  page: Page,
  from: readonly [Locator, number],
  to: readonly [Locator, number],
): Promise<void> {
  await from[0].evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const [start, end] = [await characterAt(...from), await characterAt(...to)];
  await page.mouse.move(start.x + 1, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 });
  await page.mouse.move(end.x + end.width, end.y + end.height / 2);
  await page.mouse.up();
}

/** Selects by script what a finger would: telephones draw selections themselves. */
const select = (words: Locator, from: number, to: number): Promise<void> =>
  words.locator("> span").evaluate(
    (span, [start, end]) => {
      span.scrollIntoView({ block: "center", behavior: "instant" });
      const node = span.firstChild as Node;
      getSelection()?.setBaseAndExtent(node, start ?? 0, node, end ?? 0);
    },
    [from, to],
  );

/** The boxes of the selection that meet the menu. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const menu = document.querySelector(".quote-menu")?.getBoundingClientRect() ?? new DOMRect();
    return [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].filter(
      ({ top, bottom, left, right }) =>
        bottom > menu.top && top < menu.bottom && right > menu.left && left < menu.right,
    ).length;
  });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

describe("words of a transcript", () => {
  const { onTalk } = withTalk();

  test("that the mouse selects are copied as a citation: words, voice, talk, minute, address, licence", () =>
    onTalk(
      async ({ page }) => {
        const words = paragraph(page, 2);
        await draw(page, [words, 15], [words, 126]);
        const chosen = await page.evaluate(() => getSelection()?.toString().trim() ?? "");
        assert.ok(chosen.length > 60, chosen);
        await menuOf(page).getByRole("button", { name: "Copier la citation" }).click();
        await menuOf(page).getByText("Citation copiée.").waitFor();
        const [start, end] = await words.evaluate(({ dataset }) => [
          Number(dataset["s"]),
          Number(dataset["e"]),
        ]);
        const copied = await clipboard(page);
        const inner = chosen.replace(/«\s*/g, "“").replace(/\s*»/g, "”");
        assert.ok(copied.startsWith(`«\u00A0${inner}\u00A0» — `), copied);
        const parts =
          /— (?<who>.*)Évaluation de l’utilité sociale[^,]*, 0:(?<from>\d\d)–0:(?<to>\d\d)\. (?<address>\S+) (?<licence>.*)\.$/;
        const { from = "", to = "", address = "", licence = "" } = parts.exec(copied)?.groups ?? {};
        assert.ok(Number(from) >= Math.floor(start ?? 0) && Number(to) <= Math.ceil(end ?? 0), copied);
        const { pathname, hash } = new URL(address);
        assert.equal(pathname, "/conferences/evaluation-de-l-utilite-sociale/");
        assert.equal(hash, `#t=${Number(from)},${Number(to)}`);
        assert.equal(licence, "CC BY-NC-SA 4.0");
        // the press has not undone the selection
        assert.equal(await page.evaluate(() => getSelection()?.toString().trim()), chosen);
      },
      undefined,
      CLIPBOARD,
    ));

  test("of two paragraphs are one citation of whole words, without the times in the margin", () =>
    onTalk(
      async ({ page }) => {
        // from within "Vous" to within "une"
        await draw(page, [paragraph(page, 0), 10], [paragraph(page, 1), 30]);
        await menuOf(page).getByRole("button", { name: "Copier la citation" }).click();
        await menuOf(page).getByText("Citation copiée.").waitFor();
        const copied = await clipboard(page);
        const texts = await page.locator("hub-transcript p[data-s] > span").allTextContents();
        assert.ok(
          copied.startsWith(`«\u00A0${texts[0]?.slice(9).trim()} ${texts[1]?.slice(0, 33)}\u00A0»`),
          copied,
        );
      },
      undefined,
      CLIPBOARD,
    ));

  test("that the keyboard selects lead by Tab to a menu that Escape closes, and that holds nobody", () =>
    onTalk(async ({ page }) => {
      const words = paragraph(page, 1);
      await words.locator("> span").evaluate((span) => {
        span.scrollIntoView({ block: "center", behavior: "instant" });
        getSelection()?.setBaseAndExtent(span.firstChild as Node, 3, span.firstChild as Node, 4);
      });
      for (let n = 0; n < 12; n += 1) await page.keyboard.press("Shift+ArrowRight");
      await menuOf(page).waitFor();
      await page.keyboard.press("Tab");
      const names = ["Écouter", "Copier la citation", "Partager", "Mettre dans mon carnet"];
      for (const name of names) {
        assert.equal(await menuOf(page).locator(":focus").textContent(), name);
        await page.keyboard.press("Tab");
      }
      // past the last the menu goes, and the page goes on
      await menuOf(page).waitFor({ state: "hidden" });
      assert.equal(
        await page.evaluate(() => document.activeElement?.closest(".transcript-text") !== null),
        true,
      );
      await page.keyboard.press("Shift+Tab");
      await select(words, 3, 20);
      await menuOf(page).waitFor();
      await menuOf(page).getByRole("button").first().focus();
      await page.keyboard.press("Escape");
      await menuOf(page).waitFor({ state: "hidden" });
      assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY");
    }));

  test("of a whole paragraph are heard from its button to their end", () =>
    onTalk(async ({ page }) => {
      const words = paragraph(page, 3);
      await words.locator("> a").focus();
      await page.keyboard.press("Tab");
      const button = words.getByRole("button", { name: /^Citer ou garder, 0:55$/ });
      assert.equal(await button.evaluate((element) => element === document.activeElement), true);
      await page.keyboard.press("Enter");
      await menuOf(page).waitFor();
      assert.equal(await menuOf(page).locator(":focus").textContent(), "Écouter");
      await page.keyboard.press("Enter");
      const start = Number(await words.getAttribute("data-s"));
      near(await playedFrom(page), Math.floor(start), 0.5);
      await page.keyboard.press("Escape");
      assert.equal(await button.evaluate((element) => element === document.activeElement), true);
    }));

  test("are passed on by the device’s own sheet where it has one", () =>
    onTalk(async ({ page }) => {
      await page.evaluate(`Object.assign(Navigator.prototype, {
        canShare: () => true,
        share: async (sheet) => document.body.setAttribute("data-shared", JSON.stringify(sheet)),
      })`);
      await select(paragraph(page, 2), 0, 40);
      await menuOf(page).getByRole("button", { name: "Partager" }).click();
      const sheet: unknown = JSON.parse(
        (await page.locator("body[data-shared]").getAttribute("data-shared")) ?? "",
      );
      const { title, text, url } = sheet as Record<string, string>;
      assert.match(title ?? "", /^Évaluation de l’utilité sociale/);
      assert.match(text ?? "", /^«/);
      assert.match(url ?? "", /\/conferences\/evaluation-de-l-utilite-sociale\/#t=29,\d+$/);
      assert.equal(await page.locator("dialog[open]").count(), 0);
    }));

  test("are passed on by the dialog of the moment elsewhere", () =>
    onTalk(async ({ page }) => {
      await page.evaluate("Navigator.prototype.share = undefined");
      await select(paragraph(page, 2), 0, 40);
      await menuOf(page).getByRole("button", { name: "Partager" }).click();
      const dialog = page.getByRole("dialog", { name: "Citer ce moment" });
      assert.equal(await dialog.getByLabel("Début").inputValue(), "0:29");
      assert.match((await dialog.locator("[data-form=link]").textContent()) ?? "", /#t=29,\d+$/);
    }));

  for (const [name, options] of [
    ["a telephone", PHONE],
    ["a computer", {}],
  ] as const)
    test(`stay in sight beside the menu on ${name}, and nothing else moves`, () =>
      onTalk(
        async ({ page }) => {
          await page.evaluate(() => {
            document.documentElement.dataset["shift"] = "0";
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                document.documentElement.dataset["shift"] += ` ${entry.entryType}`;
            }).observe({ type: "layout-shift" });
          });
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await select(paragraph(page, 2), 10, 150);
          await menuOf(page).waitFor();
          assert.equal(await covered(page), 0);
          const menu = await menuOf(page).boundingBox();
          const last = await page.evaluate(
            () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0,
          );
          // a telephone's own menu stands above the words
          assert.ok(menu !== null && menu.y >= last, `${menu?.y} px, words end at ${last} px`);
          assert.ok(menu.x >= 0 && menu.x + menu.width <= (page.viewportSize()?.width ?? 0));
          assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
          assert.equal(await page.evaluate(() => document.documentElement.dataset["shift"]), "0");
          await page.mouse.click(5, 400);
          await menuOf(page).waitFor({ state: "hidden" });
        },
        undefined,
        options,
      ));

  test("chosen at the foot of the window have their menu above them", () =>
    onTalk(async ({ page }) => {
      const words = paragraph(page, 4);
      await words.evaluate((element) => element.scrollIntoView({ block: "end", behavior: "instant" }));
      await words.locator("> span").evaluate((span) => {
        const node = span.firstChild as Text;
        getSelection()?.setBaseAndExtent(node, node.length - 30, node, node.length);
      });
      await menuOf(page).waitFor();
      assert.equal(await covered(page), 0);
      const box = await menuOf(page).boundingBox();
      assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
    }));

  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [PHONE.viewport, { width: 1280, height: 800 }])
      test(`have a menu without barriers, ${colorScheme}, ${viewport.width} px`, () =>
        onTalk(
          async ({ page }) => {
            await select(paragraph(page, 2), 10, 60);
            await menuOf(page).waitFor();
            assert.deepEqual(await axeFindings(page), []);
          },
          undefined,
          { colorScheme, viewport, bypassCSP: true },
        ));
});
