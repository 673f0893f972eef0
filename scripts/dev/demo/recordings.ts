/**
 * Makes the demonstration's recordings and transcripts again: `npx tsx scripts/dev/demo/recordings.ts`.
 * Needs espeak-ng and ffmpeg; the hub itself needs neither.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { withTimes } from "./entry.ts";
import { type NarrationMeta, parseNarration } from "./narration.ts";
import { speakNarration } from "./recording.ts";
import { encode } from "./tools.ts";
import { writeVtt } from "./vtt.ts";
import { writeWav } from "./wav.ts";

const SOURCES = "scripts/dev/demo/narration";
const OUT = "content/media/demo";
const LICENCE = "https://creativecommons.org/licenses/by-nc-sa/4.0/";

const WORDS = {
  fr: { artist: "Estran, voix de synthèse", note: "Lu par une voix de synthèse (espeak-ng).", code: "fra" },
  en: { artist: "Estran, synthetic voice", note: "Read by a synthetic voice (espeak-ng).", code: "eng" },
} as const;

function tags(meta: NarrationMeta): Record<string, string> {
  const { artist, note, code } = WORDS[meta.lang];
  return {
    title: meta.title,
    artist,
    album: meta.album,
    date: String(meta.year),
    language: code,
    comment: note,
    copyright: `Estran, CC BY-NC-SA 4.0, ${LICENCE}`,
    license: LICENCE,
  };
}

function make(name: string, work: string): void {
  const narration = parseNarration(readFileSync(joinPath(SOURCES, `${name}.md`), "utf8"));
  const { meta } = narration;
  const spoken = speakNarration(narration);
  const wav = joinPath(work, `${name}.wav`);
  writeFileSync(wav, writeWav(spoken.sound));
  for (const format of ["opus", "mp3"] as const) {
    encode(wav, joinPath(OUT, `${name}.${format}`), format, tags(meta));
  }
  writeFileSync(joinPath(OUT, `${name}.vtt`), writeVtt(spoken.clauses, meta.lang));
  if (existsSync(meta.entry)) {
    writeFileSync(meta.entry, withTimes(readFileSync(meta.entry, "utf8"), spoken, meta.deck));
  }
  const seconds = spoken.sound.samples.length / spoken.sound.rate;
  console.log(`${name} : ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`);
}

const work = mkdtempSync(joinPath(tmpdir(), "estran-"));
try {
  mkdirSync(OUT, { recursive: true });
  for (const file of readdirSync(SOURCES).sort()) make(file.replace(/\.md$/, ""), work);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
