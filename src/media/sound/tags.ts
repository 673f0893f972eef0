import type { AudioChapter } from "../../content/index.ts";
import { parseTimecode } from "../../text/index.ts";
import { toMilliseconds } from "./packets.ts";

/** Title and chapters embedded in a sound file. */
export interface Tags {
  readonly title?: string;
  readonly chapters?: AudioChapter[];
}

/** Reads ID3, Vorbis comments or iTunes tags. Tags that cannot be read are no reason to refuse the sound. */
export async function readTags(path: string): Promise<Tags> {
  const { parseFile } = await import("music-metadata");
  try {
    const { common, format, native } = await parseFile(path, {
      duration: false,
      skipCovers: true,
      includeChapters: true,
    });
    const comments = new Map(
      (native["vorbis"] ?? []).map((tag) => [tag.id.toUpperCase(), String(tag.value)]),
    );
    const named = (format.chapters ?? []).map(({ start, title }) => ({ at: start, title }));
    return tidyText(common.title, named.length > 0 ? named : vorbisChapters(comments));
  } catch {
    return {};
  }
}

/** Only what is there, in the order of time. */
export function tidyText(title: string | undefined, chapters: readonly AudioChapter[]): Tags {
  const name = title?.trim() ?? "";
  const listed = chapters
    .map((chapter) => ({ at: toMilliseconds(chapter.at), title: chapter.title.trim() }))
    .filter((chapter) => chapter.title !== "" && Number.isFinite(chapter.at) && chapter.at >= 0)
    .sort((a, b) => a.at - b.at);
  return { ...(name === "" ? {} : { title: name }), ...(listed.length === 0 ? {} : { chapters: listed }) };
}

/** `CHAPTER001=00:00:03.000` and `CHAPTER001NAME=…` (https://wiki.xiph.org/). */
function vorbisChapters(comments: ReadonlyMap<string, string>): AudioChapter[] {
  return [...comments].flatMap(([key, value]) => {
    const title = /^CHAPTER\d+$/.test(key) ? comments.get(`${key}NAME`) : undefined;
    const at = parseTimecode(value);
    return title === undefined || at === undefined ? [] : [{ at, title }];
  });
}
