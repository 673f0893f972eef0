/** Media that pages name, as they are published: pictures made anew, other files as they are. */
import path from "node:path";
import type { Hub } from "../content/index.ts";
import { MediaError, mediaKind, publishedPicture } from "../media/index.ts";
import type { Output } from "../outputs/index.ts";
import { PROJECT } from "../project/index.ts";
import { BuildError } from "./errors.ts";

/** @throws BuildError for pictures of which nothing can be made, all at once */
export async function mediaFiles(hub: Hub, content: string): Promise<Output[]> {
  const outputs: Output[] = [];
  const wrong: string[] = [];
  // one after the other: each fills the processors by itself
  for (const url of new Set(hub.media)) {
    const source = path.join(content, url);
    try {
      const from =
        mediaKind(url) === "image"
          ? await publishedPicture(source, path.join(PROJECT.cache, "pictures"))
          : source;
      outputs.push({ file: url.slice(1), from });
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      wrong.push(`${url.slice(1)} : ${error.found}. ${error.remedy}`);
    }
  }
  if (wrong.length > 0) throw new BuildError(wrong);
  return outputs;
}
