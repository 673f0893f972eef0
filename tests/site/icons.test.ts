/** Icons made of the logo: what browsers and home screens ask for, read by another program than the one that made them. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import sharp from "sharp";
import { RefusedMedia } from "../../src/site/errors.ts";
import { iconFiles } from "../../src/site/media/icons.ts";
import { makeHub } from "../outputs/fixture.ts";

const LOGO = "/media/logo.svg";
/** A square of one colour, edge to edge. */
const DRAWN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ff0000"/></svg>';
const RED = [255, 0, 0, 255];
const GROUND = [13, 56, 64, 255];
const themeColor = { light: "#0d3840", dark: "#000000" };

let root = "";
before(async () => {
  root = await mkdtemp(path.join(tmpdir(), "estran-icons-"));
  await mkdir(path.join(root, "media"));
  await writeFile(path.join(root, LOGO), DRAWN);
});
after(() => rm(root, { recursive: true, force: true }));

const hubOf = (logo: string | undefined) =>
  makeHub({ site: { logo, themeColor }, ...(logo === undefined ? {} : { files: [logo] }) });
const cacheOf = (name: string) => path.join(root, "cache", name);

async function made(logo: string | undefined, cache: string) {
  const files = await iconFiles(hubOf(logo), root, cacheOf(cache));
  return new Map(
    await Promise.all(
      files.map(async (output) => {
        assert.ok("from" in output);
        return [output.file, await readFile(output.from)] as const;
      }),
    ),
  );
}

/** Red, green, blue and alpha at a point, in parts of the side. */
async function colourAt(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * 4;
  return [...data.subarray(at, at + 4)];
}

describe("icons", () => {
  test("are made in the sizes that are asked for", async () => {
    const files = await made(LOGO, "sizes");
    const sides: Record<string, number> = {};
    for (const [file, bytes] of files)
      if (file.endsWith(".png")) {
        const { format, width, height } = await sharp(bytes).metadata();
        assert.deepEqual([format, width], ["png", height], file);
        sides[file] = width;
      }
    assert.deepEqual(sides, {
      "apple-touch-icon.png": 180,
      "icon-192.png": 192,
      "icon-512.png": 512,
      "icon-maskable-512.png": 512,
    });
    // https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10): reserved, type, count; then width and height
    const ico = files.get("favicon.ico") ?? assert.fail("no favicon");
    assert.deepEqual(
      [0, 2, 4].map((at) => ico.readUInt16LE(at)),
      [0, 1, 1],
    );
    assert.deepEqual([...ico.subarray(6, 8)], [48, 48]);
    const inside = ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14));
    assert.equal((await sharp(inside).metadata()).width, 48);
    assert.equal(ico.readUInt32LE(18) + ico.readUInt32LE(14), ico.length);
  });

  test("keep the whole logo within what a mask leaves, on the colour of the hub", async () => {
    const files = await made(LOGO, "mask");
    const masked = files.get("icon-maskable-512.png") ?? assert.fail("no icon");
    // a circle of four fifths of the side: its diagonals end 0.283 from the centre
    for (const corner of [0.5 - 0.283, 0.5 + 0.283])
      assert.deepEqual(await colourAt(masked, corner, corner), GROUND);
    assert.deepEqual(await colourAt(masked, 0.5, 0.5), RED);
    const plain = files.get("icon-512.png") ?? assert.fail("no icon");
    assert.deepEqual(await colourAt(plain, 0.02, 0.02), RED);
  });

  test("are of the colour of the hub where it has no logo", async () => {
    for (const [file, bytes] of await made(undefined, "none"))
      if (file.endsWith(".png")) assert.deepEqual(await colourAt(bytes, 0.5, 0.5), GROUND, file);
  });

  test("are drawn once, and again for another logo", async () => {
    await made(LOGO, "once");
    const stamps = async () =>
      Promise.all(
        (await readdir(cacheOf("once"))).map(async (name) => [
          name,
          (await stat(path.join(cacheOf("once"), name))).mtimeMs,
        ]),
      );
    const first = await stamps();
    await made(LOGO, "once");
    assert.deepEqual(await stamps(), first);
    await writeFile(path.join(root, "media/other.svg"), DRAWN.replace("ff0000", "00ff00"));
    const other = await made("/media/other.svg", "once");
    assert.deepEqual(
      await colourAt(other.get("icon-192.png") ?? assert.fail("no icon"), 0.5, 0.5),
      [0, 255, 0, 255],
    );
  });

  test("name the logo of which nothing can be made", async () => {
    await writeFile(path.join(root, "media/broken.png"), "pas une image");
    await assert.rejects(made("/media/broken.png", "broken"), (error) => {
      assert.ok(error instanceof RefusedMedia);
      assert.deepEqual([...error.refused.keys()], ["/media/broken.png"]);
      return true;
    });
  });
});
