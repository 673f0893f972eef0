/** Draws the demonstration's pictures again: `npx tsx scripts/dev/demo/images.ts`. */
import { mkdirSync } from "node:fs";
import sharp from "sharp";
import { PICTURES, type Picture } from "./pictures.ts";
import { shore } from "./scenes.ts";

const OUT = "content/media/images";

function svg({ width, height, seed, draw }: Picture): Buffer {
  const inside = draw({ width, height, seed });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
  );
}

mkdirSync(OUT, { recursive: true });
for (const [name, picture] of Object.entries(PICTURES)) {
  const { size } = await sharp(svg(picture)).webp({ quality: 72, effort: 6 }).toFile(`${OUT}/${name}.webp`);
  console.log(`${name}.webp : ${Math.round(size / 1000)} ko`);
}

// Directories and social networks read JPEG everywhere, WebP not yet.
const cover = (width: number, height: number): Picture => ({
  width,
  height,
  seed: 11,
  draw: (f) => shore(f, "paper", "rust"),
});
await sharp(svg(cover(1400, 1400)))
  .jpeg({ quality: 82, mozjpeg: true })
  .toFile(`${OUT}/podcast.jpg`);
await sharp(svg(cover(1200, 630)))
  .jpeg({ quality: 82, mozjpeg: true })
  .toFile(`${OUT}/partage.jpg`);
