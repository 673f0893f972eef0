/** A recording in the frame of another site. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { EMBED_SIZE } from "../../../src/content/index.ts";
import { openPage } from "../../harness/browser/page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const EMBED = "/embed/evaluation-de-l-utilite-sociale/";

describe("the embedded player", () => {
  const site = withSite();
  let host: { origin: string; close: () => void };
  before(async () => {
    host = await serveFrame(`${site.origin}${EMBED}#t=60,62`);
  });
  after(() => host.close());

  test("plays its passage in a page of another site, then stops", async () => {
    const { page, context, noise } = await openPage(site.browser, host.origin);
    await page.goto(host.origin);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("button", { name: "Écouter l’extrait" }).click();
    await frame.getByRole("button", { name: "Continuer au-delà de l’extrait" }).waitFor();
    await frame.getByRole("button", { name: "Réécouter l’extrait" }).waitFor();
    const inside = page.frames().find((one) => one.url().includes(EMBED));
    const time = (await inside?.evaluate(() => document.querySelector("audio")?.currentTime)) ?? 0;
    assert.ok(Math.abs(time - 62) < 0.3, `stopped at ${time} s`);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test("shows its licence and the way to the whole page, which opens outside of the frame", async () => {
    const { page, context } = await openPage(site.browser, host.origin);
    await page.goto(host.origin);
    const frame = page.frameLocator("iframe");
    assert.equal(await frame.locator("a[rel=license]").textContent(), "CC BY-NC-SA 4.0");
    const link = frame.getByRole("link", { name: /^Évaluation de l’utilité sociale/ });
    assert.equal(await link.getAttribute("target"), "_top");
    await context.close();
  });

  test("shows whole in the frame of its oEmbed answer, which its page announces", async () => {
    const talk = await site.open();
    await talk.page.goto(`${site.origin}/conferences/evaluation-de-l-utilite-sociale/`);
    const link = talk.page.locator('link[type="application/json+oembed"]').first();
    const { pathname } = new URL((await link.getAttribute("href")) ?? "");
    await talk.context.close();
    const response = await fetch(`${site.origin}${pathname}`);
    assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    const { html, width, height } = (await response.json()) as Record<"html" | "width" | "height", string>;
    const other = await serveHtml(html.replace(/https:\/\/[^/"]*/, site.origin));
    const { page, context, noise } = await openPage(site.browser, other.origin);
    await page.goto(other.origin);
    await page.frameLocator("iframe").getByRole("button", { name: "Lecture" }).waitFor();
    const inside = page.frames().find((one) => one.url().includes(EMBED));
    const size = await inside?.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
    assert.deepEqual(size, [Number(width), Number(height)]);
    assert.deepEqual(noise, []);
    await context.close();
    other.close();
  });

  test("has all of itself in sight in that height, in a page of any width, with a passage and under a long title", async () => {
    const { height } = EMBED_SIZE;
    for (const hash of ["", "#t=60,62"]) {
      const { page, context, noise } = await openPage(site.browser, site.origin);
      await page.goto(`${site.origin}${EMBED}${hash}`);
      const ready = hash === "" ? "Lecture" : "Écouter l’extrait";
      await page.getByRole("button", { name: ready }).first().waitFor();
      for (const words of [1, 40]) {
        for (const width of [320, 360, 390, 480, 600, 640, 800]) {
          await page.setViewportSize({ width, height });
          const seen = await page.evaluate((count) => {
            const title = document.querySelector(".embed-title a");
            if (title !== null && count > 1) title.textContent = "médiation ".repeat(count);
            return {
              whole: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
              licence:
                document.querySelector(".embed-foot a[rel=license]")?.getBoundingClientRect().bottom ??
                Number.NaN,
              coast: document.querySelector(".player-coast")?.getBoundingClientRect().height ?? 0,
            };
          }, words);
          const where = `${width} px ${hash} ${words}: ${JSON.stringify(seen)}`;
          assert.deepEqual(seen.whole, [width, height], where);
          assert.ok(seen.licence <= height && seen.coast >= 30, where);
        }
      }
      assert.deepEqual(noise, []);
      await context.close();
    }
  });

  test("weighs less than 40 KB without its sound", async () => {
    const { page, context } = await site.open();
    const sizes: number[] = [];
    page.on("response", async (response) => sizes.push(gzipSync(await response.body()).length));
    await page.goto(`${site.origin}${EMBED}`, { waitUntil: "networkidle" });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total < 40_000, `${total} bytes`);
    await context.close();
  });
});

/** A page of somebody else, with our frame in it. */
const serveFrame = (src: string) =>
  serveHtml(
    `<iframe src="${src.replace("&", "&amp;")}" title="Extrait" width="640" height="380" allow="autoplay"></iframe>`,
  );

async function serveHtml(body: string): Promise<{ origin: string; close: () => void }> {
  const html = `<!doctype html><html lang="fr"><title>Ailleurs</title><link rel="icon" href="data:,">${body}</html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
