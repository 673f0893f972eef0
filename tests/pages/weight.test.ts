/** What a reader on a slow line downloads, compressed as hosts do. Bytes. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { DEMO_SITE, demoPages } from "../harness/browser/demo-site.ts";

const KB = 1024;

/** Budgets in bytes; a script counts with all that it imports at once. */
const SCRIPTS = { "hub.js": 4 * KB, "player.js": 17.5 * KB } as const;

function weight(file: string): number {
  return gzipSync(readFileSync(path.join(DEMO_SITE, file))).length;
}

/** A script and the chunks that it imports statically, each once. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(path.join(DEMO_SITE, file), "utf8");
  for (const [, target] of source.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    if (target !== undefined) closure(path.posix.join(path.posix.dirname(file), target), seen);
  return seen;
}

describe("each part keeps its weight", () => {
  test("an article page, 14 KB", async () => {
    const articles = (await demoPages()).filter(({ path: address }) =>
      /^\/articles\/(?!page\/)[^/]+\/$/.test(address),
    );
    assert.ok(articles.length >= 10);
    assert.deepEqual(
      articles
        .map(({ path: address, html }) => [address, gzipSync(html).length])
        .filter(([, bytes]) => Number(bytes) > 14 * KB),
      [],
    );
  });

  test("all styles, 14 KB", () => {
    assert.ok(weight("assets/hub.css") <= 14 * KB, `${weight("assets/hub.css")} bytes`);
  });

  test("the two files of type, 27 KB", () => {
    const bytes = ["roman", "italic"].map((style) => weight(`assets/fonts/newsreader-${style}.woff2`));
    assert.ok(Math.max(...bytes) > 10 * KB && (bytes[0] ?? 0) + (bytes[1] ?? 0) <= 27 * KB, `${bytes} bytes`);
  });

  for (const [script, budget] of Object.entries(SCRIPTS))
    test(`${script}, ${budget / KB} KB`, () => {
      const bytes = [...closure(`assets/${script}`)].reduce((sum, file) => sum + weight(file), 0);
      assert.ok(bytes <= budget, `${bytes} bytes`);
    });

  test("the player is loaded only where there is something to play", async () => {
    const pages = await demoPages();
    const wrong = pages.filter(({ html }) => html.includes("/assets/player.js") && !/<audio\b/.test(html));
    assert.deepEqual(
      wrong.map(({ path: address }) => address),
      [],
    );
  });
});
