import { formatTimecode } from "../../../../text/index.ts";
import type { EditorWords } from "../../fr/index.ts";

const GIVE = "Give a WebVTT or SRT file, or a text whose lines begin with [00:12:30].";

export const transcriptsEn: EditorWords["checks"]["transcripts"] = {
  backwards: {
    found: "this cue ends before it starts",
    remedy: "Correct the second time: it comes after the first.",
  },
  brokenTiming: (line) => ({
    found: `unreadable time “${line}”`,
    remedy: "Write “00:12:30.000 --> 00:12:34.500”: hours, minutes and seconds from 00 to 59.",
  }),
  brokenTime: (line) => ({
    found: `unreadable time “${line}”`,
    remedy: "Write the time as 00:12:30: hours, minutes and seconds from 00 to 59.",
  }),
  untimed: (count) => ({
    found: count === 1 ? "a cue without a time" : `${count} cues without a time`,
    remedy: "Export the transcript with its times, or as WebVTT (.vtt).",
  }),
  beforeFirst: (line) => ({
    found: `text before the first time “${line}”`,
    remedy: "Put a line “00:00:00,000 --> 00:00:04,500” above it, or delete this text.",
  }),
  beforeFirstTime: (line, more) => ({
    found: `text before the first time “${line}”${more === 0 ? "" : `, and ${more} line${more === 1 ? "" : "s"} after it`}`,
    remedy: `Put a time before it, for example [00:00:00], or delete ${more === 0 ? "this line" : "these lines"}.`,
  }),
  noTime: (line) => ({
    found: `text without a time “${line}”`,
    remedy:
      "Put a line “00:12:30.000 --> 00:12:34.500” above it, or delete the empty line that parts this text from its cue.",
  }),
  clock: (first) => ({
    found: `times of the day, from ${formatTimecode(first)} on`,
    remedy:
      "They were counted from the first words, put at 0:00. If the recording begins before them, correct the times.",
  }),
  noHeader: {
    found: "the file does not begin with WEBVTT",
    remedy: "Write WEBVTT alone on the first line, followed by an empty line.",
  },
  empty: { found: "empty file", remedy: GIVE },
  nothingTimed: { found: "no text with a time", remedy: GIVE },
  invisible: {
    found: "an invisible character, which the site refuses",
    remedy: "It was removed, and all those of its kind with it. Check the words around it.",
  },
};
