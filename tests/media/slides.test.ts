import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import sharp from "sharp";
import { measurePdf, type RenderedDeck, renderSlides } from "../../src/media/index.ts";
import { PROJECT } from "../../src/project/index.ts";
import { fixture } from "./fixtures.ts";
import { makePdf } from "./pdf-made.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const deckAt = async (name: string, color: string) => {
  const path = join(folder.path, name);
  const half = (pdf: PDFKit.PDFDocument): void => void pdf.rect(0, 0, 480, 540).fill(color);
  await writeFile(path, await makePdf([half, half]));
  return path;
};
const times = async (deck: RenderedDeck) => {
  const names = (await readdir(deck.dir)).sort();
  return Promise.all(names.map(async (name) => [name, (await stat(join(deck.dir, name))).mtimeMs] as const));
};

describe("the images of a deck", () => {
  it("show each page in each width, in its colours", async () => {
    const deck = await renderSlides(await deckAt("a.pdf", "#ff8000"), join(folder.path, "a"));
    assert.deepEqual(
      deck.slides,
      [1, 2].map((n) => ({
        n,
        images: [
          { width: 480, height: 270, file: `p00${n}-480.webp` },
          { width: 800, height: 450, file: `p00${n}-800.webp` },
          { width: 1280, height: 720, file: `p00${n}-1280.webp` },
        ],
      })),
    );
    for (const { images } of deck.slides) {
      for (const { file, width, height } of images) {
        const image = sharp(join(deck.dir, file));
        const found = await image.metadata();
        assert.deepEqual([found.format, found.width, found.height], ["webp", width, height]);
        const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
        const at = (x: number): number[] => [...data.subarray((info.width * 100 + x) * 3).subarray(0, 3)];
        const near = (a: readonly number[], b: readonly number[]) =>
          a.every((value, k) => Math.abs(value - (b[k] ?? 0)) < 12);
        assert.ok(near(at(100), [255, 128, 0]), String(at(100)));
        assert.ok(near(at(width - 100), [255, 255, 255]), String(at(width - 100)));
      }
    }
  });

  it("cost nothing once they are made: nothing is written, nor is the PDF read where its mark is known", async () => {
    const path = await deckAt("b.pdf", "blue");
    const cache = join(folder.path, "b");
    const { sha256 } = await measurePdf(path);
    const first = await renderSlides(path, cache, { widths: [200] });
    const before = await times(first);
    assert.deepEqual(await renderSlides(path, cache, { widths: [200] }), first);
    await rm(path);
    assert.deepEqual(await renderSlides(path, cache, { widths: [200], sha256 }), first);
    assert.deepEqual(await times(first), before);
  });

  it("fit into a WebP, however tall the page is", async () => {
    const { slides } = await renderSlides(fixture("page-600x14400.pdf"), join(folder.path, "tall"), {
      widths: [1280],
    });
    assert.deepEqual(slides[0]?.images, [{ width: 683, height: 16383, file: "p001-1280.webp" }]);
  });

  it("are made again where one is missing, and only that one", async () => {
    const path = await deckAt("c.pdf", "green");
    const cache = join(folder.path, "c");
    const deck = await renderSlides(path, cache, { widths: [200] });
    await rm(join(deck.dir, "slides.json"));
    await rm(join(deck.dir, "p002-200.webp"));
    const kept = (await stat(join(deck.dir, "p001-200.webp"))).ino;
    assert.deepEqual(await renderSlides(path, cache, { widths: [200] }), deck);
    assert.equal((await stat(join(deck.dir, "p001-200.webp"))).ino, kept);
    assert.deepEqual((await readdir(deck.dir)).sort(), ["p001-200.webp", "p002-200.webp", "slides.json"]);
  });

  it("blame no file for a disk that takes no more", async () => {
    const path = await deckAt("full.pdf", "green");
    const code = `import { renderSlides } from "./src/media/index.ts";
      const [path, cache] = process.argv.slice(1);
      await renderSlides(path, cache).catch(({ name, code }) => console.log(name, code));`;
    // blocks of 512 bytes, in all that the shell starts: a picture has more
    const limited = 'ulimit -f 1 && exec "$@"';
    const node = [process.execPath, "--import", "tsx", "--input-type=module", "-e", code];
    const { stdout } = await promisify(execFile)(
      "sh",
      ["-c", limited, "sh", ...node, path, join(folder.path, "full")],
      { cwd: PROJECT.root },
    );
    assert.equal(stdout, "Error EFBIG\n");
  });

  it("have a folder of their own for each content and each choice of widths", async () => {
    const cache = join(folder.path, "d");
    const one = await renderSlides(await deckAt("d.pdf", "red"), cache, { widths: [100] });
    const other = await renderSlides(await deckAt("d.pdf", "black"), cache, { widths: [100] });
    const wider = await renderSlides(join(folder.path, "d.pdf"), cache, { widths: [120] });
    assert.equal(new Set([one.dir, other.dir, wider.dir]).size, 3);
  });
});
