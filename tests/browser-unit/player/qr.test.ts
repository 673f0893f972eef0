import assert from "node:assert/strict";
import { describe, test } from "node:test";
import QRCode from "qrcode";
import { qrCode } from "../../../src/browser/player/qr.ts";

/** The same code by another hand. */
function oracle(text: string): readonly (readonly boolean[])[] {
  const { modules } = QRCode.create([{ data: new TextEncoder().encode(text), mode: "byte" }], {
    errorCorrectionLevel: "L",
    maskPattern: 0,
  });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  );
}

describe("QR codes", () => {
  for (const length of [1, 17, 18, 32, 53, 78, 106, 107, 134, 154, 155, 192, 230, 231, 271]) {
    test(`of ${length} bytes are those of another encoder`, async () => {
      const text = "https://hub.example/conferences/a/#t=754,790".repeat(8).slice(0, length);
      assert.deepEqual(await qrCode(text), oracle(text));
    });
  }

  test("of accented text count its bytes", async () => {
    const text = "https://hub.example/é/œ";
    assert.deepEqual(await qrCode(text), oracle(text));
  });

  test("are not made of what does not fit", async () =>
    assert.equal(await qrCode("x".repeat(272)), undefined));
});
