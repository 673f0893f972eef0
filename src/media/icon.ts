/** Icons: a picture, small and square. */

/** How an icon is drawn. */
export interface IconShape {
  /** Pixels of a side. */
  readonly side: number;
  /** Part of the side that the picture fills. */
  readonly share: number;
  /** Colour behind it: `#rrggbb`, or `#rrggbbaa`. */
  readonly background: string;
}

/** Dots per inch at which drawings are drawn before they are made as small as an icon: four times their own. */
const DENSITY = 288;

/** As PNG; the background alone where there is no picture. */
export async function drawIcon(
  picture: Uint8Array | undefined,
  { side, share, background }: IconShape,
): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const ground = sharp({ create: { width: side, height: side, channels: 4, background } });
  if (picture === undefined) return ground.png().toBuffer();
  const length = Math.round(side * share);
  const input = await sharp(picture, { density: DENSITY })
    .resize({ width: length, height: length, fit: "contain", background: "#00000000" })
    .png()
    .toBuffer();
  return ground.composite([{ input }]).png({ compressionLevel: 9 }).toBuffer();
}

/**
 * A PNG as the only picture of an icon file of Windows
 * (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)).
 */
export function icoOf(png: Uint8Array, side: number): Uint8Array {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([side, side, 0, 0], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
