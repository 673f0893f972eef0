import { momentId } from "../text/index.ts";
import type { Cue, Paragraph } from "./types.ts";

export interface ParagraphOptions {
  /** Silence in seconds that ends a paragraph at the end of a sentence; twice as much ends it anywhere. */
  readonly pause?: number;
  /** Characters after which a paragraph ends with its sentence; at half as many more, with its cue. */
  readonly maxLength?: number;
  /** Id of the recording, where it is not the conference's first: it goes before each paragraph's id. */
  readonly recording?: string;
}

const SENTENCE_END = /[.!?…]["'’”»)\]\s\u00A0\u202F]*$/;

/** Cues to paragraphs, by speaker's turn and pause; they start in the order of time and their ids are unique. */
export function toParagraphs(cues: readonly Cue[], options: ParagraphOptions = {}): Paragraph[] {
  const { pause = 2, maxLength = 700, recording } = options;
  const groups: Cue[][] = [];
  let length = 0;
  let end = 0;
  for (const cue of cues) {
    if (cue.text.trim() === "") continue;
    const group = groups.at(-1);
    const before = group?.at(-1);
    const silence = cue.start - end;
    const limit = before !== undefined && SENTENCE_END.test(before.text) ? 1 : 2;
    const full = length + cue.text.length > maxLength * (limit === 1 ? 1 : 1.5);
    if (group === undefined || before?.speaker !== cue.speaker || silence >= pause * limit || full) {
      groups.push([cue]);
      length = 0;
      end = 0;
    } else {
      group.push(cue);
    }
    length += cue.text.length + 1;
    end = Math.max(end, cue.end);
  }
  const taken = new Set<string>();
  return groups.map((group) => toParagraph(group, taken, recording));
}

function toParagraph(cues: readonly Cue[], taken: Set<string>, recording: string | undefined): Paragraph {
  const start = Math.min(...cues.map((cue) => cue.start));
  const speaker = cues[0]?.speaker;
  return {
    id: uniqueId(momentId(start, recording), taken),
    ...(speaker === undefined ? {} : { speaker }),
    start,
    end: Math.max(...cues.map((cue) => cue.end)),
    text: cues.map((cue) => cue.text.replaceAll("\n", " ").trim()).join(" "),
    ...(cues.length > 1 ? { cues } : {}),
  };
}

/** The id, with `-2`, `-3` … where it is taken; it is taken from then on. */
export function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
  taken.add(unique);
  return unique;
}
