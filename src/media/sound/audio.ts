import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { type AudioLock, allFormats } from "../../content/index.ts";
import { messages } from "../../i18n/editors/index.ts";
import { scanSound } from "../../sound/index.ts";
import { formatOfName, MediaError, measuredEndings } from "../../text/index.ts";
import { hashFile } from "../hash.ts";
import { withBytes } from "./byte-window.ts";
import { readTags, tidyText } from "./tags.ts";

/**
 * Measures a sound file without decoding it: cheap enough for a build. {@link measurePeaks} adds the waveform.
 * @param name the name whose ending tells the format, where it is not the file's own
 * @throws MediaError where the file is not what it says, ends too early or is broken
 */
export async function measureAudio(path: string, name = basename(path)): Promise<Omit<AudioLock, "src">> {
  const scanned = withBytes(path, (window) => scanSound(formatOfName(name)?.reader, window));
  if (scanned === undefined) {
    throw new MediaError(
      messages.checks.measures.unknownSound(allFormats("sound"), measuredEndings("sound").join(", ")),
    );
  }
  const { chapters, sound: _, ...packets } = scanned;
  const { size: bytes } = await stat(path);
  const tags = await readTags(path);
  const found = tags.chapters === undefined && chapters !== undefined ? tidyText(tags.title, chapters) : tags;
  return { kind: "audio", sha256: await hashFile(path), bytes, ...packets, ...found };
}
