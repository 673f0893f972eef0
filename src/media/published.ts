/**
 * Pictures as they are published: made anew from what was understood of them, turned as they were taken, in sRGB,
 * without anything that a camera or a program noted in them (place, day, name). The file that came is never published.
 */

import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Sharp } from "sharp";
import { eitherFormat } from "../content/index.ts";
import { DrawingError, readDrawing } from "../drawing/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { writeAtomic } from "../project/index.ts";
import { type FileFormat, formatOf, formatOfName, MediaError } from "../text/index.ts";

/** Part of the cache's name: another number where the bytes would come out otherwise. */
const VERSION = 4;

/**
 * Quality (0 to 100) of the sizes made for pages, which screens show at half their size or less, and of the JPEG made for
 * other programs.
 */
const QUALITY = { webp: 75, jpg: 82 } as const;

/** A picture made smaller, or in another format. */
export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly format: keyof typeof QUALITY;
}

export interface PublishedPicture {
  /** SHA-256 of the file that came. */
  readonly sha256: string;
  /** The picture in its own format. */
  readonly whole: string;
  /** In the order of the sizes that were asked for. */
  readonly sizes: readonly string[];
}

interface PublishOptions {
  /** Holds one file for each content and size, named after them. */
  readonly cacheDir: string;
  /** Pixels of its longest side; without, it keeps its size. */
  readonly longest?: number;
  readonly sizes?: readonly PictureSize[];
}

/**
 * The files to publish for a picture, from the cache where its bytes have been seen before.
 * @throws MediaError where nothing can be made of it
 */
export async function publishedPicture(path: string, options: PublishOptions): Promise<PublishedPicture> {
  const { cacheDir, longest, sizes = [] } = options;
  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kept = async (name: string, make: () => Promise<Uint8Array>): Promise<string> => {
    const made = join(cacheDir, `${sha256.slice(0, 32)}-${VERSION}${name}`);
    if (!(await exists(made))) await writeAtomic(made, await make());
    return made;
  };
  const limit = longest === undefined ? "" : `-${longest}`;
  const whole = await kept(limit + extname(path).toLowerCase(), () =>
    pictureToPublish(bytes, basename(path), longest),
  );
  const made: string[] = [];
  for (const size of sizes) {
    const { width, format } = size;
    made.push(await kept(`-w${width}-q${QUALITY[format]}.${format}`, () => pictureInSize(bytes, size)));
  }
  return { sha256, whole, sizes: made };
}

/**
 * The bytes to publish for those of a picture, in the format that its name announces.
 * @throws MediaError where nothing can be made of them
 */
export async function pictureToPublish(
  bytes: Uint8Array,
  name: string,
  longest?: number,
): Promise<Uint8Array> {
  const format = formatOfName(name);
  if (!isMarkup(bytes)) return photographToPublish(bytes, format, longest);
  const drawing = await drawingToPublish(bytes);
  return format === formatOf(".svg") ? drawing : photographToPublish(drawing, format, longest);
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
    const made = await photographToPublish(
      Buffer.from(data, "base64"),
      formatOfName(type.replace("image/", ".")),
    );
    text = text.replaceAll(address, `data:${type};base64,${Buffer.from(made).toString("base64")}`);
  }
  return new TextEncoder().encode(text);
}

function readOrTell(bytes: Uint8Array): ReturnType<typeof readDrawing> {
  try {
    return readDrawing(bytes);
  } catch (error) {
    if (error instanceof DrawingError) throw new MediaError(error);
    throw error;
  }
}

/** @param format to publish it in; nothing can be made in another than those of photographs */
function photographToPublish(
  bytes: Uint8Array,
  format: FileFormat | undefined,
  longest?: number,
): Promise<Uint8Array> {
  return photograph(bytes, ({ image, isPalette }) => {
    const sized =
      longest === undefined
        ? image
        : image.resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true });
    switch (format?.endings[0]) {
      case ".jpg":
        // what is transparent would come out black
        return sized.flatten({ background: "#fff" }).jpeg({ quality: 85, mozjpeg: true });
      case ".png":
        return sized.png({ compressionLevel: 9, palette: isPalette });
      case ".webp":
        return sized.webp({ quality: 80, smartSubsample: true, lossless: isLossless(bytes) });
      case ".gif":
        return sized.gif();
      case ".avif":
        return sized.avif({ quality: 62 });
      default:
        throw new Error(`no pictures are made in ${format?.name}`);
    }
  });
}

function pictureInSize(bytes: Uint8Array, { width, format }: PictureSize): Promise<Uint8Array> {
  return photograph(bytes, ({ image }) => {
    const sized = image.resize({ width, withoutEnlargement: true });
    // what is transparent would come out black
    return format === "jpg"
      ? sized.flatten({ background: "#fff" }).jpeg({ quality: QUALITY.jpg, mozjpeg: true })
      : sized.webp({ quality: QUALITY.webp, smartSubsample: true });
  });
}

/**
 * A picture as three bytes a pixel, upright, in sRGB, as large as it must be to cover this size, and cut to it.
 * @throws MediaError where nothing can be made of it
 */
export async function pixelsOf(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const readable = isMarkup(bytes) ? await drawingToPublish(bytes) : bytes;
  return photograph(readable, ({ image }) =>
    image
      .resize({ width, height, fit: "cover" })
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .removeAlpha()
      .raw(),
  );
}

interface ReadPhotograph {
  /** Upright, in sRGB once it is written. */
  readonly image: Sharp;
  readonly isPalette: boolean;
}

/** @throws MediaError where it cannot be read, or not be made into what is asked for */
async function photograph(bytes: Uint8Array, make: (read: ReadPhotograph) => Sharp): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const options = { failOn: "truncated", limitInputPixels: false } as const;
  try {
    const picture = sharp(bytes, { ...options, animated: true });
    const { isPalette = false, pages = 1 } = await picture.metadata();
    // one that moves is not turned: cameras make none
    const image = pages > 1 ? picture : sharp(bytes, options).autoOrient();
    return await make({ image, isPalette }).toBuffer();
  } catch {
    throw new MediaError(messages.checks.measures.unreadablePicture(eitherFormat("picture")));
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
