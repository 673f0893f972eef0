/** Transcripts: files to cues, cues to paragraphs, paragraphs to files; corrections. Pure; runs in browsers. */
export { readDocument, type TranscriptDocument, writeDocument } from "./edit/document.ts";
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
} from "./edit/edit.ts";
export { type OpenedTranscript, openTranscript, writeTranscript } from "./edit/open.ts";
export { decodeEntities } from "./formats/entities.ts";
export { type Fields, isFields } from "./formats/json.ts";
export { tagAttributes } from "./formats/markup.ts";
export { detectFormat, parseTranscript } from "./formats/parse.ts";
export { parseSrt } from "./formats/srt.ts";
export { readTable, TIME_TITLE } from "./formats/tables.ts";
export { parseTimedText } from "./formats/timed/timed-text.ts";
export { parseVtt } from "./formats/vtt.ts";
export { toJson, toSrt, toTxt, toVtt } from "./formats/write.ts";
export { plainText } from "./invisible.ts";
export { type KnownMoment, keepIds } from "./keep-ids.ts";
export { toParagraphs } from "./paragraphs.ts";
export type { Cue, Paragraph, TranscriptProblem } from "./types.ts";
