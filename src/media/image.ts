import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { eitherFormat, type ImageLock } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { endingOf, formatOfName, MediaError } from "../text/index.ts";
import { hashFile } from "./hash.ts";
import { isMarkup, pictureToPublish } from "./published.ts";

/** A browser holds four bytes for each: 240 MB. Cameras make up to 50 million. */
const MAX_PIXELS = 60_000_000;
/** Pixels: how wide an SVG is drawn to see whether it can be. */
const DRAWN_WIDTH = 64;

/**
 * Measures an image, turned as its EXIF orientation says.
 * @throws MediaError where it is no image that browsers show, or is broken
 */
export async function measureImage(path: string): Promise<Omit<ImageLock, "src">> {
  const { default: sharp } = await import("sharp");
  const { size: bytes } = await stat(path);
  if (bytes === 0) throw new MediaError(messages.checks.measures.empty);
  // the size is judged below, in words
  const image = sharp(await measurable(path), { failOn: "truncated", limitInputPixels: false });
  const found = await image.metadata().catch(() => undefined);
  const type = found === undefined ? undefined : typeOf(found.format);
  if (found === undefined || type === undefined)
    throw new MediaError(messages.checks.measures.unknownPicture(eitherFormat("picture")));
  // the container of AVIF also holds what iPhones make, which neither browsers nor sharp read
  if (found.compression === "hevc")
    throw new MediaError({
      found: messages.checks.measures.hiddenHeic,
      remedy: messages.checks.formats.foreign.heic.remedy,
    });
  if (found.width * found.height > MAX_PIXELS)
    throw new MediaError(messages.checks.measures.hugePicture(found.width, found.height));
  // Reading the header alone would not see that the rest is missing. Statistics hold no more than some lines of a picture at
  // a time, but draw an SVG several times: that is drawn once, small.
  const whole = found.format === "svg" ? image.resize(DRAWN_WIDTH).raw().toBuffer() : image.stats();
  await whole.catch(() => {
    throw new MediaError(messages.checks.measures.damagedPicture);
  });
  const isTurned = (found.orientation ?? 1) >= 5;
  return {
    kind: "image",
    sha256: await hashFile(path),
    bytes,
    width: isTurned ? found.height : found.width,
    height: isTurned ? found.width : found.height,
    type,
  };
}

/** The media type of what sharp found; it calls AVIF by the name of its container. */
function typeOf(found: string | undefined): string | undefined {
  const format = formatOfName(`.${found === "heif" ? "avif" : found}`);
  return format?.kind === "picture" ? format.type : undefined;
}

/** A drawing, whatever its name, has the size of what is published of it; other pictures are measured as they came. */
async function measurable(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  if (!isMarkup(bytes)) return bytes;
  if (endingOf(basename(path)) !== ".svg" && isWebPage(bytes))
    throw new MediaError(messages.checks.measures.webPageAsPicture);
  return pictureToPublish(bytes, ".svg");
}

/** What a server answers where it has no picture, saved under the picture's name. */
const isWebPage = (bytes: Uint8Array): boolean =>
  /<(?:!doctype\s+html|html|head|body)\b/i.test(Buffer.from(bytes.subarray(0, 1000)).toString("latin1"));
