import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { renderSlides } from "../../src/media/index.ts";
import { PdfError, pdfLibrary } from "../../src/pdf/index.ts";
import { all, line, makePdf } from "../media/pdf-made.ts";
import { temporaryFolder } from "../media/temporary.ts";

const folder = temporaryFolder();
const DEMO = fileURLToPath(new URL("../../content/media/demo/mediation-numerique.pdf", import.meta.url));

async function wasm(): Promise<ArrayBuffer> {
  const file = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  return Uint8Array.from(await readFile(file)).buffer;
}

/** Between the colours of one drawing and those of another, from 0 to 255. */
function meanGap(rgba: Uint8Array, rgb: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < rgb.length; at += 1)
    sum += Math.abs((rgb[at] ?? 0) - (rgba[Math.floor(at / 3) * 4 + (at % 3)] ?? 0));
  return sum / rgb.length;
}

/** A page that shows a text, whose font gives other meanings to its signs. ISO 32000-1, 9.10.3. */
function pdfWithCharacters(characters: string, text: string): Uint8Array {
  const stream = (content: string) => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    stream(`BT /F 24 Tf 20 100 Td (${text}) Tj ET`),
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
    stream(
      "begincmap 1 begincodespacerange <00><FF> endcodespacerange " +
        `${characters.split(" ").length} beginbfchar ${characters} endbfchar endcmap`,
    ),
  ];
  const numbered = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  // without a table of where its objects are: PDFium makes one
  return new TextEncoder().encode(`%PDF-1.7\n${numbered.join("")}trailer\n<</Root 1 0 R>>\n%%EOF`);
}

const fault = (name: string, page?: number) => (error: unknown) =>
  error instanceof PdfError && error.fault === name && error.page === page;

describe("PDFium", () => {
  const library = pdfLibrary(wasm);

  it("draws the pages of the demonstration as the build publishes them, and opaque", async () => {
    const published = await renderSlides(DEMO, join(folder.path, "slides"), { widths: [480] });
    const bytes = await readFile(DEMO);
    const drawn = await library.withPdf(bytes, (pdf) =>
      Array.from({ length: pdf.pageCount }, (_, k) => pdf.withPage(k + 1, (page) => page.draw(480, 270))),
    );
    const images = await Promise.all(
      published.slides.map(({ images: [image] }) =>
        sharp(join(published.dir, image?.file ?? ""))
          .removeAlpha()
          .raw()
          .toBuffer(),
      ),
    );
    assert.equal(drawn.length, images.length);
    for (const [k, { width, height, pixels }] of drawn.entries()) {
      assert.deepEqual([width, height, pixels.length], [480, 270, 480 * 270 * 4]);
      assert.ok(pixels.every((value, at) => at % 4 !== 3 || value === 255));
      const gaps = images.map((image) => meanGap(pixels, image));
      // what WebP loses, and no more
      assert.ok((gaps[k] ?? 255) < 3, `page ${k + 1}: ${gaps[k]}`);
      assert.equal(gaps.indexOf(Math.min(...gaps)), k);
    }
  });

  it("gives the words of a page, and its title", async () => {
    const bytes = await makePdf([all(line("La marée", 60, 100, 24))], { info: { Title: "Un titre" } });
    const found = await library.withPdf(bytes, (pdf) => ({
      title: pdf.title,
      text: pdf.withPage(1, (page) =>
        page
          .glyphs()
          .map(({ char }) => char)
          .join(""),
      ),
    }));
    assert.deepEqual(found, { title: "Un titre", text: "La marée" });
  });

  it("takes no sign that nobody sees, whatever a font or a title calls it", async () => {
    const characters = "<41><0007> <42><202E> <43><D800> <45><D83DDE00>";
    const info = { Title: "Un\u202E titre\u0007" };
    const found = await library.withPdf(await makePdf([line("", 0, 0, 1)], { info }), (pdf) => pdf.title);
    assert.equal(found, "Un titre");
    const text = await library.withPdf(pdfWithCharacters(characters, "ABCDE"), (pdf) =>
      pdf.withPage(1, (page) =>
        page
          .glyphs()
          .map(({ char }) => char)
          .join(""),
      ),
    );
    assert.equal(text, "D😀");
  });

  it("says what is wrong with a file", async () => {
    const whole = await makePdf([line("Une page", 60, 100, 24)]);
    const locked = await makePdf([line("Une page", 60, 100, 24)], { userPassword: "secret" });
    await assert.rejects(
      library.withPdf(Buffer.from("Bonjour"), () => 0),
      fault("not-pdf"),
    );
    await assert.rejects(
      library.withPdf(Buffer.from("%PDF-1.7\n"), () => 0),
      fault("damaged"),
    );
    await assert.rejects(
      library.withPdf(locked, () => 0),
      fault("locked"),
    );
    await assert.rejects(
      library.withPdf(whole, (pdf) => pdf.withPage(2, () => 0)),
      fault("page", 2),
    );
    await assert.rejects(
      library.withPdf(whole, (pdf) => pdf.withPage(1, (page) => page.draw(100_000, 100_000))),
      fault("too-large"),
    );
    assert.equal(await library.withPdf(whole, (pdf) => pdf.pageCount), 1);
  });

  it("starts again after its program did not come", async () => {
    let asked = 0;
    const flaky = pdfLibrary(async () => {
      asked += 1;
      if (asked === 1) throw new Error("coupure");
      return wasm();
    });
    const bytes = await makePdf([line("Une page", 60, 100, 24)]);
    await assert.rejects(
      flaky.withPdf(bytes, () => 0),
      /coupure/,
    );
    assert.equal(await flaky.withPdf(bytes, (pdf) => pdf.pageCount), 1);
    assert.equal(await flaky.withPdf(bytes, (pdf) => pdf.pageCount), 1);
    assert.equal(asked, 2);
  });
});
