/** Transcripts: files to cues, cues to paragraphs, paragraphs to files. Pure; runs in browsers. */
export { type KnownMoment, keepIds } from "./keep-ids.ts";
export { type ParagraphOptions, toParagraphs } from "./paragraphs.ts";
export { detectFormat, type ParseOptions, parseTranscript } from "./parse.ts";
export { parseSrt } from "./srt.ts";
export { parseTimedText } from "./timed-text.ts";
export type { Cue, Paragraph, ParsedTranscript, TranscriptFormat, TranscriptProblem } from "./types.ts";
export { parseVtt } from "./vtt.ts";
export { toJson, toSrt, toTxt, toVtt } from "./write.ts";
