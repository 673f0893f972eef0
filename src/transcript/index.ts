/** Transcripts: files to cues, cues to paragraphs, paragraphs to files; corrections. Pure; runs in browsers. */
export { readDocument, type TranscriptDocument, writeDocument } from "./document.ts";
export {
  type EditedParagraph,
  mergeWithPrevious,
  paragraphsOf,
  pattern,
  renameSpeaker,
  replaceAll,
  setSpeaker,
  setStart,
  setText,
  speakersOf,
  split,
} from "./edit.ts";
export { plainText } from "./invisible.ts";
export { type KnownMoment, keepIds } from "./keep-ids.ts";
export { type OpenedTranscript, openTranscript, writeTranscript } from "./open.ts";
export { type ParagraphOptions, toParagraphs } from "./paragraphs.ts";
export { detectFormat, type ParseOptions, parseTranscript } from "./parse.ts";
export { parseSrt } from "./srt.ts";
export { parseTimedText } from "./timed-text.ts";
export type {
  Cue,
  Paragraph,
  ParagraphMark,
  ParsedTranscript,
  TranscriptFormat,
  TranscriptProblem,
} from "./types.ts";
export { parseVtt } from "./vtt.ts";
export { toJson, toSrt, toTxt, toVtt } from "./write.ts";
