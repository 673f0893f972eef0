/** What a reader with a telephone downloads of each kind of page before touching it, compressed as hosts do. Bytes. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { DEMO_SITE } from "../../harness/browser/demo-site.ts";
import { TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const KB = 1024;
const SEARCH = "/recherche/";

/** With the pictures that a browser fetches ahead, as they are less than two screens away. */
const BUDGETS: Readonly<Record<string, number>> = {
  "/": 78 * KB,
  "/articles/": 53 * KB,
  "/articles/les-licences-creative-commons-sans-peine/": 48 * KB,
  "/conferences/": 56 * KB,
  "/conferences/l-heure-de-la-relecture/": 49 * KB,
  [TALK]: 93 * KB,
  "/personnes/awena-kerzevat/": 36 * KB,
  "/themes/": 34 * KB,
  [SEARCH]: 54 * KB,
};

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };

function weight(pathname: string): number {
  const file = path.join(DEMO_SITE, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const bytes = readFileSync(file);
  return /\.(?:html|css|js|svg)$/.test(file) ? brotliCompressSync(bytes).length : bytes.length;
}

describe("the first view of a page", () => {
  const its = withSite();

  for (const [address, budget] of Object.entries(BUDGETS))
    test(`${address}, ${budget / KB} KB`, async () => {
      const { page } = await its.open(PHONE);
      const asked = new Set<string>();
      page.on("request", (request) => asked.add(new URL(request.url()).pathname));
      await page.goto(its.origin + address, { waitUntil: "networkidle" });
      const files = [...asked].map((file) => [file, weight(file)] as const).sort(([, a], [, b]) => b - a);
      const bytes = files.reduce((sum, [, own]) => sum + own, 0);
      assert.ok(bytes <= budget, `${bytes} bytes\n${files.map((file) => file.join(" ")).join("\n")}`);
      // nothing is searched, listened to or read later yet: the index waits for a key
      assert.deepEqual(
        [...asked].filter((file) => /^\/(?:pagefind|api)\/|\.(?:json|opus|mp3|vtt)$/.test(file)),
        [],
      );
      const scripts = [...asked].filter((file) => file.endsWith(".js") && !/player|chunks/.test(file));
      const own = address === SEARCH ? ["/assets/search.js"] : [];
      assert.deepEqual(scripts.sort(), ["/assets/hub.js", ...own]);
      assert.equal(
        [...asked].some((file) => /player|chunks/.test(file)),
        address === TALK || address === SEARCH,
      );
    });
});
