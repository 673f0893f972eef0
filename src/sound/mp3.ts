import { messages } from "../i18n/editors/index.ts";
import { formatOf, formatTimecode, MediaError, toMilliseconds } from "../text/index.ts";
import type { ByteWindow } from "./byte-window.ts";
import { type Mp3Frame, readMp3Count, readMp3Frame } from "./mp3-frame.ts";
import type { Packets } from "./packets.ts";

/** Bytes without any frame within the sound after which a file is held to be broken. */
const SEARCH = 1 << 16;
/** Bytes before the first frame after which a file is held to be no MP3. */
const SEARCH_FIRST = 1 << 20;
/** Frames that follow each other where sound begins: junk may look like one or two. */
const CHAIN = 3;
/** Part of the announced frames that is there where a file is only short of its end. */
const NEARLY_ALL = 0.9;

/** Where the sound lies in a file, in bytes: without tags, and without what is no sound before and after it. */
export interface SoundRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Counts the frames of an MP3 file from the first to the last: the header that announces a duration is not always
 * there and not always right.
 * @throws MediaError where the file is no MP3, ends too early or is broken inside
 */
export function scanMp3(bytes: ByteWindow): Packets & { readonly sound: SoundRange } {
  const end = endOfSound(bytes);
  const start = startOfSound(bytes);
  let at = findFrame(bytes, start, end, SEARCH_FIRST);
  const from = at ?? start;
  const isLate = from > start;
  const first = at === undefined ? undefined : readMp3Frame(bytes.at(at, 4));
  if (at === undefined || first === undefined) throw new MediaError(messages.checks.measures.misnamed("MP3"));
  const announced = readMp3Count(first, bytes.at(at, Math.min(first.length, 256)));
  if (announced !== undefined) at += first.length;

  let frames = 0;
  let size = 0;
  let bitrate = 0;
  let constant = true;
  let isCut = false;
  let hasTail = false;
  const seconds = (): number => (frames * first.samples) / first.sampleRate;
  while (at < end) {
    const frame = readMp3Frame(bytes.at(at, 4));
    if (frame === undefined || !isSameStream(first, frame)) {
      const next = findFrame(bytes, at + 1, end);
      if (next !== undefined && next - at > SEARCH)
        throw new MediaError(messages.checks.measures.damagedAt(formatTimecode(seconds())));
      if (next === undefined) {
        if (findFrame(bytes, at + 1, end, end - at) !== undefined)
          throw new MediaError(messages.checks.measures.damagedAt(formatTimecode(seconds())));
        hasTail = bytes.at(at, Math.min(end - at, SEARCH)).some((byte) => byte !== 0);
        break;
      }
      at = next;
      continue;
    }
    isCut = at + frame.length > end;
    if (isCut) break;
    if (bitrate !== 0 && bitrate !== frame.bitrate) constant = false;
    bitrate = frame.bitrate;
    frames += 1;
    size += frame.length;
    at += frame.length;
  }
  const expected = announced === undefined || announced === 0 ? undefined : announced;
  if (frames === 0 || (expected !== undefined && frames < Math.min(expected - 1, expected * NEARLY_ALL))) {
    const whole = expected === undefined ? undefined : (expected * first.samples) / first.sampleRate;
    throw new MediaError(
      messages.checks.measures.cut(
        formatTimecode(seconds()),
        whole === undefined ? whole : formatTimecode(whole),
      ),
    );
  }
  const isShort = isCut || (expected !== undefined && frames < expected - 1);
  const flaw = isShort ? "cut" : isLate || hasTail ? "junk" : undefined;
  return {
    ...(flaw === undefined ? {} : { flaw }),
    sound: { from, to: at },
    seconds: toMilliseconds(seconds()),
    codec: `mp${first.layer}`,
    container: "mp3",
    type: formatOf(".mp3").type,
    bitrate: Math.round((size * 8) / seconds()),
    bitrateMode: constant ? "constant" : "variable",
    sampleRate: first.sampleRate,
    channels: first.channels,
  };
}

/** After the ID3v2 tags (https://id3.org/). */
function startOfSound(bytes: ByteWindow): number {
  let at = 0;
  for (let head = bytes.at(0, 10); head.toString("latin1", 0, 3) === "ID3"; head = bytes.at(at, 10)) {
    if (head.length < 10) break;
    const size = [6, 7, 8, 9].reduce((sum, index) => (sum << 7) | (head.readUInt8(index) & 0x7f), 0);
    at += 10 + size + ((head.readUInt8(5) & 0x10) === 0 ? 0 : 10);
  }
  return at;
}

/** Before the ID3v1 and APE tags. */
function endOfSound(bytes: ByteWindow): number {
  let end = bytes.size;
  if (bytes.at(Math.max(0, end - 128), 3).toString("latin1") === "TAG") end -= 128;
  const ape = bytes.at(Math.max(0, end - 32), 32);
  if (ape.length === 32 && ape.toString("latin1", 0, 8) === "APETAGEX") {
    const header = ape.readUInt32LE(20) >>> 31 === 1 ? 32 : 0;
    end = Math.max(0, end - ape.readUInt32LE(12) - header);
  }
  return end;
}

/** The next place where frames of one stream follow each other, or the last of them end the file. */
function findFrame(bytes: ByteWindow, from: number, end: number, within = 2 * SEARCH): number | undefined {
  const limit = Math.min(end, from + within);
  for (let at = from; at < limit; at += 1) if (isChain(bytes, at, end)) return at;
  return undefined;
}

function isChain(bytes: ByteWindow, from: number, end: number): boolean {
  const first = readMp3Frame(bytes.at(from, 4));
  let at = from;
  for (let count = 0; count < CHAIN; count += 1) {
    if (at === end && count > 0) return true;
    const frame = readMp3Frame(bytes.at(at, 4));
    if (first === undefined || frame === undefined || !isSameStream(first, frame)) return false;
    at += frame.length;
    // what the end cuts off is a frame where others stand before it
    if (at > end) return count > 0;
  }
  return true;
}

function isSameStream(a: Mp3Frame, b: Mp3Frame): boolean {
  return a.version === b.version && a.layer === b.layer && a.sampleRate === b.sampleRate;
}
