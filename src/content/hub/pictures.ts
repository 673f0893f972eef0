/** Addresses of what the build makes of each picture. */
import { formatOf, formatOfName } from "../../text/index.ts";
import type { ImageLock } from "../schemas/media-lock.ts";

/** Widths in pixels in which pictures are made, as far as they are wide enough; the first is that of lists on telephones. */
const PICTURE_WIDTHS = [200, 320, 640, 1080, 1600] as const;

/** Pixels of the longest side of what is published of a picture; an attached one keeps its size. */
export const LONGEST_PICTURE = 2400;

/** Folder in which sizes of pictures are published. */
export const PICTURE_SIZES = "/media/sizes/";

/** Folder in which pictures made out of words are published. */
export const CARDS = "/media/cards/";

/** A picture as pages show it. */
export interface MadePicture {
  /** Pixels, as it was measured. */
  readonly width: number;
  readonly height: number;
  /** The same in WebP, the narrowest first; none of a drawing, which fits every size. */
  readonly sizes: readonly { readonly src: string; readonly width: number }[];
  /** The same for programs that know JPEG, PNG and GIF alone; absent of a drawing. */
  readonly plain?: string;
}

export function pictureOf({ src, sha256, width, height, type }: ImageLock): MadePicture {
  if (type === formatOf(".svg").type) return { width, height, sizes: [] };
  const sizes = widthsOf(width).map((wide) => ({ src: pictureSizePath(sha256, wide, "webp"), width: wide }));
  // it is published in the format that its name announces
  const isKnown = formatOfName(src)?.everywhere === true;
  const largest = sizes.at(-1)?.width ?? width;
  return { width, height, sizes, plain: isKnown ? src : pictureSizePath(sha256, largest, "jpg") };
}

/** The address changes with the picture's bytes, so it may be cached for ever. */
function pictureSizePath(sha256: string, width: number, ending: "webp" | "jpg"): string {
  return `${PICTURE_SIZES}${sha256.slice(0, 16)}/${width}.${ending}`;
}

/** The widths that make a difference, and that of the picture itself where it is not wider than the widest. */
function widthsOf(width: number): number[] {
  const widest = Math.min(width, PICTURE_WIDTHS[PICTURE_WIDTHS.length - 1] ?? width);
  return [...PICTURE_WIDTHS.filter((wide) => wide <= 0.8 * widest), widest];
}
