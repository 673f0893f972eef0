import type { Recording } from "../../../src/content/index.ts";

/** A sentence that was spoken, and when (seconds). */
export interface Quote {
  text: string;
  at: number;
}

const SHORTEST = 45;
const LONGEST = 150;

/**
 * A sentence worth a quotation: from a transcript that a person has checked, past the opening words, short enough to
 * be read in one breath; a question where there is one, for it calls for its answer.
 */
export function quotationOf({ transcript, seconds = 0 }: Recording): Quote | undefined {
  if (transcript?.status !== "reviewed") return undefined;
  const sentences = transcript.paragraphs
    .filter((paragraph) => paragraph.start > Math.max(20, seconds * 0.1))
    .flatMap(({ text, start }) =>
      (text.match(/[^.!?…]+[.!?…]+/g) ?? []).map((sentence) => ({ text: sentence.trim(), at: start })),
    )
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST);
  return sentences.find(({ text }) => text.endsWith("?")) ?? sentences[0];
}
