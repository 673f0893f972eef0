/** A talk as long as talks get: three hours, thirty thousand words, forty chapters, sixty slides. */
import type { Draw } from "../../media/pdf-made.ts";
import { all, line, makePdf } from "../../media/pdf-made.ts";
import { entry } from "../content-folder.ts";

export const LONG_TALK = "/conferences/une-longue-seance/";
/** Seconds. */
export const LONG_SECONDS = 3 * 3600;
export const LONG_WORDS = 30_000;
const CHAPTERS = 40;
const SLIDES = 60;

const SPEAKERS = ["Maëla Trézien", "Gurvan Lostmarc’h", "Solène Corsen", "La salle"];
const SAID = (
  "l’estran se découvre deux fois par jour et chacun y trouve ce que la mer a laissé pour qui sait regarder " +
  "nous avons appris à écouter les voix des habitants avant d’écrire quoi que ce soit sur leur quartier " +
  "une association qui ouvre sa porte deux soirs par semaine ne compte pas seulement les personnes qui entrent " +
  "la transcription aide à retrouver une phrase et à la citer avec sa minute sans rien changer à ce qui fut dit"
).split(" ");

/** Files of a content folder that holds this one talk. */
export async function longTalk(): Promise<Record<string, string | Uint8Array>> {
  return {
    "conferences/2026/une-longue-seance.md": entry(frontMatter(), "Une séance de trois heures."),
    "people/redaction.md": entry("title: Rédaction\nkind: organisation"),
    "media/long.vtt": vtt(),
    "media/long.pdf": await makePdf(Array.from({ length: SLIDES }, (_, index) => slide(index + 1))),
    "media/long.mp3": silence(LONG_SECONDS),
  };
}

const at = (index: number, of: number): number => Math.round((index * LONG_SECONDS * 10) / of) / 10;

const frontMatter = (): string => `title: Une longue séance
summary: Trois heures de paroles.
publishedAt: 2026-01-10
authors: [redaction]
startsAt: "2026-01-09T14:00:00+01:00"
endsAt: "2026-01-09T17:00:00+01:00"
recordings:
  - id: seance
    title: La séance entière
    sources:
      - {url: /media/long.mp3, type: audio/mpeg, seconds: ${LONG_SECONDS}}
    recordedAt: 2026-01-09
    publishedAt: 2026-01-10
    transcript: {file: /media/long.vtt, status: machine}
    chapters:
${list(CHAPTERS, (index) => `{at: ${at(index, CHAPTERS)}, title: "Chapitre ${index + 1}"}`)}
    cues:
${list(SLIDES, (index) => `{at: ${at(index, SLIDES)}, deck: support, slide: ${index + 1}}`)}
decks:
  - {id: support, file: /media/long.pdf, title: Support de la séance}`;

const list = (length: number, item: (index: number) => string): string =>
  Array.from({ length }, (_, index) => `      - ${item(index)}`).join("\n");

/** Cues of about ten words, a speaker for about a minute. */
function vtt(): string {
  const words = 10;
  const count = LONG_WORDS / words;
  const cues = Array.from({ length: count }, (_, index) => {
    const text = Array.from({ length: words }, (_, word) => SAID[(index * words + word) % SAID.length]).join(
      " ",
    );
    const [start, end] = [at(index, count), at(index + 1, count) - 0.2];
    const name = SPEAKERS[Math.floor(index / 17) % SPEAKERS.length];
    const first = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return `${stamp(start)} --> ${stamp(end)}\n<v ${name}>${first}${index % 3 === 2 ? "." : ","}\n`;
  });
  return `WEBVTT\n\n${cues.join("\n")}`;
}

const stamp = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);

const slide = (n: number): Draw =>
  all(
    line(`Diapositive ${n}`, 60, 60, 48),
    line("Ce que la mer laisse", 60, 180, 28),
    line("Ce que l'on en garde", 60, 230, 28),
  );

/**
 * Silence as an MP3 of constant bitrate: frames of 576 samples at 8 kHz and 8 kbit/s whose side information is all
 * zeros (MPEG-2.5 layer III, ISO/IEC 13818-3).
 */
function silence(seconds: number): Uint8Array {
  const frame = 72;
  const bytes = new Uint8Array(frame * Math.ceil((seconds * 8000) / 576));
  for (let start = 0; start < bytes.length; start += frame) bytes.set([0xff, 0xe3, 0x18, 0xc4], start);
  return bytes;
}
