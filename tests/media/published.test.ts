import assert from "node:assert/strict";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import sharp from "sharp";
import { MediaError, publishedPicture } from "../../src/media/index.ts";
import { temporaryFolder } from "./temporary.ts";

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: "#c00" } });
/** What a telephone notes: where, and by whom. */
const noted = {
  orientation: 6,
  exif: {
    IFD0: { Artist: "Quelqu’un" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 23/1 0/1" },
  },
};

describe("a published picture", () => {
  const folder = temporaryFolder();
  const published = async (name: string, bytes: Uint8Array | string) => {
    const path = join(folder.path, name);
    await writeFile(path, bytes);
    const { whole } = await publishedPicture(path, { cacheDir: join(folder.path, "cache") });
    return whole;
  };

  for (const format of ["jpeg", "png", "webp", "avif"] as const)
    it(`says nothing of where and by whom it was taken, and is upright: ${format}`, async () => {
      const before = await picture().withMetadata(noted).toFormat(format).toBuffer();
      assert.ok((await sharp(before).metadata()).exif !== undefined, "the test needs what is to be removed");
      const after = await readFile(await published(`x.${format}`, before));
      const {
        exif,
        xmp,
        iptc,
        icc,
        orientation,
        format: kept,
        width,
        height,
        space,
      } = await sharp(after).metadata();
      assert.deepEqual(
        [exif, xmp, iptc, icc, orientation],
        [undefined, undefined, undefined, undefined, undefined],
      );
      assert.deepEqual([kept, space], [format === "avif" ? "heif" : format, "srgb"]);
      // AVIF has its own way to say that it is turned, which sharp applies as it reads
      if (format !== "avif") assert.deepEqual([width, height], [30, 40]);
      assert.doesNotMatch(after.toString("latin1"), /Quelqu/);
    });

  it("has the format that its name announces, whatever it came in", async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48" onload="x()"><rect width="9" height="9"/></svg>';
    const came = {
      jpeg: await picture().jpeg().toBuffer(),
      png: await picture().png().toBuffer(),
      drawing: Buffer.from(drawing),
    };
    const names = { jpg: "jpeg", png: "png", webp: "webp", gif: "gif", avif: "heif" };
    for (const [kind, bytes] of Object.entries(came))
      for (const [ending, format] of Object.entries(names)) {
        const name = `${kind}.${ending}`;
        const made = await sharp(await readFile(await published(name, bytes))).metadata();
        assert.deepEqual([name, made.format], [name, format]);
      }
  });

  it("holds pictures of the type that a drawing gives them", async () => {
    const jpeg = (await picture().jpeg().toBuffer()).toString("base64");
    for (const [type, format] of Object.entries({ png: "png", jpg: "jpeg", jpeg: "jpeg", webp: "webp" })) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><image width="40" height="30" href="data:image/${type};base64,${jpeg}"/></svg>`;
      const text = await readFile(await published(`${type}.svg`, svg), "utf8");
      const [, data = ""] = new RegExp(`data:image/${type};base64,([^"]+)`).exec(text) ?? [];
      assert.equal((await sharp(Buffer.from(data, "base64")).metadata()).format, format);
    }
  });

  it("has the colours of sRGB, whatever space its pixels were in", async () => {
    const p3 = await picture().withIccProfile("p3").png().toBuffer();
    const { data } = await sharp(await published("p3.png", p3))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const near = (value: number | undefined, wanted: number) => Math.abs((value ?? 999) - wanted) <= 3;
    assert.ok(
      near(data[0], 0xcc) && near(data[1], 0) && near(data[2], 0),
      [...data.subarray(0, 3)].join(" "),
    );
  });

  it("goes on moving where it moved", async () => {
    const frames = Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)]);
    const gif = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
      .gif({ loop: 0, delay: [100, 100] })
      .toBuffer();
    assert.equal((await sharp(gif, { animated: true }).metadata()).pages, 2, "the test needs two frames");
    assert.equal((await sharp(await published("x.gif", gif), { animated: true }).metadata()).pages, 2);
  });

  it("is a drawing without what would run, its photographs made anew as well", async () => {
    const photo = await picture().withMetadata(noted).jpeg().toBuffer();
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="1"><image href="data:image/jpeg;base64,${photo.toString("base64")}"/></svg>`;
    const text = await readFile(await published("x.svg", svg), "utf8");
    const [, data = ""] =
      /^<svg [^>]*><image href="data:image\/jpeg;base64,([^"]+)"\/><\/svg>\n$/.exec(text) ?? [];
    const { exif, width } = await sharp(Buffer.from(data, "base64")).metadata();
    assert.deepEqual([exif, width], [undefined, 30]);
  });

  it("comes in the sizes that are asked for, upright, as light as they are, without what was noted in it", async () => {
    const path = join(folder.path, "grande.jpg");
    const large = sharp({ create: { width: 900, height: 600, channels: 3, background: "#c00" } });
    await writeFile(path, await large.withMetadata(noted).jpeg().toBuffer());
    const cacheDir = join(folder.path, "cache");
    const { whole, sizes } = await publishedPicture(path, {
      cacheDir,
      longest: 450,
      sizes: [
        { width: 200, format: "webp" },
        { width: 320, format: "jpg" },
      ],
    });
    const made = await Promise.all(
      [whole, ...sizes].map(async (file) => sharp(await readFile(file)).metadata()),
    );
    assert.deepEqual(
      made.map(({ format, width, height, exif, icc, orientation }) => [
        format,
        width,
        height,
        exif,
        icc,
        orientation,
      ]),
      [
        ["jpeg", 300, 450, undefined, undefined, undefined],
        ["webp", 200, 300, undefined, undefined, undefined],
        ["jpeg", 320, 480, undefined, undefined, undefined],
      ],
    );
  });

  it("is white where a JPEG of it cannot be transparent", async () => {
    const path = join(folder.path, "trou.png");
    await writeFile(
      path,
      await sharp({ create: { width: 8, height: 8, channels: 4, background: "#0000" } })
        .png()
        .toBuffer(),
    );
    const { sizes } = await publishedPicture(path, {
      cacheDir: join(folder.path, "cache"),
      sizes: [{ width: 8, format: "jpg" }],
    });
    const pixels = await sharp(sizes[0]).raw().toBuffer();
    assert.ok(pixels.every((value) => value > 250));
  });

  it("is made once for the same bytes, whatever their name", async () => {
    const bytes = await picture().png().toBuffer();
    const first = await published("a.png", bytes);
    const made = (await stat(first)).mtimeMs;
    const second = await published("b.png", bytes);
    assert.equal(second, first);
    assert.equal((await stat(second)).mtimeMs, made);
  });

  it("is refused where it is no picture, and leaves nothing behind", async () => {
    const before = await readdir(join(folder.path, "cache")).catch(() => []);
    await assert.rejects(published("non.png", "du texte"), MediaError);
    await assert.rejects(published("non.svg", "<svg"), MediaError);
    assert.deepEqual(await readdir(join(folder.path, "cache")).catch(() => []), before);
  });
});
