/** A file that somebody brings, made into a document to correct. */
import { messages } from "../../i18n/editors/index.ts";
import { visible } from "../../text/index.ts";
import { highlightRuns } from "../formats/highlights.ts";
import { isBlank } from "../formats/lines.ts";
import { detectFormat, type ParseOptions, parseTranscript } from "../formats/parse.ts";
import { dropRepeats } from "../formats/rolling.ts";
import { inferSpeakers } from "../formats/speakers.ts";
import { parseVtt } from "../formats/vtt.ts";
import { toVtt } from "../formats/write.ts";
import { plainText } from "../invisible.ts";
import { groupCues } from "../paragraphs.ts";
import type { TranscriptFormat, TranscriptProblem } from "../types.ts";
import { type CueEdit, likeBlock } from "./block-edit.ts";
import {
  type CueBlock,
  cuesOf,
  type DocumentCue,
  readDocument,
  type TranscriptDocument,
  writeDocument,
} from "./document.ts";
import { applyEdits, insertAfter, markParagraphs } from "./mark-paragraphs.ts";

export interface OpenedTranscript {
  readonly document: TranscriptDocument;
  /** What the file was before it became WebVTT. */
  readonly format: TranscriptFormat;
  /** What could not be read as it stood. */
  readonly problems: readonly TranscriptProblem[];
  /** Whether writing the document gives another text than the file's. */
  readonly changed: boolean;
}

/**
 * Opens a transcript so that its paragraphs are those that the site shows. WebVTT keeps every block; names written
 * as labels become voices, what rolling captions say twice is said once. Other formats become WebVTT.
 */
export function openTranscript(source: string, options: ParseOptions = {}): OpenedTranscript {
  const format = detectFormat(source, options.name);
  const clean = visible(source);
  const hidden = clean === source ? [] : [invisible(source)];
  if (format !== "vtt") {
    const { cues, problems } = parseTranscript(clean, options);
    return { document: readDocument(toVtt(cues)), format, problems: [...hidden, ...problems], changed: true };
  }
  const { problems } = isBlank(clean) ? parseTranscript(clean, options) : parseVtt(clean);
  const document = explicit(readWordsOnce(withHeader(readDocument(clean))), options);
  const changed = writeDocument(document) !== source;
  return { document, format, problems: [...hidden, ...problems], changed };
}

/** The file to keep: it reads as the document does, whatever its words look like. */
export function writeTranscript(document: TranscriptDocument): string {
  return writeDocument(openTranscript(writeDocument(saidTwice(document)), { name: ".vtt" }).document);
}

/** Words that are repeated on purpose, put on one line, so that nobody takes them for rolling captions. */
function saidTwice(document: TranscriptDocument): TranscriptDocument {
  const cues = cuesOf(document);
  const kept = new Map(dropRepeats(cues).map((cue) => [cue.key, cue.text]));
  const dropped = cues.some(({ key, text }) => !kept.has(key) && !text.includes("\n"));
  const edits = cues
    .filter(({ key, text }) => (dropped || kept.get(key) !== text) && text.includes("\n"))
    .map(({ key, text }) => [key, { text: plainText(text) }] as const);
  return edits.length === 0 ? document : saidTwice(applyEdits(document, new Map(edits)));
}

function withHeader(document: TranscriptDocument): TranscriptDocument {
  const { blocks, newline } = document;
  if (blocks[0]?.kind === "header") return document;
  const source = `WEBVTT${newline}${newline}`;
  return { ...document, blocks: [{ kind: "header", key: "header", source }, ...blocks] };
}

/** One cue for the cues that mark the words of one text one after the other. */
function readWordsOnce(document: TranscriptDocument): TranscriptDocument {
  const cues = document.blocks.filter((block) => block.kind === "cue");
  const edits = new Map<string, CueEdit | null>();
  for (const [first, ...others] of highlightRuns(cues, ({ payload, ...times }) => ({
    ...times,
    text: payload,
  }))) {
    const end = others.at(-1)?.end;
    if (first === undefined || end === undefined) continue;
    edits.set(first.key, { end });
    for (const { key, utterances } of others) {
      edits.set(key, null);
      for (const part of utterances.keys()) if (part > 0) edits.set(`${key}.${part}`, null);
    }
  }
  return applyEdits(document, edits);
}

/** Writes into the cues what the site understands without it: voices named by labels, one or more a cue, repetitions. */
function explicit(document: TranscriptDocument, { speakers }: ParseOptions): TranscriptDocument {
  const cues = cuesOf(document);
  const meant = inferSpeakers(dropRepeats(cues), speakers === undefined ? {} : { speakers });
  const kept = new Map<string, DocumentCue>();
  /** The other voices of cues that have several. */
  const others = new Map<string, DocumentCue[]>();
  for (const cue of meant)
    if (!kept.has(cue.key)) kept.set(cue.key, cue);
    else if (others.get(cue.key)?.push(cue) === undefined) others.set(cue.key, [cue]);
  const edits = new Map<string, CueEdit | null>();
  for (const cue of cues) {
    const now = kept.get(cue.key);
    if (now === undefined) edits.set(cue.key, null);
    else if (now.text !== cue.text || now.speaker !== cue.speaker || now.end !== cue.end)
      edits.set(cue.key, {
        ...(now.end === cue.end ? {} : { end: now.end }),
        ...(now.text === cue.text ? {} : { text: now.text }),
        ...(now.speaker === cue.speaker ? {} : { speaker: now.speaker ?? null }),
      });
  }
  if (edits.size === 0) return document;
  const keys = new Map<DocumentCue, string>();
  const after = (cue: DocumentCue) => (block: CueBlock, key: string) => {
    keys.set(cue, key);
    return likeBlock(block, key, cue, cue);
  };
  const added = new Map([...others].map(([key, voices]) => [key, voices.map(after)]));
  const written = insertAfter(applyEdits(document, edits), added);
  const starts = new Set(
    groupCues(meant).flatMap(([first]) => (first === undefined ? [] : [keys.get(first) ?? first.key])),
  );
  return markParagraphs(written, starts);
}

function invisible(source: string): TranscriptProblem {
  const at = [...source].findIndex((character) => visible(character) !== character);
  const line = [...source]
    .slice(0, at)
    .join("")
    .split(/\r\n|\r|\n/).length;
  return { line, ...messages.checks.transcripts.invisible };
}
