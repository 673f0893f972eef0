import { createReadStream } from "node:fs";
import { messages } from "../../i18n/editors/index.ts";
import { type Packets, scanMp3 } from "../../sound/index.ts";
import { MediaError } from "../../text/index.ts";
import { withBytes } from "./byte-window.ts";

/** How many values a waveform has. */
export const PEAK_COUNT = 400;

/** Bytes decoded at a time: some seconds of speech. */
const PIECE = 1 << 16;

interface Decoder {
  decode(data: Uint8Array): Promise<Decoded>;
  /** What the last bytes hold. */
  flush(): Promise<Decoded | undefined>;
  free(): void;
}
interface Decoded {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
}

export interface PeaksOptions {
  /** Called with the part done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/**
 * Decodes a sound file piece by piece and gives its loudness over time, 0 to 99, the loudest being 99.
 * Undefined for codecs without a decoder at hand (AAC, Vorbis …). Takes some seconds for each hour of sound.
 * @throws MediaError where the sound cannot be decoded
 */
export async function measurePeaks(
  path: string,
  packets: Pick<Packets, "codec" | "container" | "seconds">,
  options: PeaksOptions = {},
): Promise<number[] | undefined> {
  const decoder = await openDecoder(packets);
  if (decoder === undefined) return undefined;
  const squares = new Float64Array(PEAK_COUNT);
  const counts = new Float64Array(PEAK_COUNT);
  let decoded = 0;
  const collect = ({ channelData, samplesDecoded, sampleRate }: Decoded): void => {
    const perPeak = (packets.seconds * sampleRate) / PEAK_COUNT;
    for (let sample = 0; sample < samplesDecoded; sample += 1) {
      const slot = Math.min(PEAK_COUNT - 1, Math.floor((decoded + sample) / perPeak));
      for (const channel of channelData) squares[slot] = (squares[slot] ?? 0) + (channel[sample] ?? 0) ** 2;
      counts[slot] = (counts[slot] ?? 0) + channelData.length;
    }
    decoded += samplesDecoded;
    options.onProgress?.(Math.min(1, decoded / sampleRate / packets.seconds));
  };
  try {
    const { from, to } = packets.codec === "mp3" ? withBytes(path, scanMp3).sound : { from: 0, to: Infinity };
    for await (const piece of createReadStream(path, { start: from, end: to - 1, highWaterMark: PIECE }))
      collect(await decoder.decode(piece));
    const rest = await decoder.flush();
    if (rest !== undefined) collect(rest);
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    throw new MediaError(messages.checks.measures.undecoded);
  } finally {
    decoder.free();
  }
  return toScale(squares.map((sum, slot) => Math.sqrt(sum / Math.max(1, counts[slot] ?? 1))));
}

function toScale(levels: Float64Array): number[] {
  const loudest = Math.max(...levels);
  return Array.from(levels, (level) => (loudest === 0 ? 0 : Math.round((level / loudest) * 99)));
}

async function openDecoder(packets: Pick<Packets, "codec" | "container">): Promise<Decoder | undefined> {
  if (packets.codec === "mp3" && packets.container === "mp3") {
    const { MPEGDecoder } = await import("mpg123-decoder");
    const decoder = new MPEGDecoder({ enableGapless: false });
    await decoder.ready;
    return {
      decode: async (data) => decoder.decode(data),
      flush: async () => undefined,
      free: () => decoder.free(),
    };
  }
  if (packets.codec === "opus" && packets.container === "ogg") {
    const { OggOpusDecoder } = await import("ogg-opus-decoder");
    const decoder = new OggOpusDecoder();
    await decoder.ready;
    return {
      // Its types say that this is synchronous; it is not.
      decode: async (data) => await decoder.decode(data),
      flush: () => decoder.flush(),
      free: () => decoder.free(),
    };
  }
  return undefined;
}
