import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { type Builder, newBuilder, startHub } from "../../../src/serve/index.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { happens } from "../../harness/until.ts";
import { NOW, workshop } from "../../site/harness.ts";

const its = withBrowser();

/** Pages of a reader's policy: what `npm start` adds has to live with it. */
const PAGES = path.resolve(import.meta.dirname ?? ".", "../../../pages");

test("an open page shows an edit, then why it is set aside, then the next edit", async (t) => {
  const hub = await workshop(t);
  let builds = 0;
  const quiet = { handlers: [], log: () => {}, onBuilt: () => (builds += 1), onFailed: () => {} };
  const server = await startHub({ ...hub, pages: PAGES, now: NOW, port: 0, ...quiet });
  hub.beforeRemoval(() => server.close());
  const page = await its.browser.newPage();
  t.after(() => page.close());
  const noise: string[] = [];
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  const entry = "articles/2026/la-laisse-de-mer.md";
  const answer = await page.goto(new URL("/articles/la-laisse-de-mer/", server.url).href);
  assert.match(answer?.headers()["content-security-policy"] ?? "", /script-src 'self'/);
  assert.match(await page.textContent("main").then(String), /discrète/);

  let loads = 0;
  page.on("load", () => (loads += 1));
  await hub.edit(entry, "discrète", "abondante");
  await page.getByText("abondante").waitFor();
  await happens(() => builds === 2, "the build");
  await hub.edit("site.yaml", "name: Hub d’essai", "name: Hub des grèves");
  await page.getByText("Hub des grèves").first().waitFor();
  await happens(() => loads >= 2, "the loading of that page");
  assert.equal(loads, 2, "once for each save, although the first showed before the rest of its build");

  await hub.edit(entry, "title:", "titel:");
  const alert = page.getByRole("alert");
  await alert.getByText(`${entry}:2 titel`).waitFor();
  assert.match(await page.textContent("main").then(String), /Page introuvable/);
  assert.notEqual(await alert.evaluate((it) => getComputedStyle(it).backgroundColor), "rgba(0, 0, 0, 0)");

  await hub.edit(entry, "titel:", "title:");
  await alert.waitFor({ state: "detached" });
  await hub.edit(entry, "abondante", "variée");
  await page.getByText("variée").waitFor();
  assert.deepEqual(
    // the page that is shown for an absent one searches, perhaps while the index is being made
    noise.filter((line) => !/404|^Pagefind: WASM Error/.test(line)),
    [],
    "but that the page was away, and an index with it",
  );
});

test("an open page changes its colours before any build, and stays what it is after it", async (t) => {
  let mayBuild = Promise.resolve();
  let builds = 0;
  let release = () => {};
  // first of all: closing waits for the build
  t.after(() => release());
  const hub = await workshop(t);
  const builder = newBuilder();
  const held: Builder = {
    ...builder,
    build: async (...order) => {
      await mayBuild;
      const report = await builder.build(...order);
      builds += 1;
      return report;
    },
  };
  const quiet = { handlers: [], log: () => {}, onBuilt: () => {}, onFailed: () => {} };
  const server = await startHub({ ...hub, pages: PAGES, now: NOW, port: 0, builder: held, ...quiet });
  hub.beforeRemoval(() => server.close().then(builder.close));
  const page = await its.browser.newPage();
  t.after(() => page.close());
  const noise: string[] = [];
  page.on("console", (message) => noise.push(message.text()));
  await page.goto(new URL("/articles/la-laisse-de-mer/", server.url).href);
  const before = builds;
  await page.evaluate("document.body.dataset.opened = 'before'");
  const paper = (colour: string) =>
    happens(
      async () =>
        (await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')")) ===
        colour,
      colour,
    );

  mayBuild = new Promise((resolve) => {
    release = resolve;
  });
  await hub.write("tokens.css", ":root { --paper: #123456; }");
  await paper("#123456");
  await hub.write("tokens.css", ":root { --paper: #654321; }");
  await paper("#654321");
  assert.equal(builds, before);
  const sheet = () => fetch(new URL("/assets/hub.css", server.url)).then((answer) => answer.text());
  assert.match(await sheet(), /--paper: ?#654321/);

  release();
  await happens(
    async () => /#654321/.test(await readFile(path.join(hub.out, "assets/hub.css"), "utf8")),
    "the build",
  );
  // whatever was told of the build has come before what is told of the next
  await hub.write("tokens.css", ":root { --paper: #abcdef; }");
  await paper("#abcdef");
  assert.equal(await page.evaluate("document.body.dataset.opened"), "before");
  assert.equal(await page.locator('link[rel="stylesheet"]').count(), 1);
  assert.deepEqual(noise, []);
});
