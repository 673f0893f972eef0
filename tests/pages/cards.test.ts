/** What the pages of the demonstration announce to those who share them is there, and is as they say. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { DEMO_SITE, demoPages } from "../harness/browser/demo-site.ts";
import { attribute, elements } from "../harness/html.ts";

/** Bytes above which messaging applications leave a picture out. */
const MAX_BYTES = 600_000;

test("every page announces a picture of 1200 × 630 pixels, in the format that it says", async () => {
  const seen = new Map<string, string>();
  for (const { path: address, html } of await demoPages()) {
    const metas = elements(html).filter(({ tagName }) => tagName === "meta");
    const meta = (name: string) =>
      metas.filter((one) => attribute(one, "property") === name).map((one) => attribute(one, "content"));
    if (meta("og:title").length === 0) continue;
    const [url = ""] = meta("og:image");
    seen.set(url, address);
    const bytes = await readFile(path.join(DEMO_SITE, new URL(url).pathname));
    const { format, width, height } = await sharp(bytes).metadata();
    assert.deepEqual(
      [meta("og:image:type"), meta("og:image:width"), meta("og:image:height")],
      [[`image/${format}`], [`${width}`], [`${height}`]],
      address,
    );
    assert.deepEqual([width, height], [1200, 630], address);
    assert.ok(format === "png" || format === "jpeg", `${address}: ${format}`);
    assert.ok(bytes.length < MAX_BYTES, address);
    assert.match(meta("og:image:alt")[0] ?? "", /\S/);
  }
  assert.ok(seen.size > 20, `${seen.size} cards`);
});
