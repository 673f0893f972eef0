/** PDFs that are made to fill a machine, measured in a process of their own. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { constants, deflateRawSync, inflateSync } from "node:zlib";
import sharp from "sharp";
import { SLIDE_WIDTHS } from "../../src/content/index.ts";
import { inPdfProcess } from "../../src/media/deck/in-process.ts";
import { measurePdf, renderSlides } from "../../src/media/index.ts";
import { makePdf } from "../media/pdf-made.ts";
import { temporaryFolder } from "../media/temporary.ts";

const folder = temporaryFolder();
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const MEGABYTE = 1 << 20;

/** Blanks as zlib folds them (RFC 1950), a megabyte again and again: to fold all of them takes as long as to read them. */
function foldedBlanks(megabytes: number): Buffer {
  const part = deflateRawSync(Buffer.alloc(MEGABYTE, " "), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const [head, end] = [Buffer.from([0x78, 0xda]), deflateRawSync("")];
  // Adler-32 of so many equal bytes: their sum from 1, and the sum of all sums
  const [count, each, prime] = [BigInt(megabytes * MEGABYTE), 32n, 65_521n];
  const sum = (1n + each * count) % prime;
  const sums = (count + (each * count * (count + 1n)) / 2n) % prime;
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(Number(sums * 65_536n + sum));
  return Buffer.concat([head, ...Array.from({ length: megabytes }, () => part), end, checksum]);
}

/** A page whose drawing unfolds to so many megabytes of blanks. */
function bomb(megabytes: number): Buffer {
  const stream = foldedBlanks(megabytes);
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
  ].map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n${objects.join("")}4 0 obj\n<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n`,
    ),
    stream,
    Buffer.from("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"),
  ]);
}

/** Reads a PDF, or draws it, as a command would; says what came of it and what its helper held at most, in megabytes. */
const TRY = `
const { measurePdf, renderSlides } = await import("./src/media/index.ts");
const { readFileSync } = await import("node:fs");
const [file, folder, what] = process.argv.slice(1);
const held = (pid) => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/" + pid + "/status", "latin1"))?.[1]);
let most = 0;
const look = () => {
  for (const pid of readFileSync("/proc/self/task/" + process.pid + "/children", "latin1").trim().split(" "))
    try { most = Math.max(most, held(pid)); } catch {}
};
const watch = setInterval(look, 5);
const work = what === "draw" ? renderSlides(file, folder) : measurePdf(file);
const said = await work.then(() => "read", (error) => error.message);
clearInterval(watch);
console.log(JSON.stringify({ said, helper: most / 1000, own: held(process.pid) / 1000 }));`;

/** What a process holds is read where Linux says it. */
const NO_PROC = process.platform === "linux" ? false : "no /proc";

test("blanks that are folded in parts are what zlib unfolds", () => {
  assert.deepEqual(inflateSync(foldedBlanks(3)), Buffer.alloc(3 * MEGABYTE, " "));
});

for (const what of ["measure", "draw"])
  test(`one megabyte that unfolds to a thousand, to ${what}: refused in words, within 300 MB`, {
    skip: NO_PROC,
  }, async () => {
    const file = path.join(folder.path, "bomb.pdf");
    await writeFile(file, bomb(1000));
    const argv = ["--import", "tsx", "--input-type=module", "--eval", TRY, file, folder.path, what];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { cwd: ROOT });
    const { said, helper, own } = JSON.parse(stdout) as { said: string; helper: number; own: number };
    assert.match(said, /se déplie en bien plus de mémoire/);
    assert.ok(helper > 50 && helper < 300 && own < 300, `${helper} MB there, ${own} MB here`);
    assert.equal(stderr, "");
  });

test("a page that takes more computation than it may is refused in words, and the next file is read", async () => {
  const file = path.join(folder.path, "slow.pdf");
  await writeFile(file, bomb(1000));
  const limits = { bytes: 8e9, pageMs: 200 };
  await assert.rejects(
    inPdfProcess({ kind: "measure", path: file }, undefined, limits),
    /demande plus de 20\ssecondes de calcul/,
  );
  await writeFile(file, await makePdf([() => undefined]));
  assert.equal((await measurePdf(file)).pages.length, 1);
});

test("a page as tall as a web page is drawn within what a WebP holds", async () => {
  const file = path.join(folder.path, "tall.pdf");
  const pdf = await makePdf([(page) => void page.rect(0, 0, 10, 10).fill("red")], { size: [600, 14_400] });
  await writeFile(file, pdf);
  const { dir, slides } = await renderSlides(file, path.join(folder.path, "cache"));
  const images = slides.flatMap((slide) => slide.images);
  assert.equal(images.length, SLIDE_WIDTHS.length);
  for (const image of images) {
    const { width = 0, height = 0 } = await sharp(path.join(dir, image.file)).metadata();
    assert.deepEqual([width, height], [image.width, image.height]);
    assert.ok(height <= 16_383, String(height));
  }
});
