/** Pages on paper: what Chromium prints, read back from the PDF. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { pdfLibrary, readPages } from "../../../src/pdf/index.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const library = pdfLibrary(async () => {
  const file = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  return Uint8Array.from(await readFile(file)).buffer;
});

describe("on paper", () => {
  const site = withSite();

  async function printed(path: string): Promise<{ pages: number; text: string }> {
    const { page, context } = await site.open();
    await page.goto(site.origin + path, { waitUntil: "networkidle" });
    const bytes = await page.pdf({ format: "A4" });
    await context.close();
    return library.withPdf(bytes, async (pdf) => ({
      pages: pdf.pageCount,
      text: (await readPages(pdf))
        .map(({ text }) => text)
        .join("\n")
        .replace(/\s+/g, " "),
    }));
  }

  for (const path of [
    "/conferences/evaluation-de-l-utilite-sociale/",
    "/conferences/mediation-numerique-pour-qui-pourquoi/",
  ])
    test(`a meeting of five minutes takes four pages, without what only a screen can do: ${path}`, async () => {
      const { pages, text } = await printed(path);
      assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
      for (const said of [/Transcription relue/, /5:20|4:34/, /Programme/, /Contact/, /CC BY-NC-SA/])
        assert.match(text, said);
      assert.doesNotMatch(text, /Raccourcis|Télécharger|Passer la transcription|S’inscrire/);
    });

  test("what does not take place as announced is read in the agenda", async () => {
    const { text } = await printed("/agenda/");
    for (const status of ["Annulée", "Reportée", "À distance"]) assert.ok(text.includes(status), text);
  });

  test("statuses are written in ink, each in a frame of its own", async () => {
    const { page, context } = await site.open();
    await page.emulateMedia({ media: "print" });
    await page.goto(`${site.origin}/agenda/`);
    const looks = await page.locator(".tide-status").evaluateAll((all) =>
      all.map((one) => {
        const { color, backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(one);
        return {
          status: one.textContent?.trim() ?? "",
          color,
          backgroundColor,
          frame: `${borderTopStyle} ${borderTopWidth}`,
        };
      }),
    );
    await context.close();
    const statuses = new Set(looks.map(({ status }) => status));
    for (const status of ["Annulée", "Reportée", "À distance"]) assert.ok(statuses.has(status), status);
    for (const { color, backgroundColor } of looks)
      assert.deepEqual([color, backgroundColor], ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
    assert.equal(new Set(looks.map(({ frame }) => frame)).size, statuses.size);
  });
});
