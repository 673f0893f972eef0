/**
 * Pictures as they are published: made anew from what was understood of them, turned as they were taken, in sRGB,
 * without anything that a camera or a program noted in them (place, day, name). The file that came is never published.
 */

import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { DrawingError, readDrawing } from "../drawing/index.ts";
import { writeAtomic } from "../project/index.ts";
import { eitherName, measuredFormats } from "../text/index.ts";
import { MediaError } from "./media-error.ts";

/** Part of the cache's name: another number where the bytes would come out otherwise. */
const VERSION = 2;

/**
 * The file to publish for a picture, from the cache where its bytes have been seen before.
 * @param cacheDir holds one file for each content, named after it
 * @throws MediaError where nothing can be made of it
 */
export async function publishedPicture(path: string, cacheDir: string): Promise<string> {
  const bytes = await readFile(path);
  const digest = createHash("sha256").update(bytes).digest("hex");
  const made = join(cacheDir, `${digest.slice(0, 32)}-${VERSION}${extname(path).toLowerCase()}`);
  if (!(await exists(made))) await writeAtomic(made, await pictureToPublish(bytes));
  return made;
}

/** The bytes to publish for those of a picture. @throws MediaError where nothing can be made of them */
export async function pictureToPublish(bytes: Uint8Array): Promise<Uint8Array> {
  return isMarkup(bytes) ? drawingToPublish(bytes) : photographToPublish(bytes);
}

/** Drawings begin with a sign of XML, with or without a byte order mark; no other picture does. */
export function isMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(
    Buffer.from(bytes.subarray(0, 200)).toString("latin1"),
  );
}

async function drawingToPublish(bytes: Uint8Array): Promise<Uint8Array> {
  const { svg, pictures } = readOrTell(bytes);
  let text = svg;
  for (const address of pictures) {
    const [, type = "", data = ""] = /^data:([^;]+);base64,(.*)$/.exec(address) ?? [];
    const made = await photographToPublish(Buffer.from(data, "base64"));
    text = text.replaceAll(address, `data:${type};base64,${Buffer.from(made).toString("base64")}`);
  }
  return new TextEncoder().encode(text);
}

function readOrTell(bytes: Uint8Array): ReturnType<typeof readDrawing> {
  try {
    return readDrawing(bytes);
  } catch (error) {
    if (error instanceof DrawingError) throw new MediaError(error.found, error.remedy);
    throw error;
  }
}

async function photographToPublish(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const options = { failOn: "truncated", limitInputPixels: false, animated: true } as const;
  try {
    const picture = sharp(bytes, options);
    const { format, isPalette = false, pages = 1 } = await picture.metadata();
    // one that moves is not turned: cameras make none
    const turned = pages > 1 ? picture : sharp(bytes, { ...options, animated: false }).autoOrient();
    switch (format) {
      case "jpeg":
        return await turned.jpeg({ quality: 85, mozjpeg: true }).toBuffer();
      case "png":
        return await turned.png({ compressionLevel: 9, palette: isPalette }).toBuffer();
      case "webp":
        return await turned
          .webp({ quality: 80, smartSubsample: true, lossless: isLossless(bytes) })
          .toBuffer();
      case "gif":
        return await turned.gif().toBuffer();
      case "heif":
        return await turned.avif({ quality: 62 }).toBuffer();
      default:
        throw new Error(`unknown format ${format}`);
    }
  } catch {
    throw new MediaError(
      "image illisible",
      `Exportez-la à nouveau en ${eitherName(measuredFormats("picture"))}.`,
    );
  }
}

/** Whether a WebP keeps every pixel: its picture is then of the kind VP8L. */
function isLossless(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(12, 4096)).includes("VP8L");
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
