/** Transcripts of a draft, read as the build reads them. */
import type { ContentSources } from "../../../src/content/index.ts";
import {
  keepIds,
  type Paragraph,
  parseTranscript,
  type TranscriptProblem,
  toParagraphs,
} from "../../../src/transcript/index.ts";
import type { MediaFacts } from "./facts.ts";

export interface TranscriptReader {
  readonly transcript: ContentSources["transcript"];
  /** What could not be read in a file. */
  readonly problems: (path: string) => readonly TranscriptProblem[];
}

interface Read {
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly TranscriptProblem[];
}

/** Reads each text once. */
export function transcriptReader({ texts, locks }: Pick<MediaFacts, "texts" | "locks">): TranscriptReader {
  const known = new Map<string, Read>();
  const read = (path: string): Read => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const text = texts.get(path);
    if (text === undefined) return { paragraphs: [], problems: [] };
    const { cues, problems } = parseTranscript(text, { name: path.split("/").at(-1) ?? "" });
    const lock = locks.get(path);
    const moments = lock?.kind === "transcript" ? lock.moments : [];
    const found = { paragraphs: keepIds(moments, toParagraphs(cues)), problems };
    known.set(path, found);
    return found;
  };
  return {
    problems: (path) => read(path).problems,
    transcript: (path, prefix) => {
      const { paragraphs } = read(path);
      return prefix === undefined
        ? paragraphs
        : paragraphs.map((paragraph) => ({ ...paragraph, id: `${prefix}-${paragraph.id}` }));
    },
  };
}
