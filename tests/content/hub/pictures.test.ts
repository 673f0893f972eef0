import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ImageLock, pictureOf } from "../../../src/content/index.ts";

const measured = (width: number, name: string, type: string): ImageLock => ({
  kind: "image",
  src: `/media/${name}`,
  sha256: "0123456789abcdef".repeat(4),
  bytes: 1,
  width,
  height: 100,
  type,
});
const widthsOf = (width: number): readonly number[] =>
  pictureOf(measured(width, "a.jpg", "image/jpeg")).sizes.map((size) => size.width);

describe("the sizes of a picture", () => {
  test("are narrower by a fifth at least than the next, the last its own where that is not too wide", () => {
    assert.deepEqual(widthsOf(120), [120]);
    assert.deepEqual(widthsOf(249), [249]);
    assert.deepEqual(widthsOf(250), [200, 250]);
    assert.deepEqual(widthsOf(1080), [200, 320, 640, 1080]);
    assert.deepEqual(widthsOf(1600), [200, 320, 640, 1080, 1600]);
    assert.deepEqual(widthsOf(5000), [200, 320, 640, 1080, 1600]);
  });

  test("stand at addresses that change with its bytes", () =>
    assert.deepEqual(pictureOf(measured(120, "a.jpg", "image/jpeg")).sizes, [
      { src: "/media/sizes/0123456789abcdef/120.webp", width: 120 },
    ]));

  test("are none of a drawing, which programs that know no drawing are not given", () =>
    assert.deepEqual(pictureOf(measured(5000, "a.svg", "image/svg+xml")), {
      width: 5000,
      height: 100,
      sizes: [],
    }));

  test("have a JPEG beside them where its own format is not known everywhere", () => {
    const plain = (width: number, name: string, type: string) => pictureOf(measured(width, name, type)).plain;
    assert.equal(plain(120, "a.png", "image/png"), "/media/a.png");
    assert.equal(plain(120, "a.webp", "image/webp"), "/media/sizes/0123456789abcdef/120.jpg");
    assert.equal(plain(5000, "a.avif", "image/avif"), "/media/sizes/0123456789abcdef/1600.jpg");
  });
});
