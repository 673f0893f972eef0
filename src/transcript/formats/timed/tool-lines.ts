/** Lines that nobody said: what programs put above, below and beside the words that they write down. */
import { parseTimecode } from "../../../text/index.ts";
import { isBlank } from "../lines.ts";

const ENDINGS: readonly RegExp[] = [
  /^(?:transcript(?:ion)?|transcribed) (?:by|with) (?:https?:\/\/)?(?:otter\.ai|auphonic|descript|sonix|trint|happy scribe|turboscribe|rev(?:\.com)?|temi|riverside|noscribe|notta|whisper)\b[\w./-]*$/i,
  /^(?:la réunion s['’]est terminée|meeting ended) (?:après|à|after|at) [\d:]+\s*\p{Extended_Pictographic}?$/iu,
  /^(?:cette transcription modifiable|this editable transcript) .{10,200}$/i,
  /^\S.{0,60} (?:a arrêté la transcription|stopped transcription)$/i,
];
/** Of songs (`.lrc`), `[ti:Titre]`, and what stands around a block of code. */
const TAG = /^\s*(?:\[(?:ti|ar|al|by|offset|length|re|ve|au|la):.*\]|`{3,}\w*|~{3,}\w*)\s*$/i;
/** `12 secondes0:12`, as a meeting's list of what was said is copied. */
const SPOKEN_FIRST =
  /^\s*(?:\d+\s*(?:heures?|hours?|minutes?|secondes?|seconds?)[\s,]*)+(?<=\p{L})(\d{1,2}:\d{2}(?::\d{2})?)\s*$/u;

/** `#00:00:05-3#`, with tenths of a second, as software for interviews puts it after, or before, a paragraph. */
const F4 = /#(\d{1,2}:\d{2}:\d{2})-(\d)#/;

/** The lines as they are said, or with a time. */
export function saidLines(lines: readonly string[]): readonly string[] {
  return timesFirst(withoutEndings(lines)).map((line) =>
    TAG.test(line) ? "" : (SPOKEN_FIRST.exec(line)?.[1] ?? line),
  );
}

/** A time after a paragraph is that of its end, where the next one begins. */
function timesFirst(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => F4.test(line))) return lines;
  let end = "00:00:00.0";
  let isInside = false;
  return lines.map((line) => {
    if (isBlank(line)) return line;
    const [mark, time, tenths] = F4.exec(line) ?? [];
    const words = mark === undefined ? line : line.replace(mark, "");
    const isBefore = mark !== undefined && line.trimStart().startsWith(mark);
    const begins = mark !== undefined && isBefore ? `${time}.${tenths}` : end;
    const opens = isBefore || !isInside;
    if (mark !== undefined) end = `${time}.${tenths}`;
    isInside = mark === undefined || isBefore;
    return opens ? `[${begins}] ${words.trim()}` : words;
  });
}

/** The lines without those at the end that say by which program, or until when, it was written. */
function withoutEndings(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1]) || ENDINGS.some((it) => it.test((lines[end - 1] ?? "").trim()))))
    end -= 1;
  return lines.slice(0, end);
}

/** Lines that a word processor puts over what it writes down: what follows is sound, its name, the transcription. */
export function headerLength(lines: readonly string[]): number {
  const [title = "", name = "", heading = ""] = lines.map((line) => line.trim());
  const isHeader = /^(?:audio file|fichier audio)$/i.test(title) && /^transcri/i.test(heading) && name !== "";
  return isHeader ? 3 : 0;
}

/** `1 minute et 3 secondes`, which video sites put under `1:03` for those who listen. */
export function saysTime(line: string, seconds: number): boolean {
  const text = line.trim();
  if (!/^\d[\d\s,]*(?:h(?:eure|our)s?|minutes?|second(?:e)?s?)\b/i.test(text)) return false;
  const bare = text
    .replace(/\b(?:et|and)\b|,/gi, " ")
    .replace(/\b(\d+)\s*(h|m|s)\p{L}*/giu, "$1$2")
    .replace(/\s+/g, "");
  return parseTimecode(bare) === seconds;
}
