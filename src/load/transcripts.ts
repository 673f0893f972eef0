import path from "node:path";
import type { MediaLock, Problem } from "../content/index.ts";
import { forbidden, memoize } from "../text/index.ts";
import {
  type KnownMoment,
  keepIds,
  type Paragraph,
  parseTranscript,
  toParagraphs,
} from "../transcript/index.ts";
import { MAX_TRANSCRIPT_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";

/** Transcripts by public path, and what is wrong in them: a broken cue is named, the rest is kept. */
export interface Transcripts {
  readonly paragraphs: (publicPath: string, prefix?: string) => readonly Paragraph[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all transcript files of a content folder.
 * @param locks where the addresses that paragraphs had are remembered: a correction does not change them.
 */
export async function readTranscripts(
  root: string,
  publicPaths: Iterable<string>,
  locks: ReadonlyMap<string, MediaLock>,
): Promise<Transcripts> {
  const known = new Map<string, readonly Paragraph[]>();
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
    const sign = forbidden(read.text);
    if (sign !== undefined) {
      const { line, found, remedy } = sign;
      problems.push({ severity: "error", file, line: line + 1, found, remedy });
      continue;
    }
    const name = path.basename(file);
    const transcript = kept(`${name}\n${read.text}`, () => readTranscript(read.text, name));
    problems.push(
      ...transcript.problems.map((problem) => ({ severity: "warning" as const, file, ...problem })),
    );
    known.set(publicPath, keepIds(momentsOf(locks.get(publicPath)), transcript.paragraphs));
  }
  return {
    problems,
    paragraphs: (publicPath, prefix) => prefixed(known.get(publicPath) ?? [], prefix),
  };
}

type ReadTranscript = Pick<ReturnType<typeof parseTranscript>, "problems"> & {
  readonly paragraphs: readonly Paragraph[];
};

/** Paragraphs take several times the room of the text. */
const kept = memoize<ReadTranscript>(({ paragraphs }) =>
  paragraphs.reduce((sum, { text }) => sum + 200 + 4 * text.length, 0),
);

function readTranscript(text: string, name: string): ReadTranscript {
  const { cues, problems } = parseTranscript(text, { name });
  return { problems, paragraphs: toParagraphs(cues) };
}

function momentsOf(lock: MediaLock | undefined): readonly KnownMoment[] {
  return lock?.kind === "transcript" ? lock.moments : [];
}

function prefixed(paragraphs: readonly Paragraph[], prefix: string | undefined): readonly Paragraph[] {
  return prefix === undefined
    ? paragraphs
    : paragraphs.map((paragraph) => ({ ...paragraph, id: `${prefix}-${paragraph.id}` }));
}
