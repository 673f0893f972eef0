/** Writes the transcript as WebVTT (https://www.w3.org/), one cue a clause, with the voice's name. */
import type { TimedClause } from "./recording.ts";

const NOTES = {
  fr: "NOTE\nVoix de synthèse (espeak-ng). Un court bruit de vague ouvre l’enregistrement et sépare les chapitres.",
  en: "NOTE\nSynthetic voice (espeak-ng). A short sound of a wave opens the recording and parts its chapters.",
} as const;

const VOICES = { fr: "Narration", en: "Narrator" } as const;

export function writeVtt(clauses: readonly TimedClause[], lang: keyof typeof NOTES): string {
  const cues = clauses.map(
    ({ start, end, text }) =>
      `${timestamp(start)} --> ${timestamp(end)}\n<v ${VOICES[lang]}>${escapeCue(text)}`,
  );
  return `${["WEBVTT", NOTES[lang], ...cues].join("\n\n")}\n`;
}

/** `00:01:02.345` */
export function timestamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  const rest = String(ms % 1000).padStart(3, "0");
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`;
}

function escapeCue(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
