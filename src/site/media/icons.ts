/** Icons of the hub, made of its logo and kept in the cache. */
import { access, readFile } from "node:fs/promises";
import path from "node:path";
import type { Hub } from "../../content/index.ts";
import { drawIcon, icoOf, MediaError, pictureToPublish, storedName } from "../../media/index.ts";
import { FAVICON, ICONS, type Output } from "../../outputs/index.ts";
import { PROJECT, writeAtomic } from "../../project/index.ts";
import { RefusedMedia } from "../errors.ts";
import { digestOf } from "../release/index.ts";

/** Part of the names in the cache: another number where the same logo would come out otherwise. */
const VERSION = 1;

/** Of a hub that names no colour. */
const WHITE = "#ffffff";
const CLEAR = "#00000000";

/**
 * Where a hub has no logo its icons are of its colour alone.
 * @param cacheDir holds one file for each icon
 * @throws RefusedMedia where nothing can be made of the logo
 */
export async function iconFiles(
  { site }: Hub,
  content: string,
  cacheDir: string = path.join(PROJECT.cache, "icons"),
): Promise<Output[]> {
  const { logo = "", themeColor: { light: ground } = { light: WHITE } } = site;
  const bytes = logo === "" ? Buffer.alloc(0) : await readFile(path.join(content, storedName(content, logo)));
  const seen = digestOf(
    Buffer.concat([Buffer.from(`${VERSION} ${ground} ${JSON.stringify(ICONS)} `), bytes]),
  );
  const made = ICONS.map((icon) => ({
    icon,
    from: path.join(cacheDir, `${seen}-${path.basename(icon.path)}`),
  }));
  try {
    await Promise.all(made.map(({ from }) => access(from)));
  } catch {
    const mark = logo === "" ? undefined : await published(logo, bytes);
    for (const { icon, from } of made) {
      const { path: address, side, share, isClear } = icon;
      const background = isClear && mark !== undefined ? CLEAR : ground;
      const png = await drawIcon(mark, { side, share, background });
      await writeAtomic(from, address === FAVICON ? icoOf(png, side) : png);
    }
  }
  return made.map(({ icon, from }) => ({ file: icon.path.slice(1), from }));
}

async function published(logo: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await pictureToPublish(bytes, logo);
  } catch (error) {
    if (error instanceof MediaError) throw new RefusedMedia(new Map([[logo, { found: error.found }]]));
    throw error;
  }
}
