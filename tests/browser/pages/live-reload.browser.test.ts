import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { startHub } from "../../../src/serve/index.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { NOW, workshop } from "../../site/harness.ts";

const its = withBrowser();

/** Pages of a reader's policy: what `npm start` adds has to live with it. */
const PAGES = path.resolve(import.meta.dirname ?? ".", "../../../pages");

test("an open page shows an edit, then why it is set aside, then the next edit", async (t) => {
  const hub = await workshop(t);
  const quiet = { handlers: [], log: () => {}, onBuilt: () => {}, onFailed: () => {} };
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

  await hub.edit(entry, "discrète", "abondante");
  await page.getByText("abondante").waitFor();

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
