import { allFormats, foreignWords, type MediaLock } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { type FileFormat, formatOfName, MediaError } from "../text/index.ts";
import { measurePdf } from "./deck/measure-deck.ts";
import { measureImage } from "./image.ts";
import { asMediaError } from "./media-error.ts";
import { measureAudio } from "./sound/audio.ts";
import { measurePeaks } from "./sound/peaks.ts";
import { measureTranscript } from "./transcript-file.ts";

export type MediaKind = MediaLock["kind"];

const KINDS: Readonly<Record<FileFormat["kind"], MediaKind>> = {
  sound: "audio",
  slides: "deck",
  picture: "image",
  transcript: "transcript",
};

export interface MeasureOptions {
  /** Decode the sound for its waveform: some seconds for each hour. Without it a build can afford to measure. */
  readonly peaks?: boolean;
  /** What was measured on an earlier version of the file. */
  readonly before?: MediaLock | undefined;
  /** Called with the part done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** What kind of medium a path or address names, by its ending; undefined for a file that is not measured. */
export function mediaKind(name: string): MediaKind | undefined {
  const format = formatOfName(name);
  return format?.reader === undefined ? undefined : KINDS[format.kind];
}

/**
 * Measures a file on this machine.
 * @param src public path or address: its ending tells what the file is
 * @throws MediaError where the file is not what its name says, is broken, or is of no known kind
 */
export async function measureFile(
  path: string,
  src: string,
  options: MeasureOptions = {},
): Promise<MediaLock> {
  try {
    return await measureKind(path, src, options);
  } catch (error) {
    throw asMediaError(error);
  }
}

async function measureKind(path: string, src: string, options: MeasureOptions): Promise<MediaLock> {
  const { onProgress, before } = options;
  const progress = onProgress === undefined ? {} : { onProgress };
  switch (mediaKind(src)) {
    case "audio": {
      const audio = await measureAudio(path, src.replace(/[?#].*$/, ""));
      const peaks = options.peaks === true ? await measurePeaks(path, audio, progress) : undefined;
      return { src, ...audio, ...(peaks === undefined ? {} : { peaks }) };
    }
    case "deck":
      return { src, ...(await measurePdf(path, progress)) };
    case "image":
      return { src, ...(await measureImage(path)) };
    case "transcript":
      return { src, ...(await measureTranscript(path, before?.kind === "transcript" ? before.moments : [])) };
    case undefined:
      throw new MediaError(
        foreignWords(src) ??
          messages.checks.measures.unknownFormat(
            allFormats("sound"),
            allFormats("slides"),
            allFormats("picture"),
          ),
      );
  }
}
