/**
 * A recording that is too big for the repository, made lighter in the browser: Opus, one channel, for speech. WebCodecs
 * does the work, mediabunny reads and writes the files. Heavy: to be imported when it is first wanted.
 */
import {
  BlobSource,
  BufferTarget,
  Conversion,
  canEncodeAudio,
  Input,
  MP3,
  MP4,
  OGG,
  OggOutputFormat,
  Output,
} from "mediabunny";
import { formatOf } from "../../../src/text/index.ts";

/** What the site takes, and no more: each brings its own reader. */
const FORMATS = [MP3, MP4, OGG];

/** Bits a second, the best first: below, words are hard to follow. https://wiki.xiph.org/Opus_Recommended_Settings */
const RATES = [32_000, 24_000, 16_000] as const;
/** What pages of Ogg and a rate that varies may add. */
const MARGIN = 1.06;
/** Hertz: the only rate of Opus. */
const SAMPLE_RATE = 48_000;

/** What a lighter version would be. */
export interface LightPlan {
  readonly seconds: number;
  /** Bits a second. */
  readonly rate: number;
  /** About so many. */
  readonly bytes: number;
}

/** Why there is no lighter version: `encoder` and `decoder` are what this browser lacks. */
export type NotLighter = "encoder" | "decoder" | "too-long" | "no-sound";

/** The best rate at which a recording fits; undefined where none does. */
export function planFor(seconds: number, maxBytes: number): LightPlan | undefined {
  const plans = RATES.map((rate) => ({ seconds, rate, bytes: Math.ceil((seconds * rate * MARGIN) / 8) }));
  return plans.find(({ bytes }) => bytes <= maxBytes);
}

/** Whether, and how, this browser can make a recording fit. */
export async function planOf(file: Blob, maxBytes: number): Promise<LightPlan | NotLighter> {
  if (typeof AudioEncoder === "undefined" || typeof AudioDecoder === "undefined") return "encoder";
  if (!(await canEncodeAudio("opus", { numberOfChannels: 1, sampleRate: SAMPLE_RATE }))) return "encoder";
  const input = new Input({ source: new BlobSource(file), formats: FORMATS });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null) return "no-sound";
    if (!(await track.canDecode())) return "decoder";
    return planFor(await input.computeDuration(), maxBytes) ?? "too-long";
  } catch {
    return "no-sound";
  } finally {
    input.dispose();
  }
}

export interface LightenOptions {
  /** Bits a second. */
  readonly rate: number;
  /** Told how much is done, 0 to 1. */
  readonly progress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** The same recording in Opus, named as it was. @throws where it was stopped, or cannot be read to its end */
export async function lighten(file: File, { rate, progress, signal }: LightenOptions): Promise<File> {
  const input = new Input({ source: new BlobSource(file), formats: FORMATS });
  try {
    const target = new BufferTarget();
    const output = new Output({ format: new OggOutputFormat(), target });
    const conversion = await Conversion.init({
      input,
      output,
      video: { discard: true },
      audio: {
        codec: "opus",
        bitrate: rate,
        numberOfChannels: 1,
        sampleRate: SAMPLE_RATE,
        forceTranscode: true,
      },
      // covers weigh more than words
      tags: ({ title }) => (title === undefined ? {} : { title }),
    });
    conversion.onProgress = progress;
    const stop = () => void conversion.cancel();
    signal.throwIfAborted();
    signal.addEventListener("abort", stop, { once: true });
    await conversion.execute();
    signal.removeEventListener("abort", stop);
    if (target.buffer === null) throw new Error("no Opus came out of the conversion");
    const { type } = formatOf(".opus");
    return new File([target.buffer], file.name.replace(/\.[^.]*$/, "").concat(".opus"), { type });
  } finally {
    input.dispose();
  }
}
