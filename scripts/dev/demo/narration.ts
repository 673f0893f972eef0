/**
 * Reads a narration source: YAML front matter, `## chapter` headings, `[slide n]` markers, paragraphs.
 * `{written|spoken}` gives the synthesiser another spelling than the reader sees.
 */
import { parse } from "yaml";
import * as z from "zod";

const meta = z.strictObject({
  title: z.string(),
  album: z.string(),
  /** The conference that receives the measured chapters and cues, from the repository's root. */
  entry: z.string(),
  /** The id of its deck, where slides follow the voice. */
  deck: z.string().optional(),
  lang: z.enum(["fr", "en"]),
  /** Name of an espeak-ng voice. */
  voice: z.string(),
  year: z.number().int(),
});

/** What is read aloud in one breath, and the silence (seconds) that follows it inside its paragraph. */
export interface Clause {
  readonly written: string;
  readonly spoken: string;
  readonly pause: number;
}

export interface Paragraph {
  /** Slide shown from the first word of this paragraph. */
  readonly slide?: number;
  readonly clauses: readonly Clause[];
}

export interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export type NarrationMeta = z.infer<typeof meta>;
export interface Narration {
  readonly meta: NarrationMeta;
  readonly chapters: readonly Chapter[];
}

/** A clause longer than this is cut at its commas, so that a cue stays readable at a glance. */
const LONG = 80;
const SHORT = 24;

/** Reads a narration; throws an Error that names what is missing. */
export function parseNarration(source: string): Narration {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  if (front === undefined || body === undefined) throw new Error("narration sans en-tête YAML");
  const data = meta.parse(parse(front));
  const chapters = body
    .split(/^## /m)
    .slice(1)
    .map((part) => parseChapter(part, data.lang));
  if (chapters.length === 0) throw new Error("narration sans chapitre (## titre)");
  return { meta: data, chapters };
}

function parseChapter(part: string, lang: string): Chapter {
  const [title = "", ...rest] = part.split("\n");
  const paragraphs: Paragraph[] = [];
  let slide: number | undefined;
  for (const block of rest.join("\n").split(/\n{2,}|\n(?=\[slide)/)) {
    const marker = /^\s*\[slide (\d+)\]\s*/.exec(block);
    if (marker !== null) slide = Number(marker[1]);
    const text = block
      .slice(marker?.[0].length ?? 0)
      .replace(/\s+/g, " ")
      .trim();
    if (text === "") continue;
    const clauses = splitClauses(text, lang);
    paragraphs.push(slide === undefined ? { clauses } : { slide, clauses });
    slide = undefined;
  }
  return { title: title.trim(), paragraphs };
}

/** Cuts a paragraph into sentences, and long sentences at their punctuation. */
export function splitClauses(paragraph: string, lang: string): Clause[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  const sentences = Array.from(segmenter.segment(paragraph), ({ segment }) => segment.trim());
  return sentences
    .filter((sentence) => sentence !== "")
    .flatMap((sentence) => cutSentence(sentence).map(clause));
}

function cutSentence(sentence: string): string[] {
  if (sentence.length <= LONG) return [sentence];
  const parts: string[] = [];
  let current = "";
  for (const piece of sentence.split(/(?<=[,;:])\s+/)) {
    const joined = current === "" ? piece : `${current} ${piece}`;
    const strong = /[;:]$/.test(current);
    if (current !== "" && current.length >= SHORT && (strong || joined.length > LONG)) {
      parts.push(current);
      current = piece;
    } else current = joined;
  }
  const last = parts.at(-1);
  if (current.length < SHORT && last !== undefined && !/[;:]$/.test(last)) {
    parts[parts.length - 1] = `${last} ${current}`;
  } else parts.push(current);
  return parts;
}

function clause(source: string): Clause {
  const end = source.replace(/[\s»”")]+$/, "").at(-1) ?? "";
  const pause = end === "," ? 0.14 : end === ";" || end === ":" ? 0.3 : 0.48;
  return {
    written: source.replace(/\{([^|}]*)\|[^}]*\}/g, "$1"),
    spoken: source.replace(/\{[^|}]*\|([^}]*)\}/g, "$1"),
    pause,
  };
}
