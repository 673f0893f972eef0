import path from "node:path";
import type { MediaLock, Problem } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { storedName } from "../media/index.ts";
import { endingPattern, forbiddenSigns, type Remember } from "../text/index.ts";
import { keepIds, type Paragraph, parseTranscript, toParagraphs } from "../transcript/index.ts";
import { MAX_TRANSCRIPT_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";

const TRANSCRIPT = endingPattern("transcript");

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
  remember: Remember,
): Promise<Transcripts> {
  const known = new Map<string, readonly Paragraph[]>();
  const problems: Problem[] = [];
  for (const publicPath of publicPaths) {
    if (!TRANSCRIPT.test(publicPath)) continue;
    const file = storedName(root, publicPath.slice(1));
    const transcript = await remember("transcript", path.join(root, file), () => readTranscript(root, file));
    problems.push(...transcript.problems);
    if (transcript.paragraphs === undefined) continue;
    const lock = locks.get(publicPath);
    const moments = lock?.kind === "transcript" ? lock.moments : [];
    known.set(publicPath, keepIds(moments, transcript.paragraphs));
  }
  return {
    problems,
    paragraphs: (publicPath, prefix) => prefixed(known.get(publicPath) ?? [], prefix),
  };
}

/** What a transcript says by itself; no paragraphs where it cannot be read. */
interface ReadTranscript {
  readonly paragraphs?: readonly Paragraph[];
  readonly problems: readonly Problem[];
}

async function readTranscript(root: string, file: string): Promise<ReadTranscript> {
  const read = await readText(root, file, MAX_TRANSCRIPT_BYTES);
  if (!read.ok) return { problems: [{ severity: "error", file, ...read.told }] };
  const signs = forbiddenSigns(read.text).map(({ line, code }): Problem => {
    return { severity: "error", file, line: line + 1, ...messages.checks.texts.invisible(code) };
  });
  const { cues, problems } = parseTranscript(read.text, { name: path.basename(file) });
  const told = problems.map((problem): Problem => ({ severity: "warning", file, ...problem }));
  return {
    ...(signs.length > 0 ? {} : { paragraphs: toParagraphs(cues) }),
    problems: [...signs, ...told],
  };
}

function prefixed(paragraphs: readonly Paragraph[], prefix: string | undefined): readonly Paragraph[] {
  return prefix === undefined
    ? paragraphs
    : paragraphs.map((paragraph) => ({ ...paragraph, id: `${prefix}-${paragraph.id}` }));
}
