/** The editors' guide inside the editing interface, and its pictures, which a script takes. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import sharp from "sharp";
import { axeFindings } from "../../harness/browser/axe.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PICTURES = path.join(ROOT, "docs/images/guide");

describe("the guide in the editing interface", () => {
  const site = withSite();

  for (const width of [390, 1280])
    test(`reads at ${width} px: its sections are led to, its pictures show`, async () => {
      const { page, context, noise, foreign } = await site.open({
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      await page.goto(`${site.origin}/admin/guide/`);
      const links = await page.getByRole("navigation", { name: "Dans ce guide" }).getByRole("link").all();
      assert.ok(links.length > 5);
      for (const link of links) {
        const heading = page.locator(`h2${await link.getAttribute("href")}`);
        assert.equal(await heading.textContent(), await link.textContent());
      }
      const pictures = await page.locator(".prose img").all();
      assert.ok(pictures.length >= 5);
      for (const picture of pictures) {
        await picture.scrollIntoViewIfNeeded();
        await picture.evaluate((image: HTMLImageElement) => image.decode());
        assert.ok(((await picture.getAttribute("alt")) ?? "").length > 20);
      }
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        true,
        "nothing is wider than the screen",
      );
      assert.deepEqual(await axeFindings(page), []);
      assert.deepEqual([noise, foreign], [[], []]);
      await context.close();
    });

  test("its pictures are those that the script takes, each in use", async () => {
    const out = await mkdtemp(path.join(tmpdir(), "estran-guide-"));
    try {
      await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/dev/guide.ts", "--out", out], {
        cwd: ROOT,
      });
      const taken = (await readdir(out)).sort();
      assert.deepEqual(taken, (await readdir(PICTURES)).sort());
      const guide = await readFile(path.join(ROOT, "docs/guide-editeurs.md"), "utf8");
      const shown = [...guide.matchAll(/\]\(images\/guide\/([^)]+)\)/g)].map((match) => match[1] ?? "");
      assert.deepEqual([...shown].sort(), taken);
      for (const name of taken) {
        const [kept, fresh] = await Promise.all(
          [PICTURES, out].map((folder) => sharp(path.join(folder, name)).metadata()),
        );
        assert.deepEqual([kept?.width, kept?.height], [fresh?.width, fresh?.height]);
        const { channels } = await sharp(path.join(out, name)).stats();
        assert.ok(
          channels.some(({ stdev }) => stdev > 5),
          `${name} shows nothing`,
        );
      }
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  });
});
