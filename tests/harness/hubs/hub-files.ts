/** What a hub that a test invents is made of. */
import { stringify } from "yaml";

export interface HubFiles {
  /** Text of each file, by its path below the content folder. */
  readonly texts: Readonly<Record<string, string>>;
  /** Files of the demonstration that it has too, by the same path. */
  readonly media: readonly string[];
}

export interface InventedEntry {
  /** Path below the content folder, without its ending. */
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

export function hubFiles(
  site: Readonly<Record<string, unknown>>,
  entries: readonly InventedEntry[],
  media: readonly string[] = [],
): HubFiles {
  const texts = entries.map(({ path, data, body = "" }): [string, string] => [
    `${path}.md`,
    `---\n${stringify(data)}---\n\n${body}\n`,
  ]);
  return { texts: { "site.yaml": stringify(site), ...Object.fromEntries(texts) }, media };
}

/** A recording of the demonstration, half a minute of English, with its transcript. */
export const SOUND = {
  files: ["opus", "mp3", "vtt"].flatMap((ending) => [
    `media/demo/small-archives.${ending}`,
    `media-lock/demo--small-archives.${ending}.json`,
  ]),
  recording: {
    sources: [{ url: "/media/demo/small-archives.opus" }, { url: "/media/demo/small-archives.mp3" }],
    synthetic: true,
    voices: ["Synthetic voice"],
    transcript: { file: "/media/demo/small-archives.vtt", status: "machine" },
    chapters: [
      { at: 0, title: "Start" },
      { at: 30, title: "Rest" },
    ],
  },
} as const;
