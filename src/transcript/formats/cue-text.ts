import { decodeEntities } from "./entities.ts";

/** A part of a cue's text said by one voice. */
export interface Utterance {
  readonly speaker?: string;
  readonly text: string;
}

type Dialect = "vtt" | "srt";

/** `<v.loud Hélène>`, `</v>`, `<00:12.000>`: what follows `<` decides; `a < b` is text. */
const TAG = /<(?:(\/)?([A-Za-z]*)((?:\.[^\s<>]*)?)(?:[ \t\n\f]([^<>]*))?|[\d:.]+)>/g;
/** The tags that SRT borrowed from HTML; anything else between angle brackets is what somebody wrote. */
const SRT_TAGS = new Set(["b", "i", "u", "s", "font", "c", "v", "ruby", "rt", "lang", "span", "br"]);

/**
 * Reads WebVTT cue text (https://www.w3.org/TR/webvtt1/): voices divide it, other tags are dropped, a ruby text
 * goes into brackets, character references are decoded. Where the standard would swallow the rest of the cue
 * after a stray `<`, the text is kept instead.
 */
export function readCueText(source: string, dialect: Dialect): Utterance[] {
  const plain = dialect === "srt" ? source.replace(/\{\\[^{}\n]*\}/g, "") : source;
  const utterances: Utterance[] = [];
  const voices: string[] = [];
  let text = "";
  const finish = () => {
    const tidied = tidy(text);
    const speaker = voices.at(-1) ?? "";
    if (tidied !== "") utterances.push(speaker === "" ? { text: tidied } : { speaker, text: tidied });
    text = "";
  };
  let last = 0;
  for (const match of plain.matchAll(TAG)) {
    const [whole, close, name = "", , annotation = ""] = match;
    if (dialect === "srt" && name !== "" && !SRT_TAGS.has(name.toLowerCase())) continue;
    text += decodeEntities(plain.slice(last, match.index));
    last = match.index + whole.length;
    if (name === "v") {
      finish();
      if (close === undefined) voices.push(tidy(decodeEntities(annotation)).replaceAll("\n", " "));
      else voices.pop();
    } else if (name === "rt") {
      text += close === undefined ? " (" : ")";
    } else if (name === "br") {
      text += "\n";
    }
  }
  text += decodeEntities(plain.slice(last));
  finish();
  return utterances;
}

/** Single spaces, no blank line; non-breaking spaces are meant and stay. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t\f]+/g, " ").replace(/^ | $/g, ""))
    .filter((line) => line !== "")
    .join("\n");
}
