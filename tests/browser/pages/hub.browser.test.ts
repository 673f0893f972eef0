/** The small helps that every page has: the theme, the agenda by the reader's clock, copying. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "../../harness/browser/with-browser.ts";

describe("the hub in a browser", () => {
  const site = withSite();

  test("a chosen theme holds on the next page, against the device's", async () => {
    const { page, context } = await site.open({ colorScheme: "light" });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(`${site.origin}/agenda/`);
    const day = await ground();
    await page.locator('hub-theme input[value="dark"]').check();
    const night = await ground();
    assert.notEqual(night, day);
    await page.goto(`${site.origin}/articles/`);
    assert.equal(await ground(), night);
    assert.ok(await page.locator('hub-theme input[value="dark"]').isChecked());
    await page.locator('hub-theme input[value="auto"]').check();
    assert.equal(await ground(), day);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await context.close();
  });

  test("the agenda puts what is to come first, the next on top, and the rest by year", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/agenda/`);
    const upcoming = page.locator("[data-upcoming]");
    await upcoming.waitFor({ state: "visible" });
    const now = await page.evaluate(() => Date.now());
    const ends = (rows: typeof upcoming): Promise<number[]> =>
      rows
        .locator("[data-ends]")
        .evaluateAll((all) => all.map((row) => Date.parse(row.getAttribute("data-ends") ?? "")));
    const next = await ends(upcoming);
    assert.ok(next.length > 0);
    assert.ok(next.every((end) => end >= now));
    assert.deepEqual(
      next,
      next.toSorted((a, b) => a - b),
    );
    const past = await ends(page.locator(".agenda-past:visible"));
    assert.ok(past.length > 0 && past.every((end) => end < now));
    await context.close();
  });

  test("the attribution is copied as it reads, and said to be", async () => {
    const { page, context } = await site.open({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.goto(`${site.origin}/articles/retrouver-la-minute/`);
    await page.locator(".attribution summary").click();
    await page.locator(".attribution button").click();
    await page.locator(".attribution [role=status]", { hasText: /\S/ }).waitFor();
    const shown = (await page.locator("#attribution").textContent())?.trim();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shown);
    assert.match(shown ?? "", /Retrouver la minute.*CC BY-NC-SA/s);
    await context.close();
  });

  test("the first key leads past the navigation", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/articles/`);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), "#contenu");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement)));
    await context.close();
  });

  test("what has the focus in the head of a page is seen on a telephone", async () => {
    const { page, context } = await site.open({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site.origin}/articles/`);
    const seen: string[] = [];
    for (let inHead = true; inHead; ) {
      await page.keyboard.press("Tab");
      inHead = await page.evaluate(() => document.activeElement?.closest("body > header") !== null);
      const [name, hidden] = await page.evaluate(() => {
        const focused = document.activeElement;
        const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return [focused?.textContent || focused?.localName, !focused?.contains(there)] as const;
      });
      seen.push(name ?? "");
      assert.equal(hidden, false, name);
      if (seen.length === 1) inHead = true;
    }
    assert.ok(seen.includes("Rechercher"), seen.join(", "));
    await context.close();
  });
});
