/** What a sound file holds, measured without decoding it, in Node and in browsers. */
import type { AudioChapter } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { type FileFormat, MediaError } from "../text/index.ts";
import type { ByteWindow } from "./byte-window.ts";
import { type SoundRange, scanMp3 } from "./mp3.ts";
import { scanMp4 } from "./mp4.ts";
import { scanOgg } from "./ogg.ts";
import type { Packets } from "./packets.ts";

export { type ByteWindow, windowOf } from "./byte-window.ts";
export { scanMp3 } from "./mp3.ts";
export type { Packets } from "./packets.ts";

/** What is measured of a sound. */
export interface ScannedSound extends Packets {
  /** Those of MP4; tags of other formats are read elsewhere. */
  readonly chapters?: readonly AudioChapter[];
  /** Where the sound lies in an MP3. */
  readonly sound?: SoundRange;
}

const SCANS: Partial<Record<NonNullable<FileFormat["reader"]>, (bytes: ByteWindow) => ScannedSound>> = {
  ogg: scanOgg,
  mp3: scanMp3,
  mp4: scanMp4,
};

/**
 * Measures a sound by its packets, all of which are looked at.
 * @throws MediaError where it is not what it says, ends too early, is broken or empty
 */
export function scanSound(reader: FileFormat["reader"], bytes: ByteWindow): ScannedSound | undefined {
  const scan = reader === undefined ? undefined : SCANS[reader];
  if (scan === undefined) return undefined;
  if (bytes.size === 0) throw new MediaError(messages.checks.measures.empty);
  try {
    return scan(bytes);
  } catch (error) {
    // a length or an offset that leads out of the file is damage like any other
    throw error instanceof RangeError ? new MediaError(messages.checks.measures.damagedInside) : error;
  }
}
