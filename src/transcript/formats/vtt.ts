/** WebVTT, by the parsing rules of the standard: https://www.w3.org/TR/webvtt1/ */
import { messages } from "../../i18n/editors/index.ts";
import { type RawBlock, readBlocks } from "../edit/blocks.ts";
import { markOf } from "../edit/marks.ts";
import type { Cue, ParagraphMark, ParsedTranscript, TranscriptProblem } from "../types.ts";
import { brokenTiming, type RawCue, readOnce, sortCues, toCues } from "./cues.ts";
import { isBlank, quoted } from "./lines.ts";

/**
 * Reads a WebVTT file. What the standard ignores in silence (a cue without a readable time, a paragraph cut off by
 * a blank line) is reported. More is understood than it asks: commas, one-digit parts, a missing signature.
 */
export function parseVtt(source: string): ParsedTranscript {
  const blocks = readBlocks(source);
  const problems: TranscriptProblem[] = [];
  const raw: (RawCue & { readonly mark: ParagraphMark | undefined })[] = [];
  if (blocks[0]?.kind !== "header") problems.push({ line: 1, ...messages.checks.transcripts.noHeader });
  blocks.forEach((block, index) => {
    const problem = index === 0 && isMisspelt(block) ? undefined : problemOf(block);
    if (problem !== undefined) problems.push(problem);
    const { timing, timingAt = 0 } = block;
    if (timing === undefined) return;
    const text = block.lines.slice(timingAt + 1).join("\n");
    raw.push({ timing, line: block.line + timingAt, text, mark: markOf(blocks[index - 1]) });
  });
  const cues = readOnce(raw).flatMap((one): Cue[] => {
    const [first, ...others] = toCues(one, "vtt", problems);
    if (first === undefined) return [];
    return [one.mark === undefined ? first : { ...first, paragraph: one.mark }, ...others];
  });
  problems.sort((a, b) => a.line - b.line);
  return { format: "vtt", cues: sortCues(cues), problems };
}

/** A signature that is told of as one that is not there. */
function isMisspelt({ kind, lines, timing }: RawBlock): boolean {
  return kind === "stray" && timing === undefined && /^\s*webvtt\b/i.test(lines[0] ?? "");
}

function problemOf({ kind, lines, line, timingAt }: RawBlock): TranscriptProblem | undefined {
  const words = lines.find((text) => !isBlank(text));
  if (kind !== "stray" || words === undefined) return undefined;
  if (timingAt !== undefined) return brokenTiming(line + timingAt, lines[timingAt] ?? "");
  return { line, ...messages.checks.transcripts.noTime(quoted(words)) };
}
