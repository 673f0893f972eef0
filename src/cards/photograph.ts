/** Puts a photograph behind the water and the words of a card. */
import { pixelsOf } from "../media/index.ts";
import type { Canvas } from "./canvas.ts";

/** Quality of JPEG, 0 to 100. */
const QUALITY = 84;

/**
 * @param place its left edge, its top and its height in pixels; it goes on to the right edge of the card
 * @throws MediaError where it cannot be read
 */
export async function photograph(
  canvas: Canvas,
  picture: Uint8Array,
  place: { readonly left: number; readonly top: number; readonly height: number },
): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const { width, height, pixels } = canvas;
  const size = { width: width - place.left, height: place.height };
  const sized = await pixelsOf(picture, size);
  const bytes = canvas.rgb();
  for (let y = 0; y < size.height; y++) {
    let from = y * size.width * 3;
    for (let i = (place.top + y) * width + place.left; i < (place.top + y + 1) * width; i++, from += 3) {
      // the ground alone: water and words stay before it
      if (pixels[i] !== 0) continue;
      bytes[i * 3] = sized[from] ?? 0;
      bytes[i * 3 + 1] = sized[from + 1] ?? 0;
      bytes[i * 3 + 2] = sized[from + 2] ?? 0;
    }
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}

/** A picture that is a card by itself. @throws MediaError where it cannot be read */
export async function wholePicture(
  picture: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const bytes = await pixelsOf(picture, { width, height });
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
