/**
 * The whole hostile corpus, built into a site and opened in a browser that no policy holds back: what is published
 * must be harmless by itself.
 */
import assert from "node:assert/strict";
import { readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { loadHub } from "../../src/load/index.ts";
import { buildSite } from "../../src/site/index.ts";
import { formatOfName } from "../../src/text/index.ts";
import { launch } from "../harness/browser/chromium.ts";
import { contentFolder } from "../harness/content-folder.ts";
import { type Corpus, corpus } from "./corpus/contents.ts";

const NOW = "2026-06-01T12:00:00+02:00";
/** What a link may lead to. */
const LINKS = new Set(["http:", "https:", "mailto:", "tel:"]);
/** The policy that a page carries. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;

describe("of the hostile corpus", () => {
  let made: Corpus;
  let content = "";
  let site = "";
  let browser: Browser;
  const afterwards: (() => Promise<void>)[] = [];
  const server = createServer(
    (request, response) =>
      void answer(request.url ?? "/").then((file) => {
        response.writeHead(file.status, { "Content-Type": file.type });
        response.end(file.body);
      }),
  );

  async function answer(url: string): Promise<{ status: number; type: string; body: string | Uint8Array }> {
    const { pathname } = new URL(url, "http://hub.example");
    const file = path.join(site, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined || !file.startsWith(site)) return { status: 404, type: "text/plain", body: "" };
    if (!file.endsWith(".html")) return { status: 200, type: typeOf(pathname), body };
    return { status: 200, type: "text/html; charset=utf-8", body: body.toString("utf8").replace(POLICY, "") };
  }

  before(async () => {
    const whenDone = { after: (run: () => Promise<void>) => void afterwards.push(run) };
    made = await corpus();
    content = await contentFolder(whenDone, made.files);
    site = path.join(content, "..", `${path.basename(content)}-site`);
    await buildSite({ content, out: site, now: NOW, log: () => {} });
    browser = await launch();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    for (const run of afterwards) await run();
    for (const folder of [site, path.join(path.dirname(site), `.${path.basename(site)}.estran`)])
      await rm(folder, { recursive: true, force: true });
  });

  test("each entry is published or refused, as it is to be", async () => {
    const { problems } = await loadHub(content, NOW);
    const refused = new Set(problems.filter(({ severity }) => severity === "error").map(({ file }) => file));
    const seen = Object.fromEntries(
      Object.keys(made.verdicts).map((file) => [file, refused.has(file) ? "refused" : "kept"]),
    );
    assert.deepEqual(seen, made.verdicts);
  });

  test("nothing runs and nothing is asked of another host, on any page that is made of it", async () => {
    const names = (await readdir(site, { recursive: true })).map((name) => name.split(path.sep).join("/"));
    const addresses = names
      .filter((name) => /(?:^|\/)index\.html$|\.svg$|^404\.html$/.test(name) && !name.startsWith("admin/"))
      .map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`);
    assert.ok(addresses.length > 70, String(addresses.length));
    const context = await browser.newContext();
    const foreign: string[] = [];
    const ran: string[] = [];
    await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
      foreign.push(route.request().url());
      return route.abort();
    });
    const { port } = server.address() as AddressInfo;
    const page = await context.newPage();
    page.on("dialog", (dialog) => {
      ran.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const address of addresses) {
      await page.goto(`http://127.0.0.1:${port}${address}`, { waitUntil: "load" });
      await provoke(page);
      if ((await page.title()) === "RAN") ran.push(address);
      const schemes = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>("a[href], area[href]")].map(
          ({ protocol }) => protocol,
        ),
      );
      for (const scheme of schemes) if (!LINKS.has(scheme)) ran.push(`${address} links to ${scheme}`);
    }
    await context.close();
    assert.deepEqual({ ran, foreign }, { ran: [], foreign: [] });
  });

  test("it is read and checked with no more of the processor and of memory than a bound for each kilobyte", async () => {
    const kilobytes = Object.values(made.files).reduce((sum, file) => sum + file.length, 0) / 1000;
    const before = process.memoryUsage().rss;
    const started = process.cpuUsage();
    await loadHub(content, NOW);
    const { user, system } = process.cpuUsage(started);
    const milliseconds = (user + system) / 1000 / kilobytes;
    const megabytes = (process.memoryUsage().rss - before) / 1e6 / kilobytes;
    assert.ok(milliseconds < 100, `${milliseconds.toFixed(1)} ms a kilobyte`);
    assert.ok(megabytes < 1, `${megabytes.toFixed(2)} MB a kilobyte`);
  });
});

/** Moves over, focuses and clicks what attributes may have been hung on, and waits for two frames. */
async function provoke(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      for (const element of document.querySelectorAll("main *, svg, svg *")) {
        for (const type of ["mouseover", "focus", "pointerenter", "animationstart"])
          element.dispatchEvent(new Event(type));
      }
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    })
    // what runs may lead elsewhere meanwhile
    .catch(() => undefined);
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

function typeOf(pathname: string): string {
  return TYPES[path.extname(pathname)] ?? formatOfName(pathname)?.type ?? "application/octet-stream";
}
