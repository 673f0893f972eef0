/** Media that pages name, as they are published: pictures made anew in several sizes, other files as they are. */
import path from "node:path";
import { allEntries, type Hub, LONGEST_PICTURE } from "../../content/index.ts";
import { messages } from "../../i18n/editors/index.ts";
import { MediaError, mediaKind, type PictureSize, publishedPicture, storedName } from "../../media/index.ts";
import type { Output } from "../../outputs/index.ts";
import { PROJECT } from "../../project/index.ts";
import { RefusedMedia } from "../errors.ts";

/** @throws RefusedMedia for pictures of which nothing can be made, all at once */
export async function mediaFiles(hub: Hub, content: string): Promise<Output[]> {
  const outputs = new Map<string, Output>();
  const refused = new Map<string, { readonly found: string }>();
  const attached = new Set(allEntries(hub).flatMap(({ documents }) => documents.map(({ file }) => file)));
  // one after the other: each fills the processors by itself
  for (const url of new Set(hub.media)) {
    try {
      const made =
        mediaKind(url) === "image"
          ? await pictureFiles(url)
          : [{ file: url.slice(1), from: path.join(content, storedName(content, url)) }];
      // the same picture under two names has its sizes once
      for (const output of made) outputs.set(output.file, output);
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      refused.set(url, { found: error.found });
    }
  }
  if (refused.size > 0) throw new RefusedMedia(refused);
  return [...outputs.values()];

  async function pictureFiles(url: string): Promise<Output[]> {
    const { sizes = [], plain = url } = hub.pictures[url] ?? {};
    const wanted = [...sizes.map(({ src }) => src), ...(plain === url ? [] : [plain])];
    const made = await publishedPicture(path.join(content, storedName(content, url)), {
      cacheDir: path.join(PROJECT.cache, "pictures"),
      // what is attached is offered in its full size
      ...(attached.has(url) ? {} : { longest: LONGEST_PICTURE }),
      sizes: wanted.map(sizeOf),
    });
    if (wanted.length > 0 && !wanted.every((address) => address.includes(made.sha256.slice(0, 16))))
      throw new MediaError(messages.checks.measures.changed);
    return [
      { file: url.slice(1), from: made.whole },
      ...wanted.map((address, n) => ({ file: address.slice(1), from: made.sizes[n] ?? made.whole })),
    ];
  }
}

/** What stands at the address of a size: `…/640.webp`. */
function sizeOf(address: string): PictureSize {
  const [, width, format] = /(\d+)\.(webp|jpg)$/.exec(address) ?? [];
  return { width: Number(width), format: format === "jpg" ? "jpg" : "webp" };
}
