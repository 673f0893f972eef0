import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SLIDE_WIDTHS } from "../../content/index.ts";
import type { PdfPage } from "../../pdf/index.ts";
import { writeAtomic } from "../../project/index.ts";
import { inPdfProcess } from "./in-process.ts";
import { readPdf } from "./measure-deck.ts";
import type { DrawnSlide, PdfJob, SlideImage } from "./pdf-job.ts";
import { withPdf } from "./pdfium.ts";

/** Part of the cache's name: another number where the images would come out otherwise. */
const VERSION = 1;
/** Pixels that one drawing may have, however long the page is. */
const LARGEST = 16_000_000;
/** Pixels that a side of a WebP has at most. */
const LONGEST = 16_383;
/** WebP quality (0–100) at which small text stays clean. */
const QUALITY = 82;

export interface RenderedDeck {
  /** Folder of the cache that holds the images. */
  readonly dir: string;
  readonly slides: readonly DrawnSlide[];
}

export interface SlideOptions {
  /** Pixels; {@link SLIDE_WIDTHS} by default. */
  readonly widths?: readonly number[];
  /** SHA-256 of the PDF where it is known, which spares reading it. */
  readonly sha256?: string;
  readonly onProgress?: (part: number) => void;
}

/**
 * Makes a WebP image of each page in each width, in a folder of `cacheDir` named after the PDF's content: a deck
 * that did not change costs nothing, and work that was interrupted goes on where it stopped.
 * @throws MediaError where the PDF cannot be read, or takes too much memory or time
 */
export async function renderSlides(
  pdfPath: string,
  cacheDir: string,
  options: SlideOptions = {},
): Promise<RenderedDeck> {
  const widths = [...(options.widths ?? SLIDE_WIDTHS)].sort((a, b) => a - b);
  const sha256 =
    options.sha256 ??
    createHash("sha256")
      .update(await readPdf(pdfPath))
      .digest("hex");
  const done = await drawnSlides(cacheDir, sha256, widths);
  if (done !== undefined) return done;
  const dir = join(cacheDir, folderOf(sha256, widths));
  const slides = await inPdfProcess({ kind: "draw", path: pdfPath, dir, widths }, options.onProgress);
  await writeAtomic(join(dir, LIST), JSON.stringify(slides));
  return { dir, slides };
}

/** What {@link renderSlides} made of a PDF; undefined where it never did, or any of it is gone. */
export async function drawnSlides(
  cacheDir: string,
  sha256: string,
  widths: readonly number[],
): Promise<RenderedDeck | undefined> {
  const dir = join(cacheDir, folderOf(sha256, widths));
  const slides = await readDone(join(dir, LIST), dir);
  return slides === undefined ? undefined : { dir, slides };
}

/** Written when a deck is finished. */
const LIST = "slides.json";

const folderOf = (sha256: string, widths: readonly number[]): string =>
  `${deckKey(sha256)}-${VERSION}-${widths.join("-")}`;

/** The widths of which the name of a deck's folder tells. */
export const drawnWidths = (folder: string): number[] => folder.split("-").slice(2).map(Number);

/** What the folder of a deck's images begins with, whatever their version and widths. */
export const deckKey = (sha256: string): string => sha256.slice(0, 20);

/** Draws in this very process what is not there yet. */
export async function drawHere(
  { path, dir, widths }: PdfJob & { readonly kind: "draw" },
  onPage: (part: number) => void,
): Promise<DrawnSlide[]> {
  return withPdf(await readPdf(path), async (pdf) => {
    const made: DrawnSlide[] = [];
    for (let n = 1; n <= pdf.pageCount; n += 1) {
      const images = widths.map((width) => pdf.withPage(n, (page) => measure(page, width)));
      for (const image of images) {
        const file = join(dir, image.file);
        if (await exists(file)) continue;
        const drawing = pdf.withPage(n, (page) => page.draw(image.width, image.height));
        await writeAtomic(file, await encode(drawing, image.width));
      }
      made.push({ n, images });
      onPage(n / pdf.pageCount);
    }
    return made;
  });
}

function measure(page: PdfPage, wanted: number): SlideImage {
  const scale = Math.min(
    wanted / page.width,
    Math.sqrt(LARGEST / (page.width * page.height)),
    LONGEST / Math.max(page.width, page.height),
  );
  return {
    width: Math.max(1, Math.round(page.width * scale)),
    height: Math.max(1, Math.round(page.height * scale)),
    file: `p${String(page.n).padStart(3, "0")}-${wanted}.webp`,
  };
}

async function encode(
  drawing: { width: number; height: number; pixels: Uint8Array },
  width: number,
): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  return sharp(drawing.pixels, { raw: { width: drawing.width, height: drawing.height, channels: 4 } })
    .extract({ left: 0, top: 0, width, height: drawing.height })
    .removeAlpha()
    .webp({ quality: QUALITY, effort: 4, smartSubsample: true })
    .toBuffer();
}

/** The list written when a deck was finished, if every image is still there. */
async function readDone(list: string, dir: string): Promise<DrawnSlide[] | undefined> {
  try {
    const slides = JSON.parse(await readFile(list, "utf8")) as DrawnSlide[];
    const files = slides.flatMap((slide) => slide.images.map((image) => image.file));
    const there = await Promise.all(files.map((file) => exists(join(dir, file))));
    return there.every(Boolean) ? slides : undefined;
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
