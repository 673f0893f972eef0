import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import sharp from "sharp";
import { MediaError, measureImage } from "../../src/media/index.ts";
import { temporaryFolder } from "./temporary.ts";

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: "#357" } });

describe("an image", () => {
  const folder = temporaryFolder();
  const measured = async (name: string, bytes: Buffer | string) => {
    const path = join(folder.path, name);
    await writeFile(path, bytes);
    return measureImage(path);
  };

  it("has the size and the type that it is shown with", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"/>';
    const cases: [name: string, bytes: Buffer | string, width: number, height: number, type: string][] = [
      ["x.png", await picture().png().toBuffer(), 40, 30, "image/png"],
      ["x.webp", await picture().webp().toBuffer(), 40, 30, "image/webp"],
      ["x.jpg", await picture().jpeg().toBuffer(), 40, 30, "image/jpeg"],
      [
        "turned.jpg",
        await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
        30,
        40,
        "image/jpeg",
      ],
      ["x.svg", svg, 64, 48, "image/svg+xml"],
    ];
    for (const [name, bytes, width, height, type] of cases) {
      const image = await measured(name, bytes);
      assert.deepEqual([image.width, image.height, image.type], [width, height, type], name);
      assert.equal(image.bytes, Buffer.byteLength(bytes));
    }
  });

  it("is refused with a reason when it is none, is cut, or is empty", async () => {
    const noise = await sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    const cases: [name: string, bytes: Buffer | string, found: RegExp][] = [
      ["x.png", "du texte", /^image illisible/],
      ["x.jpg", noise.subarray(0, noise.length / 2), /^image abîmée ou coupée/],
      ["x.webp", "", /^fichier vide/],
      ["x.jpg", "<!DOCTYPE html>\n<html><body>Erreur 404</body></html>", /^une page web/],
      ["x.png", "\n<html lang='fr'><svg xmlns='http://www.w3.org/2000/svg'/></html>", /^une page web/],
      ["x.svg", "<html></html>", /^un fichier qui n’est pas un SVG/],
    ];
    for (const [name, bytes, found] of cases) {
      await assert.rejects(
        measured(name, bytes),
        (error) => error instanceof MediaError && found.test(error.found),
      );
    }
  });
});
