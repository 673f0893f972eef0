import { Buffer } from "node:buffer";
import { messages } from "../i18n/editors/index.ts";
import { formatOf, MediaError, toMilliseconds } from "../text/index.ts";
import type { ByteWindow } from "./byte-window.ts";
import { type OggPage, oggPages } from "./ogg-pages.ts";
import { type Packets, SizeWatch } from "./packets.ts";

/** Opus always counts in 48 kHz samples (RFC 7845, https://www.rfc-editor.org/). */
const OPUS_RATE = 48_000;

interface Stream {
  readonly codec: "opus" | "vorbis";
  readonly serial: number;
  /** Unit of the page positions, in hertz. */
  readonly rate: number;
  readonly channels: number;
  /** Samples that a decoder drops at the start. */
  readonly preSkip: number;
  /** Packets before the sound. */
  headers: number;
  sequence: number;
  sawLast: boolean;
  granule: number;
  /** Position before the first packet of sound. */
  origin: number | undefined;
  /** Samples that the packets of sound hold; Opus only. */
  samples: number;
  /** Size and first bytes of the packet that the last page left open. */
  size: number;
  start: Buffer;
}

/**
 * Reads every page of an Ogg file that holds Opus or Vorbis.
 * @throws MediaError where it holds something else, ends too early or is broken inside
 */
export function scanOgg(bytes: ByteWindow): Packets {
  const sizes = new SizeWatch();
  let seconds = 0;
  let stream: Stream | undefined;
  let flaw: Packets["flaw"];
  const onFlaw = (found: "cut" | "junk"): void => {
    flaw ??= found;
  };
  for (const page of oggPages(bytes, onFlaw)) {
    if (page.isFirst) {
      const opened = openStream(page);
      if (opened === undefined) continue;
      if (stream !== undefined) seconds += length(stream);
      stream = opened;
    }
    if (stream !== undefined && page.serial === stream.serial) readPage(page, stream, sizes);
  }
  if (stream === undefined) throw new MediaError(messages.checks.measures.otherOgg);
  seconds += length(stream);
  if (!stream.sawLast) flaw ??= "no-end";
  if (seconds <= 0) throw new MediaError(messages.checks.measures.silent);
  return {
    ...(flaw === undefined ? {} : { flaw }),
    seconds: toMilliseconds(seconds),
    codec: stream.codec,
    container: "ogg",
    type: formatOf(".ogg").type,
    bitrate: Math.max(1, Math.round((sizes.total * 8) / seconds)),
    bitrateMode: sizes.mode,
    sampleRate: stream.rate,
    channels: stream.channels,
  };
}

function openStream(page: OggPage): Stream | undefined {
  const head = page.pieces[0]?.bytes ?? Buffer.alloc(0);
  const isOpus = head.length >= 19 && head.toString("latin1", 0, 8) === "OpusHead";
  const isVorbis = head.length >= 30 && head.toString("latin1", 0, 7) === "\u0001vorbis";
  if (!isOpus && !isVorbis) return undefined;
  return {
    codec: isOpus ? "opus" : "vorbis",
    serial: page.serial,
    rate: isOpus ? OPUS_RATE : head.readUInt32LE(12),
    channels: head.readUInt8(isOpus ? 9 : 11),
    preSkip: isOpus ? head.readUInt16LE(10) : 0,
    headers: isOpus ? 2 : 3,
    sequence: page.sequence - 1,
    sawLast: false,
    granule: 0,
    origin: undefined,
    samples: 0,
    size: 0,
    start: Buffer.alloc(0),
  };
}

function readPage(page: OggPage, stream: Stream, sizes: SizeWatch): void {
  if (page.sequence !== stream.sequence + 1) throw new MediaError(messages.checks.measures.partMissing);
  stream.sequence = page.sequence;
  stream.sawLast = page.isLast;
  const before = stream.samples;
  for (const piece of page.pieces) {
    if (stream.size < 2) stream.start = Buffer.concat([stream.start, piece.bytes.subarray(0, 2)]);
    stream.size += piece.bytes.length;
    if (!piece.ends) continue;
    if (stream.headers > 0) stream.headers -= 1;
    else if (stream.size > 0) {
      sizes.add(stream.size);
      if (stream.codec === "opus") stream.samples += opusSamples(stream.start);
    }
    stream.size = 0;
    stream.start = Buffer.alloc(0);
  }
  if (page.granule < 0 || stream.headers > 0) return;
  stream.granule = page.granule;
  const decoded = stream.samples - before;
  if (stream.origin === undefined && decoded > 0) stream.origin = Math.max(0, page.granule - decoded);
}

/** Seconds of a stream that has been read to its end. */
function length(stream: Stream): number {
  const origin = stream.codec === "opus" ? (stream.origin ?? 0) : 0;
  return (stream.granule - origin - stream.preSkip) / stream.rate;
}

/** Samples at 48 kHz in an Opus packet, from its first bytes (RFC 6716, section 3.1). */
function opusSamples(start: Buffer): number {
  const toc = start[0] ?? 0;
  const config = toc >> 3;
  const size =
    config < 12
      ? [480, 960, 1920, 2880][config & 3]
      : config < 16
        ? [480, 960][config & 1]
        : 120 << (config & 3);
  const code = toc & 3;
  const frames = code === 0 ? 1 : code < 3 ? 2 : (start[1] ?? 0) & 63;
  return (size ?? 0) * frames;
}
