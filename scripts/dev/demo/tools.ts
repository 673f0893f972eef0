/** The two programs that the recordings need. Neither is needed to build or test the hub. */
import { spawnSync } from "node:child_process";
import { readWav, type Sound } from "./wav.ts";

const HINTS: Record<string, string> = {
  "espeak-ng": "installez-le (Debian, Ubuntu : apt-get install espeak-ng), puis relancez",
  ffmpeg: "installez-le (Debian, Ubuntu : apt-get install ffmpeg), puis relancez",
};

/** Runs a program and gives its standard output; one clear line in French where it is absent or fails. */
export function run(program: string, args: readonly string[], input?: string): Buffer {
  const result = spawnSync(program, args, { ...(input === undefined ? {} : { input }), maxBuffer: 2 ** 28 });
  if (result.error !== undefined) throw new Error(`${program} est introuvable : ${HINTS[program] ?? ""}.`);
  if (result.status !== 0) throw new Error(`${program} a échoué : ${result.stderr.toString().trim()}`);
  return result.stdout;
}

/** Speaks one clause: slower than the default, a little lower, without the pause that espeak-ng adds at the end. */
export function speak(text: string, voice: string): Sound {
  const args = ["-v", voice, "-s", "134", "-p", "38", "-a", "90", "-z", "-b", "1", "--stdin", "--stdout"];
  return readWav(run("espeak-ng", args, text));
}

/** Softens the synthesiser's edge without moving anything in time. */
const FILTERS = [
  "highpass=f=70",
  "equalizer=f=3200:t=q:w=1.2:g=-3",
  "equalizer=f=220:t=q:w=1:g=1.5",
  "lowpass=f=8500",
  "acompressor=threshold=0.12:ratio=2.5:attack=4:release=90:makeup=2.25",
].join(",");

const ENCODINGS = {
  // The voice at 28 kb/s in Opus (RFC 6716); the same in constant-rate MP3 for old players (a variable rate
  // would make every seek inexact).
  opus: ["-ar", "48000", "-c:a", "libopus", "-b:a", "28k", "-application", "audio", "-frame_duration", "60"],
  mp3: ["-ar", "24000", "-c:a", "libmp3lame", "-b:a", "48k", "-abr", "0", "-id3v2_version", "3"],
} as const;

/** Encodes a WAV file; the tags travel inside the file. */
export function encode(
  wav: string,
  out: string,
  format: keyof typeof ENCODINGS,
  tags: Readonly<Record<string, string>>,
): void {
  const metadata = Object.entries(tags).flatMap(([key, value]) => ["-metadata", `${key}=${value}`]);
  const input = ["-hide_banner", "-loglevel", "error", "-y", "-i", wav, "-af", FILTERS, "-ac", "1"];
  // Bit-exact: no encoder version in the file, so that making it again changes nothing without a reason.
  const exact = ["-fflags", "+bitexact", "-flags:a", "+bitexact"];
  run("ffmpeg", [...input, ...ENCODINGS[format], ...metadata, ...exact, out]);
}
