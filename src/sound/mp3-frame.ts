import type { Buffer } from "node:buffer";

/** MPEG audio frame headers (ISO/IEC 11172-3 and 13818-3). */
export interface Mp3Frame {
  /** 1, 2, or 2.5 */
  readonly version: number;
  readonly layer: number;
  /** Bits a second. */
  readonly bitrate: number;
  readonly sampleRate: number;
  readonly channels: number;
  /** Samples for each channel. */
  readonly samples: number;
  /** Bytes, header included. */
  readonly length: number;
}

const V1: Readonly<Record<number, readonly number[]>> = {
  1: [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  2: [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  3: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
};
const V2_LAYER_1 = [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256];
const V2 = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44100, 48000, 32000];

/** Reads the four bytes of a header; undefined where they are none. */
export function readMp3Frame(bytes: Buffer): Mp3Frame | undefined {
  if (bytes.length < 4) return undefined;
  const word = bytes.readUInt32BE(0);
  if (word >>> 21 !== 0x7ff) return undefined;
  const version = [2.5, undefined, 2, 1][(word >>> 19) & 3];
  const layer = [undefined, 3, 2, 1][(word >>> 17) & 3];
  const rate = RATES[(word >>> 10) & 3];
  if (version === undefined || layer === undefined || rate === undefined) return undefined;
  const kilobits = (version === 1 ? V1[layer] : layer === 1 ? V2_LAYER_1 : V2)?.[((word >>> 12) & 15) - 1];
  if (kilobits === undefined) return undefined;
  const sampleRate = rate / (version === 1 ? 1 : version * (version === 2 ? 1 : 1.6));
  const samples = layer === 1 ? 384 : layer === 3 && version !== 1 ? 576 : 1152;
  const padding = (word >>> 9) & 1;
  const bitrate = kilobits * 1000;
  const slots = Math.floor((samples / 8) * (bitrate / sampleRate));
  const length = layer === 1 ? (Math.floor((12 * bitrate) / sampleRate) + padding) * 4 : slots + padding;
  const channels = ((word >>> 6) & 3) === 3 ? 1 : 2;
  return { version, layer, bitrate, sampleRate, channels, samples, length };
}

/**
 * The frame count announced by the first frame, where that is a Xing, Info or VBRI header rather than sound;
 * undefined where it is sound, and 0 where it announces nothing.
 */
export function readMp3Count(frame: Mp3Frame, bytes: Buffer): number | undefined {
  const side = frame.version === 1 ? (frame.channels === 1 ? 17 : 32) : frame.channels === 1 ? 9 : 17;
  const xing = bytes.toString("latin1", 4 + side, 8 + side);
  if ((xing === "Xing" || xing === "Info") && bytes.length >= 16 + side) {
    return (bytes.readUInt32BE(8 + side) & 1) === 1 ? bytes.readUInt32BE(12 + side) : 0;
  }
  if (bytes.toString("latin1", 36, 40) === "VBRI" && bytes.length >= 54) return bytes.readUInt32BE(50);
  return undefined;
}
