import { momentId, uniqueSlug } from "../text/index.ts";
import { type BreakOptions, breaks } from "./breaks.ts";
import type { Cue, Paragraph } from "./types.ts";

export interface ParagraphOptions extends BreakOptions {
  /** Id of the recording, where it is not the conference's first: it goes before each paragraph's id. */
  readonly recording?: string;
}

/** Ids that paragraphs have. */
export interface TakenIds {
  readonly ids: Set<string>;
  /** The number that each was last given: to name many paragraphs of one second costs as much for each. */
  readonly last: Map<string, number>;
}

/**
 * Cues to paragraphs, by speaker's turn and pause, unless a cue bears an editor's mark; they start in the order of
 * time and their ids are unique.
 */
export function toParagraphs(cues: readonly Cue[], options: ParagraphOptions = {}): Paragraph[] {
  const taken: TakenIds = { ids: new Set(), last: new Map() };
  return groupCues(cues, options).map((group) => toParagraph(group, taken, options.recording));
}

/** The cues of each paragraph; those without a word are left out. */
export function groupCues<C extends Cue>(cues: readonly C[], options: BreakOptions = {}): C[][] {
  const groups: C[][] = [];
  const reading = breaks(options);
  for (const cue of cues) {
    if (cue.text.trim() === "") continue;
    const begins = reading.asMarked(cue);
    if (begins) groups.push([cue]);
    else groups.at(-1)?.push(cue);
    reading.take(cue, begins, cue.paragraph);
  }
  return groups;
}

function toParagraph(cues: readonly Cue[], taken: TakenIds, recording: string | undefined): Paragraph {
  // not by an argument for each cue: a long recording has more of them than a call can take
  const start = cues.reduce((earliest, cue) => Math.min(earliest, cue.start), Number.POSITIVE_INFINITY);
  const { speaker, paragraph } = cues[0] ?? {};
  return {
    id: uniqueId(momentId(start, recording), taken),
    ...(speaker === undefined ? {} : { speaker }),
    start,
    end: cues.reduce((latest, cue) => Math.max(latest, cue.end), 0),
    text: textOf(cues),
    ...(cues.length > 1 ? { cues } : paragraph === undefined ? {} : { paragraph }),
  };
}

/** The words of a paragraph, on one line. */
export function textOf(cues: readonly Cue[]): string {
  return cues.map((cue) => cue.text.replaceAll("\n", " ").trim()).join(" ");
}

/** The id, with `-2`, `-3` … where it is taken; it is taken from then on. */
export function uniqueId(id: string, { ids, last }: TakenIds): string {
  const unique = uniqueSlug(id, ids, last);
  ids.add(unique);
  return unique;
}
