/** One cue of a document, rewritten: what is not said anew stays as it was written. */
import type { Utterance } from "../formats/cue-text.ts";
import { retime } from "../formats/cue-time.ts";
import { encodeEntities } from "../formats/entities.ts";
import { voiced } from "../formats/write.ts";
import { type CueBlock, utterancesOf } from "./document.ts";

/** What changes in what one voice says in one cue. */
export interface CueEdit {
  /** Takes the place of another cue in the eyes of who holds its key. */
  readonly key?: string;
  /** Seconds. */
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  /** `null` for nobody in particular. */
  readonly speaker?: string | null;
}

/** A block of one voice with the changes; tags inside a text go where the text is said anew. */
export function editBlock(block: CueBlock, edit: CueEdit): CueBlock {
  const { key = block.key, start = block.start, end = block.end } = edit;
  const timing =
    edit.start === undefined && edit.end === undefined ? block.timing : retime(block.timing, start, end);
  return withPayload({ ...block, key, start, end, timing }, payloadAfter(block, edit));
}

/** The same cue once for each of its voices, as published files have it. */
export function expandBlock(block: CueBlock): CueBlock[] {
  const { utterances, eol, tail } = block;
  if (utterances.length < 2) return [block];
  return utterances.map((said, part) => {
    const first = part === 0;
    const last = part === utterances.length - 1;
    const key = first ? block.key : `${block.key}.${part}`;
    return withPayload(
      { ...block, key, head: first ? block.head : "", tail: last ? tail : eol + eol },
      writtenAs(said, eol),
    );
  });
}

/** A cue like another, with times and words of its own and no identifier. */
export function likeBlock(
  block: CueBlock,
  key: string,
  times: { readonly start: number; readonly end: number },
  said: Utterance,
): CueBlock {
  const { start, end } = times;
  const timing = retime(block.timing, start, end);
  return withPayload({ ...block, key, head: "", timing, start, end }, writtenAs(said, block.eol));
}

function withPayload(block: CueBlock, payload: string): CueBlock {
  return payload === block.payload && block.utterances.length < 2
    ? block
    : { ...block, payload, utterances: utterancesOf(payload) };
}

const VOICE = /^(\s*<v(?:\.[^\s>]*)?[ \t]+)[^>]*>/;

function payloadAfter(block: CueBlock, edit: CueEdit): string {
  const said = block.utterances[0];
  if (edit.text === undefined && edit.speaker === undefined) return block.payload;
  const speaker = edit.speaker === undefined ? said?.speaker : (edit.speaker ?? undefined);
  const text = edit.text ?? said?.text ?? "";
  if (edit.text === undefined && speaker !== undefined) {
    const name = encodeEntities(speaker.trim().replace(/\s+/g, " "));
    const renamed = VOICE.test(block.payload)
      ? block.payload.replace(VOICE, (_, tag: string) => `${tag}${name}>`)
      : `<v ${name}>${block.payload}`;
    const [one, ...others] = utterancesOf(renamed);
    if (others.length === 0 && one?.speaker === speaker && one.text === text) return renamed;
  }
  return writtenAs(speaker === undefined ? { text } : { speaker, text }, block.eol);
}

function writtenAs(said: Utterance, newline: string): string {
  return voiced(said).replaceAll("\n", newline);
}
