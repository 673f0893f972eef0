/** Hostile drawings opened by themselves, in a browser, from a host that sends no policy. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { DrawingError, readDrawing } from "../../src/drawing/index.ts";
import { launch } from "../harness/browser/chromium.ts";

const FOLDER = new URL("svg/", import.meta.url);
const NAMES = (await readdir(FOLDER)).sort();

/** What a browser did with a drawing that it was given as a document of its own. */
interface Seen {
  readonly ran: boolean;
  readonly foreign: readonly string[];
}

describe("a hostile drawing", () => {
  let browser: Browser;
  let given: Uint8Array = new Uint8Array();
  let asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("Content-Type", "image/svg+xml");
    response.end(request.url === "/x.svg" ? given : "");
  });

  before(async () => {
    browser = await launch();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const open = async (bytes: Uint8Array): Promise<Seen> => {
    given = bytes;
    asked = [];
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    const foreign: string[] = [];
    await page.route(/^(?!http:\/\/127\.0\.0\.1)/, (route) => {
      foreign.push(route.request().url());
      return route.abort();
    });
    await page.goto(`http://127.0.0.1:${port}/x.svg`, { waitUntil: "load" });
    // a click, and two frames for what starts with the drawing
    await page.mouse.click(4, 18);
    // what runs may lead elsewhere meanwhile
    await page
      .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      .catch(() => undefined);
    const title = await page.title().catch(() => "RAN");
    await page.close();
    return { ran: title === "RAN" || asked.some((url) => url.startsWith("/ran-")), foreign };
  };

  for (const name of NAMES)
    test(`${name} neither runs nor asks for anything once published`, async () => {
      const bytes = await readFile(new URL(name, FOLDER));
      let svg: string | undefined;
      try {
        ({ svg } = readDrawing(bytes));
      } catch (error) {
        if (!(error instanceof DrawingError)) throw error;
      }
      // one of which nothing is made is not published
      if (svg !== undefined)
        assert.deepEqual(await open(new TextEncoder().encode(svg)), { ran: false, foreign: [] });
      else assert.match(name, /^(?:06|07|16|18)-/, "a drawing that can be read is published");
    });

  test("these run or ask when they are opened as they came, so that the test above means something", async () => {
    const dangerous: string[] = [];
    for (const name of NAMES) {
      const { ran, foreign } = await open(await readFile(new URL(name, FOLDER)));
      if (ran || foreign.length > 0) dangerous.push(name);
    }
    assert.ok(dangerous.length >= 10, dangerous.join(" "));
    assert.ok(dangerous.includes("01-spaces.svg") && dangerous.includes("12-remote-image.svg"));
  });
});
