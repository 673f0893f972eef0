/** The page of `docs/` that somebody else builds on the content API, at another origin than the hub. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { after, before, describe, test } from "node:test";
import { openPage } from "../../harness/browser/page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const EXAMPLE = new URL("../../../docs/examples/another-site.html", import.meta.url);
/** The address that the demonstration has in its settings. */
const PUBLIC = /https:\/\/[a-z.-]+(?=\/api\/v1\/articles\.csv)/;

describe("a page of another site", () => {
  const site = withSite();
  let hub: Serving;
  let other: Serving;
  before(async () => {
    const index = await (await fetch(`${site.origin}/api/v1/index.json`)).text();
    const [published = ""] = PUBLIC.exec(index) ?? [];
    hub = await serving(hubAt(site.origin, published));
    const html = (await readFile(EXAMPLE, "utf8")).replace("https://hub.example", hub.origin);
    other = await serving((_, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
    );
  });
  after(() => Promise.all([hub.close(), other.close()]));

  test("lists the talks, the latest first, with a way to play those that were recorded", async () => {
    const { page, context, noise } = await openPage(site.browser, other.origin);
    await page.goto(other.origin);
    await page.getByRole("button", { name: /^Play Évaluation de l’utilité sociale/ }).waitFor();
    const titles = await page.locator("#list a").allTextContents();
    assert.equal(titles.length, 10);
    assert.match(titles.at(-1) ?? "", /^Médiation numérique/);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test("plays a talk", async () => {
    const { page, context, noise } = await openPage(site.browser, other.origin);
    await page.goto(other.origin);
    await page.getByRole("button", { name: /^Play Small archives/ }).click();
    await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0);
    assert.match((await page.locator("#credit").textContent()) ?? "", /CC BY-NC-SA 4\.0/);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test("finds words that were said, whatever their accents, and plays from there", async () => {
    const { page, context, noise } = await openPage(site.browser, other.origin);
    await page.goto(other.origin);
    await page.getByRole("button", { name: /^Play Évaluation/ }).waitFor();
    await page.getByLabel("Words that were said").fill("utilite sociale");
    await page.getByRole("button", { name: "Find" }).click();
    const later = page.getByRole("button", { name: /^Play from [1-9]\d* s/ }).first();
    const from = Number(/\d+/.exec((await later.textContent()) ?? "")?.[0]);
    assert.match((await page.getByRole("status").textContent()) ?? "", /^[1-9]\d* found$/);
    await later.click();
    await page.waitForFunction((start) => {
      const audio = document.querySelector("audio");
      return audio !== null && !audio.paused && audio.currentTime > start;
    }, from);
    assert.deepEqual(noise, []);
    await context.close();
  });
});

interface Serving {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

async function serving(listener: RequestListener): Promise<Serving> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The demonstration as if its public address were the one at which it is served: headers are its own. */
function hubAt(behind: string, published: string): RequestListener {
  return async (request, response) => {
    const { range } = request.headers;
    const answer = await fetch(`${behind}${request.url}`, { headers: range === undefined ? {} : { range } });
    const body = Buffer.from(await answer.arrayBuffer());
    const isData = /json/.test(answer.headers.get("content-type") ?? "");
    const own = `http://${request.headers.host}`;
    const bytes = isData ? Buffer.from(body.toString().replaceAll(published, own)) : body;
    const { "content-length": _, "content-encoding": __, ...headers } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, { ...headers, "content-length": bytes.length }).end(bytes);
  };
}
