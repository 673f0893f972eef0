import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { TranscriptLock } from "../content/index.ts";
import { type KnownMoment, keepIds, parseTranscript, toParagraphs } from "../transcript/index.ts";
import { hashFile } from "./hash.ts";

/**
 * Notes the addresses of a transcript's paragraphs; those that were known before stay the same where their
 * paragraph moved by less than two seconds.
 */
export async function measureTranscript(
  path: string,
  before: readonly KnownMoment[] = [],
): Promise<Omit<TranscriptLock, "src">> {
  const source = await readFile(path);
  const { cues } = parseTranscript(source.toString("utf8"), { name: basename(path) });
  const moments = keepIds(before, toParagraphs(cues)).map(({ id, start }) => ({ id, start }));
  return { kind: "transcript", sha256: await hashFile(path), bytes: source.length, moments };
}
