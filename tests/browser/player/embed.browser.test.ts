/** A recording in the frame of another site. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
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
    const [w = 0, h = 0, body = 0] =
      (await inside?.evaluate(() => [
        innerWidth,
        document.documentElement.scrollHeight,
        document.body.getBoundingClientRect().height,
      ])) ?? [];
    assert.deepEqual([w, h], [Number(width), Number(height)]);
    // as high as what is in it, to the margin of a line
    assert.ok(Number(height) - body < 40, `${body} px`);
    assert.deepEqual(noise, []);
    await context.close();
    other.close();
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
