/** The formats in which a transcript can be taken away. Each takes cues or paragraphs. */
import { formatClock, NBSP } from "../../text/index.ts";
import { noteText } from "../edit/marks.ts";
import type { Cue } from "../types.ts";
import type { Utterance } from "./cue-text.ts";
import { encodeEntities } from "./entities.ts";

/** WebVTT (https://www.w3.org/TR/webvtt1/), with voice tags and the marks of paragraphs. `note` goes into a comment at the top. */
export function toVtt(cues: readonly Cue[], options: { readonly note?: string } = {}): string {
  const note = options.note === undefined ? [] : [`NOTE\n${encodeEntities(oneBlock(options.note))}\n`];
  const blocks = cues.map(({ start, end, paragraph, ...said }) => {
    const mark = paragraph === undefined ? "" : `${noteText(paragraph)}\n\n`;
    const times = `${formatClock(start, ".")} --> ${formatClock(end, ".")}`;
    return `${mark}${times}\n${voiced(said)}\n`;
  });
  return ["WEBVTT\n", ...note, ...blocks].join("\n");
}

/** The text of a cue with the tag of its voice. */
export function voiced({ speaker, text }: Utterance): string {
  const voice = speaker === undefined ? "" : `<v ${encodeEntities(oneLine(speaker))}>`;
  return voice + encodeEntities(oneBlock(text));
}

/** SubRip, which has no mark for voices: a change of speaker is written `Name : text`. */
export function toSrt(cues: readonly Cue[]): string {
  let before: string | undefined;
  return cues
    .map(({ start, end, speaker, text }, index) => {
      const label = speaker !== undefined && speaker !== before ? `${oneLine(speaker)}${NBSP}: ` : "";
      before = speaker;
      const times = `${formatClock(start, ",")} --> ${formatClock(end, ",")}`;
      return `${index + 1}\n${times}\n${label}${oneBlock(text)}\n`;
    })
    .join("\n");
}

/** Text for reading: `[00:12:30] Hélène Duclos : …`, one paragraph a line. */
export function toTxt(paragraphs: readonly Cue[]): string {
  return paragraphs
    .map(({ start, speaker, text }) => {
      const label = speaker === undefined ? "" : `${oneLine(speaker)}${NBSP}: `;
      return `[${formatClock(Math.floor(start), ".").slice(0, -4)}] ${label}${oneLine(text)}\n`;
    })
    .join("\n");
}

/** JSON transcript of Podcasting 2.0 (https://github.com/Podcastindex-org/podcast-namespace). */
export function toJson(cues: readonly Cue[]): string {
  const segments = cues.map(({ start, end, speaker, text }) => ({
    ...(speaker === undefined ? {} : { speaker }),
    startTime: start,
    endTime: end,
    body: oneLine(text),
  }));
  return `${JSON.stringify({ version: "1.0.0", segments }, null, 1)}\n`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/** No blank line, which would end a block. */
function oneBlock(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, "\n");
}
