/**
 * What an editor wished where it differs from what the words, the voices and the silences say: a cue `starts` a
 * paragraph, or it `continues` the one before.
 */
export type ParagraphMark = "starts" | "continues";

/** A stretch of speech as a transcript file gives it. Times are seconds from the start of the recording. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** Plain text; the lines of the file are kept, separated by "\n". */
  readonly text: string;
  readonly speaker?: string;
  readonly paragraph?: ParagraphMark;
}

/** A part of a file that could not be read as it stands. The words are meant for an editor. */
export interface TranscriptProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly found: string;
  readonly remedy: string;
}

export type TranscriptFormat = "vtt" | "srt" | "sbv" | "json" | "table" | "markup" | "ass" | "text";

/** What a file yields: everything that could be read, in the order of time, and what could not. */
export interface ParsedTranscript {
  readonly format: TranscriptFormat;
  readonly cues: readonly Cue[];
  readonly problems: readonly TranscriptProblem[];
}

/** The unit that readers see, cite and link to: a speaker's turn, or the part of it up to a pause. */
export interface Paragraph {
  /** Address in the page: `t754`, or `matin-t754` in a recording after the first. */
  readonly id: string;
  readonly speaker?: string;
  readonly start: number;
  readonly end: number;
  /** Plain text on one line. */
  readonly text: string;
  /** The cues that it was made of, where there are several. */
  readonly cues?: readonly Cue[];
  /** The mark of its one cue, where there is one only. */
  readonly paragraph?: ParagraphMark;
}
