/**
 * Seven seconds of a synthetic voice in each format, made with espeak-ng and FFmpeg 5.1 (libopus, libmp3lame, aac,
 * libvorbis). `bare.mp3` has neither tags nor a header that announces its duration.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
export const fixtureBytes = (name: string): Promise<Buffer> => readFile(fixture(name));

/** What ffprobe 5.1 says of each: `-show_entries stream=duration`, in seconds, and the sum of packet sizes. */
export const FFPROBE: Readonly<Record<string, { seconds: number; bytes: number }>> = {
  "bare.mp3": { seconds: 6.870333, bytes: 20611 },
  "cbr.mp3": { seconds: 6.870204, bytes: 27480 },
  "vbr.mp3": { seconds: 6.870204, bytes: 26444 },
  "cbr.opus": { seconds: 6.814729, bytes: 13640 },
  "vbr.opus": { seconds: 6.814729, bytes: 13857 },
  "voice.m4a": { seconds: 6.807982, bytes: 29668 },
  "voice.ogg": { seconds: 6.808209, bytes: 31617 },
};
