/** Lists, the head and the foot of pages: order, one line on a telephone, sizes that are read and touched. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { frames } from "../../harness/browser/frames.ts";
import type { Watched } from "../../harness/browser/page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const PAGES = [
  "/",
  "/conferences/",
  "/agenda/",
  "/articles/",
  "/conferences/evaluation-de-l-utilite-sociale/",
];

describe("lists, heads, feet and letters", () => {
  const site = withSite();

  /** By what they were opened with: nothing here is kept from one address to the next. */
  const opened = new Map<string, Watched>();

  async function on(
    path: string,
    width: number,
    look: (page: Page) => Promise<void>,
    javaScriptEnabled = true,
  ): Promise<void> {
    const key = `${width} ${javaScriptEnabled}`;
    const viewport = { width, height: 844 };
    const watched = opened.get(key) ?? (await site.open({ viewport, javaScriptEnabled }));
    opened.set(key, watched);
    const { page, noise } = watched;
    await page.goto(site.origin + path, { waitUntil: "networkidle" });
    await look(page);
    // each test tells its own
    assert.deepEqual(noise.splice(0), []);
  }

  test("the list of meetings has first what can be heard, then those to come, the next first", () =>
    on("/conferences/", 1280, async (page) => {
      const order = await page
        .locator("main :is(.row, [data-ends])")
        .evaluateAll((all) =>
          all.map((one) => [
            one.querySelector(".listen-coast") !== null,
            one.querySelector("time")?.dateTime ?? "",
          ]),
        );
      const heard = order.filter(([sounds]) => sounds);
      assert.ok(heard.length >= 2);
      assert.deepEqual(order.slice(0, heard.length), heard);
      const toCome = await page
        .locator("[data-upcoming] [data-ends] time:first-child")
        .evaluateAll((all) => all.map((one) => (one as HTMLTimeElement).dateTime));
      assert.ok(toCome.length >= 4);
      assert.deepEqual(toCome, [...toCome].sort());
    }));

  for (const [path, width, most] of [
    ["/articles/", 390, 320],
    ["/articles/", 1280, 320],
    ["/conferences/", 390, 480],
    ["/liens/", 390, 320],
    ["/personnes/helene-duclos/", 1280, 480],
  ] as const)
    test(`every entry of ${path} shows something, in no more pixels than its place has, ${width} px`, () =>
      on(path, width, async (page) => {
        const rows = await page.locator(".row").evaluateAll((all) =>
          all.map((row) => {
            const box = row.querySelector(".row-picture, .listen-coast .coast")?.getBoundingClientRect();
            return (box?.width ?? 0) >= 90 && (box?.height ?? 0) >= 40;
          }),
        );
        assert.ok(rows.length > 0);
        assert.deepEqual([...new Set(rows)], [true]);
        const pictures = await page.locator("img.row-picture").evaluateAll((all) =>
          all.map((one) => {
            const { currentSrc, loading, naturalWidth } = one as HTMLImageElement;
            return { currentSrc, isLazy: loading === "lazy", naturalWidth };
          }),
        );
        assert.deepEqual(
          pictures.filter(({ naturalWidth }) => naturalWidth > most),
          [],
        );
        assert.deepEqual(
          pictures.slice(1).filter(({ isLazy }) => !isLazy),
          [],
        );
      }));

  test("the picture that a list begins with comes with the page, and none moves anything", async () => {
    const { page, context } = await site.open({ viewport: { width: 1280, height: 800 } });
    await page.route("**/*.webp", (route) => route.abort());
    const tops = async (): Promise<readonly number[]> => {
      await page.goto(`${site.origin}/articles/`, { waitUntil: "networkidle" });
      const pictures = page.locator("img.row-picture");
      assert.equal(await pictures.first().getAttribute("loading"), null);
      for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      return page
        .locator(".row, .site-footer")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
    };
    const without = await tops();
    await page.unroute("**/*.webp");
    assert.deepEqual(await tops(), without);
    assert.ok(
      await page
        .locator("img.row-picture")
        .last()
        .evaluate((one) => (one as HTMLImageElement).naturalWidth > 0),
    );
    await context.close();
  });

  for (const script of [true, false])
    test(`on a telephone the head is one line, with a menu that opens ${script ? "with" : "without"} script`, () =>
      on(
        "/",
        390,
        async (page) => {
          const head = page.locator(".site-header");
          const height = (await head.boundingBox())?.height ?? 0;
          assert.ok(height > 0 && height < 64, `${height} px`);
          const links = page.getByRole("navigation", { name: "Navigation principale" }).getByRole("link");
          assert.equal(await links.count(), 0);
          await page.locator(".site-menu > summary").click();
          assert.ok((await links.count()) >= 5);
          await links.first().click();
          await page.waitForURL(/\/conferences\/$/);
        },
        script,
      ));

  let page: Page;
  let noise: string[];
  before(async () => {
    ({ page, noise } = await site.open());
  });

  for (const path of [...PAGES, "/accessibilite/", "/articles/retrouver-la-minute/", "/cycles/", "/flux/"])
    describe(path, () => {
      before(async () => {
        await page.goto(site.origin + path, { waitUntil: "networkidle" });
      });

      for (const width of [390, 1280]) {
        const narrowed = async () => {
          await page.setViewportSize({ width, height: 844 });
          await frames(page);
        };

        test(`what is read is written in 16 px at least, ${width} px`, async () => {
          await narrowed();
          const sizes = await page
            .locator("main p, main :is(.prose, .slide-text, .footnotes) li, .transcript-text > p > span")
            .evaluateAll((all) =>
              all
                .filter((one) => /\S/.test(one.textContent ?? "") && one.getClientRects().length > 0)
                .map((one) => [
                  one.className || one.tagName,
                  Number.parseFloat(getComputedStyle(one).fontSize),
                ]),
            );
          assert.ok(sizes.length > 0);
          assert.deepEqual(
            sizes.filter(([, size]) => Number(size) < 16),
            [],
          );
          assert.deepEqual(noise.splice(0), []);
        });

        if (PAGES.includes(path))
          test(`nothing is written under 14 px, and links of lists are 24 px tall, ${width} px`, async () => {
            await narrowed();
            const small = await page.locator("body *:not(script, template, svg *, sup)").evaluateAll((all) =>
              all.flatMap((one) => {
                const own = [...one.childNodes].some(
                  (node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ""),
                );
                const size = Number.parseFloat(getComputedStyle(one).fontSize);
                const seen = own && one.getClientRects().length > 0;
                return seen && size < 13.99 ? [`${one.className || one.tagName} ${size}`] : [];
              }),
            );
            assert.deepEqual([...new Set(small)], []);
            const low = await page
              .locator(
                ".site-footer li a, .site-footer label, .row-title a, .tide-title a, .parts-index a, .chapter-link",
              )
              .evaluateAll((all) =>
                all.flatMap((one) => {
                  const { height } = (one.closest("label") ?? one).getBoundingClientRect();
                  return height > 0 && height < 24 ? [`${one.textContent} ${height}`] : [];
                }),
              );
            assert.deepEqual(low, []);
            assert.deepEqual(noise.splice(0), []);
          });
      }
    });
});
