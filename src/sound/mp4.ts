/** MP4 and M4A (ISO/IEC 14496-12): the tables of the first sound track, without touching the sound. */

import { Buffer } from "node:buffer";
import { messages } from "../i18n/editors/index.ts";
import { formatOf, MediaError, toMilliseconds } from "../text/index.ts";
import type { ByteWindow } from "./byte-window.ts";
import { type Packets, SizeWatch } from "./packets.ts";

/** A table of contents larger than this is no recording's. */
const LARGEST_INDEX = 256 << 20;

export interface Mp4Chapter {
  /** Seconds. */
  readonly at: number;
  readonly title: string;
}

/**
 * Reads the index of an M4A file.
 * @throws MediaError where it is no MP4, has no sound that browsers play, or ends too early
 */
export function scanMp4(bytes: ByteWindow): Packets & { readonly chapters: readonly Mp4Chapter[] } {
  const index = findIndex(bytes);
  const sound = children(index, "trak").find((track) => text(path(track, "mdia", "hdlr"), 8, 12) === "soun");
  const table = sound === undefined ? undefined : path(sound, "mdia", "minf", "stbl");
  const header = sound === undefined ? undefined : path(sound, "mdia", "mdhd");
  const entry = table === undefined ? undefined : path(table, "stsd");
  if (
    sound === undefined ||
    table === undefined ||
    header === undefined ||
    entry === undefined ||
    entry.length < 52
  ) {
    throw new MediaError(messages.checks.measures.noSoundTrack);
  }
  const scale = header.readUInt32BE(header.readUInt8(0) === 1 ? 20 : 12);
  const sizes = sampleSizes(path(table, "stsz"));
  if (sizes.count === 0 && path(index, "mvex") !== undefined) {
    throw new MediaError(messages.checks.measures.fragments);
  }
  const stored = sampleTime(path(table, "stts")) / scale;
  const shown = editedTime(path(sound, "edts", "elst")) / (path(index, "mvhd")?.readUInt32BE(12) ?? 0);
  // The edit list leaves out the silence that encoders put before the sound.
  const seconds = shown > 0 && shown < stored ? shown : stored;
  if (!(seconds > 0) || sizes.count === 0) throw new MediaError(messages.checks.measures.silent);
  const codec = { mp4a: "aac", Opus: "opus", alac: "alac", fLaC: "flac" }[text(entry, 12, 16)] ?? "inconnu";
  const config = codec === "aac" ? audioConfig(entry) : undefined;
  return {
    seconds: toMilliseconds(seconds),
    codec,
    container: "mp4",
    type: formatOf(".m4a").type,
    bitrate: Math.max(1, Math.round((sizes.total * 8) / seconds)),
    bitrateMode: sizes.mode,
    sampleRate: entry.readUInt16BE(40) || scale,
    channels: config ?? Math.max(1, entry.readUInt16BE(32)),
    chapters: readChapters(path(index, "udta", "chpl")),
  };
}

/** The `moov` box; on the way, each top-level box must lie within the file. */
function findIndex(bytes: ByteWindow): Buffer {
  let index: Buffer | undefined;
  for (let at = 0; at < bytes.size; ) {
    const head = bytes.at(at, 16);
    if (head.length < 8) throw cut();
    const name = text(head, 4, 8);
    if (at === 0 && name !== "ftyp") throw new MediaError(messages.checks.measures.misnamed("M4A"));
    const short = head.readUInt32BE(0);
    if (short === 1 && head.length < 16) throw cut();
    const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? bytes.size - at : short;
    if (size < 8) throw new MediaError(messages.checks.measures.damagedInside);
    if (at + size > bytes.size) throw cut();
    if (name === "moov") {
      if (size > LARGEST_INDEX) throw new MediaError(messages.checks.measures.damagedIndex);
      index = Buffer.from(bytes.at(at, size).subarray(short === 1 ? 16 : 8));
    }
    at += size;
  }
  if (index === undefined) throw cut();
  return index;
}

function cut(): MediaError {
  return new MediaError(messages.checks.measures.endMissing);
}

function* boxes(within: Buffer): Generator<{ name: string; body: Buffer }> {
  for (let at = 0; at + 8 <= within.length; ) {
    const size = within.readUInt32BE(at);
    if (size < 8 || at + size > within.length) return;
    yield { name: text(within, at + 4, at + 8), body: within.subarray(at + 8, at + size) };
    at += size;
  }
}

function children(within: Buffer, name: string): Buffer[] {
  return [...boxes(within)].filter((box) => box.name === name).map((box) => box.body);
}

function path(within: Buffer, ...names: readonly string[]): Buffer | undefined {
  return names.reduce<Buffer | undefined>(
    (box, name) => (box === undefined ? undefined : children(box, name)[0]),
    within,
  );
}

function text(bytes: Buffer | undefined, from: number, to: number): string {
  return bytes?.toString("latin1", from, to) ?? "";
}

function sampleSizes(stsz: Buffer | undefined): SizeWatch {
  const sizes = new SizeWatch();
  if (stsz === undefined || stsz.length < 12) return sizes;
  const fixed = stsz.readUInt32BE(4);
  const count = stsz.readUInt32BE(8);
  const listed = fixed === 0 ? Math.min(count, (stsz.length - 12) >> 2) : count;
  for (let at = 0; at < listed; at += 1) sizes.add(fixed === 0 ? stsz.readUInt32BE(12 + at * 4) : fixed);
  return sizes;
}

/** Length of all samples in the unit of the track. */
function sampleTime(stts: Buffer | undefined): number {
  let total = 0;
  for (let at = 8; stts !== undefined && at + 8 <= stts.length; at += 8) {
    total += stts.readUInt32BE(at) * stts.readUInt32BE(at + 4);
  }
  return total;
}

/** Length of what an edit list shows, in the unit of the film; 0 where there is none. */
function editedTime(elst: Buffer | undefined): number {
  let total = 0;
  if (elst === undefined || elst.readUInt8(0) !== 0) return total;
  for (let at = 8; at + 12 <= elst.length; at += 12) {
    if (elst.readInt32BE(at + 4) !== -1) total += elst.readUInt32BE(at);
  }
  return total;
}

/** Channels by AAC's own AudioSpecificConfig, which is right where the sample entry says 2 for everything. */
function audioConfig(entry: Buffer): number | undefined {
  const name = entry.indexOf("esds", 0, "latin1");
  if (name === -1) return undefined;
  // Descriptors 3, 4 and 5 are nested, each with a length of one to four bytes and fields before the next.
  let at = name + 8;
  for (const [tag, fields] of [
    [3, 3],
    [4, 13],
    [5, 0],
  ] as const) {
    if (entry[at] !== tag) return undefined;
    do at += 1;
    while (((entry[at] ?? 0) & 0x80) !== 0);
    at += 1 + fields;
  }
  const channels = ((entry[at + 1] ?? 0) >> 3) & 15;
  return channels === 0 ? undefined : channels === 7 ? 8 : channels;
}

/** Chapters as Nero wrote them, and most tools since. */
function readChapters(chpl: Buffer | undefined): Mp4Chapter[] {
  const chapters: Mp4Chapter[] = [];
  if (chpl === undefined || chpl.length < 6) return chapters;
  for (let at = chpl.readUInt8(0) === 1 ? 9 : 5; at + 9 <= chpl.length; ) {
    const length = chpl.readUInt8(at + 8);
    const title = chpl.toString("utf8", at + 9, at + 9 + length);
    chapters.push({ at: toMilliseconds(Number(chpl.readBigUInt64BE(at)) / 1e7), title });
    at += 9 + length;
  }
  return chapters;
}
