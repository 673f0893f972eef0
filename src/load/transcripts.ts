import path from "node:path";
import type { Problem } from "../content/index.ts";
import { type Paragraph, type ParsedTranscript, parseTranscript, toParagraphs } from "../transcript/index.ts";
import { MAX_TRANSCRIPT_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";

/** Transcripts by public path, and what is wrong in them: a broken cue is named, the rest is kept. */
export interface Transcripts {
  readonly paragraphs: (publicPath: string, prefix?: string) => readonly Paragraph[];
  readonly problems: readonly Problem[];
}

/** Reads all transcript files that a content folder holds. */
export async function readTranscripts(root: string, publicPaths: Iterable<string>): Promise<Transcripts> {
  const parsed = new Map<string, ParsedTranscript>();
  const problems: Problem[] = [];
  for (const publicPath of publicPaths) {
    if (!/\.(vtt|srt|txt)$/i.test(publicPath)) continue;
    const file = publicPath.slice(1);
    const read = await readText(root, file, MAX_TRANSCRIPT_BYTES);
    if (!read.ok) {
      const { found, expected, remedy } = read;
      problems.push({ severity: "error", file, found, expected, remedy });
      continue;
    }
    const transcript = parseTranscript(read.text, { name: path.basename(file) });
    problems.push(
      ...transcript.problems.map((problem) => ({ severity: "warning" as const, file, ...problem })),
    );
    parsed.set(publicPath, transcript);
  }
  return {
    problems,
    paragraphs: (publicPath, prefix) =>
      toParagraphs(parsed.get(publicPath)?.cues ?? [], prefix === undefined ? {} : { recording: prefix }),
  };
}
