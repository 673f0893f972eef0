import { stat } from "node:fs/promises";
import type { AudioChapter, AudioLock } from "../../content/index.ts";
import {
  allNames,
  type FileFormat,
  formatOfName,
  measuredEndings,
  measuredFormats,
} from "../../text/index.ts";
import { hashFile } from "../hash.ts";
import { damaged, MediaError } from "../media-error.ts";
import { type ByteWindow, withBytes } from "./byte-window.ts";
import { type SoundRange, scanMp3 } from "./mp3.ts";
import { scanMp4 } from "./mp4.ts";
import { scanOgg } from "./ogg.ts";
import type { Packets } from "./packets.ts";
import { readTags, tidyText } from "./tags.ts";

type Scan = (
  bytes: ByteWindow,
) => Packets & { readonly chapters?: readonly AudioChapter[]; readonly sound?: SoundRange };

const SCANS: Partial<Record<NonNullable<FileFormat["reader"]>, Scan>> = {
  ogg: scanOgg,
  mp3: scanMp3,
  mp4: scanMp4,
};

/**
 * Measures a sound file without decoding it: cheap enough for a build. {@link measurePeaks} adds the waveform.
 * @param name the name whose ending tells the format, where it is not the file's own
 * @throws MediaError where the file is not what it says, ends too early or is broken
 */
export async function measureAudio(path: string, name = path): Promise<Omit<AudioLock, "src">> {
  const reader = formatOfName(name)?.reader;
  const scan = reader === undefined ? undefined : SCANS[reader];
  if (scan === undefined) {
    throw new MediaError(
      "format de son inconnu",
      `Les formats possibles sont ${allNames(measuredFormats("sound"))} (${measuredEndings("sound").join(", ")}).`,
    );
  }
  const { size: bytes } = await stat(path);
  if (bytes === 0) throw new MediaError("fichier vide", "Copiez à nouveau le fichier d’origine.");
  const { chapters, sound: _, ...packets } = withBytes(path, (window) => scanSafely(scan, window));
  const tags = await readTags(path);
  const found = tags.chapters === undefined && chapters !== undefined ? tidyText(tags.title, chapters) : tags;
  return { kind: "audio", sha256: await hashFile(path), bytes, ...packets, ...found };
}

/** A length or an offset that leads out of the file is damage like any other. */
function scanSafely(scan: Scan, bytes: ByteWindow): ReturnType<Scan> {
  try {
    return scan(bytes);
  } catch (error) {
    throw error instanceof RangeError ? damaged("fichier abîmé : sa structure est illisible") : error;
  }
}
