/** What previews need of media files: measures and transcripts, read once each from the site. */
import type { HubData } from "../../src/cms/index.ts";
import { type MediaLock, mediaLock } from "../../src/content/index.ts";
import {
  type KnownMoment,
  keepIds,
  type Paragraph,
  parseTranscript,
  toParagraphs,
} from "../../src/transcript/index.ts";

export interface MediaReader {
  readonly locks: ReadonlyMap<string, MediaLock>;
  readonly transcript: (path: string, prefix?: string) => readonly Paragraph[];
  /** Reads what the values name and was not read yet; true where something came of it. */
  readonly load: (values: readonly string[], media: HubData["media"]) => Promise<boolean>;
}

export function mediaReader(): MediaReader {
  const locks = new Map<string, MediaLock>();
  const texts = new Map<string, string>();
  const asked = new Set<string>();

  const loadOne = async (src: string, media: HubData["media"]): Promise<boolean> => {
    const { lock } = media[src] ?? {};
    const isText = /^\/media\/.*\.(?:vtt|srt|txt)$/i.test(src) && src in media;
    const [measured, text] = await Promise.all([
      lock === undefined ? undefined : read(`/admin/media-lock/${encodeURIComponent(lock)}`),
      isText ? read(src) : undefined,
    ]);
    const parsed = measured === undefined ? undefined : mediaLock.safeParse(JSON.parse(measured));
    if (parsed?.success === true) locks.set(src, parsed.data);
    if (text !== undefined) texts.set(src, text);
    return parsed?.success === true || text !== undefined;
  };

  return {
    locks,
    transcript: (path, prefix) => {
      const text = texts.get(path);
      if (text === undefined) return [];
      const { cues } = parseTranscript(text, { name: path.split("/").at(-1) ?? "" });
      const paragraphs = keepIds(momentsOf(locks.get(path)), toParagraphs(cues));
      return prefix === undefined
        ? paragraphs
        : paragraphs.map((paragraph) => ({ ...paragraph, id: `${prefix}-${paragraph.id}` }));
    },
    load: async (values, media) => {
      const fresh = values.filter((src) => !asked.has(src) && src in media);
      for (const src of fresh) asked.add(src);
      const loaded = await Promise.all(fresh.map((src) => loadOne(src, media).catch(() => false)));
      return loaded.includes(true);
    },
  };
}

function momentsOf(lock: MediaLock | undefined): readonly KnownMoment[] {
  return lock?.kind === "transcript" ? lock.moments : [];
}

async function read(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  return response.ok ? response.text() : undefined;
}
