/** Speaks a narration clause by clause and notes when each one really starts and ends. */
import type { Narration } from "./narration.ts";
import { speak } from "./tools.ts";
import { join, type Sound, trimSilence } from "./wav.ts";
import { wave } from "./wave.ts";

/** One cue of the transcript; times in seconds. */
export interface TimedClause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True for the first clause of a paragraph. */
  readonly opens: boolean;
}

export interface Mark<T> {
  readonly at: number;
  readonly value: T;
}

export interface Spoken {
  readonly sound: Sound;
  readonly clauses: readonly TimedClause[];
  readonly chapters: readonly Mark<string>[];
  readonly slides: readonly Mark<number>[];
}

const RATE = 22050;
const BETWEEN_PARAGRAPHS = 2.1;
const OPENING_WAVE = 3.2;
const CHAPTER_WAVE = 2.2;
const AROUND_WAVE = 0.5;
const PEAK = 0.82;

type Say = (text: string, voice: string) => Sound;

/** Speaks the whole narration. `say` is espeak-ng unless a test gives another voice. */
export function speakNarration({ meta, chapters }: Narration, say: Say = speak): Spoken {
  const parts: (Sound | number)[] = [];
  const clauses: TimedClause[] = [];
  const chapterMarks: Mark<string>[] = [];
  const slides: Mark<number>[] = [];
  let samples = 0;
  const add = (part: Sound | number) => {
    parts.push(part);
    samples += typeof part === "number" ? Math.round(part * RATE) : part.samples.length;
  };
  const now = () => samples / RATE;

  chapters.forEach((chapter, c) => {
    if (c > 0) add(AROUND_WAVE);
    add(wave(RATE, c === 0 ? OPENING_WAVE : CHAPTER_WAVE, c === 0 ? 0.34 : 0.2, 2013 + c));
    add(AROUND_WAVE);
    chapterMarks.push({ at: c === 0 ? 0 : now(), value: chapter.title });
    chapter.paragraphs.forEach((paragraph, p) => {
      if (p > 0) add(BETWEEN_PARAGRAPHS);
      if (paragraph.slide !== undefined)
        slides.push({ at: slides.length === 0 ? 0 : now(), value: paragraph.slide });
      paragraph.clauses.forEach((clause, i) => {
        const start = now();
        const voice = trimSilence(say(clause.spoken, meta.voice));
        if (voice.rate !== RATE) throw new Error(`la voix ${meta.voice} n’est pas à ${RATE} Hz`);
        add(voice);
        clauses.push({ start, end: now(), text: clause.written, opens: i === 0 });
        if (i < paragraph.clauses.length - 1) add(clause.pause);
      });
    });
  });
  add(0.1);
  return { sound: normalise(join(RATE, parts)), clauses, chapters: chapterMarks, slides };
}

/** Brings the loudest sample to the same peak in every recording. */
function normalise(sound: Sound): Sound {
  const loudest = sound.samples.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const gain = loudest === 0 ? 1 : PEAK / loudest;
  return { rate: sound.rate, samples: sound.samples.map((value) => value * gain) };
}
