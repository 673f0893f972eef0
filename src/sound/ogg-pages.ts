/** Ogg pages (RFC 3533, https://www.rfc-editor.org/). */

import { Buffer } from "node:buffer";
import { messages } from "../i18n/editors/index.ts";
import { MediaError } from "../text/index.ts";
import type { ByteWindow } from "./byte-window.ts";

export interface OggPage {
  readonly serial: number;
  readonly sequence: number;
  /** Position in the codec's own unit; -1 where no packet ends on the page. */
  readonly granule: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Pieces of packets; all but perhaps the last end here. */
  readonly pieces: readonly { readonly bytes: Buffer; readonly ends: boolean }[];
}

/**
 * Walks over the pages of a file and checks the sum of each.
 * @param onFlaw told where the file ends within a page, or holds something else than pages
 * @throws MediaError where it holds no page, or one is broken
 */
export function* oggPages(bytes: ByteWindow, onFlaw: (flaw: "cut" | "junk") => void): Generator<OggPage> {
  let at = 0;
  while (at < bytes.size) {
    const head = bytes.at(at, 27 + 255);
    if (head.toString("latin1", 0, 4) !== "OggS") {
      const next = nextPage(bytes, at);
      if (next === undefined && at === 0) throw new MediaError(messages.checks.measures.misnamed("Ogg"));
      onFlaw("junk");
      if (next === undefined) return;
      at = next;
      continue;
    }
    const segments = head.length < 27 ? 0 : head.readUInt8(26);
    const lacing = Buffer.from(head.subarray(27, 27 + segments));
    const size = lacing.reduce((sum, value) => sum + value, 0);
    const length = 27 + segments + size;
    if (head.length < 27 || lacing.length < segments || at + length > bytes.size) {
      onFlaw("cut");
      return;
    }
    const page = bytes.at(at, length);
    if (pageSum(page) !== page.readUInt32LE(22)) {
      throw new MediaError(messages.checks.measures.damagedAfter(Math.round((at / bytes.size) * 100)));
    }
    const flags = page.readUInt8(5);
    const pieces: { bytes: Buffer; ends: boolean }[] = [];
    let from = 27 + segments;
    let piece = 0;
    lacing.forEach((value, index) => {
      piece += value;
      if (value === 255 && index < segments - 1) return;
      pieces.push({ bytes: page.subarray(from, from + piece), ends: value < 255 });
      from += piece;
      piece = 0;
    });
    yield {
      serial: page.readUInt32LE(14),
      sequence: page.readUInt32LE(18),
      granule: Number(page.readBigInt64LE(6)),
      isFirst: (flags & 2) !== 0,
      isLast: (flags & 4) !== 0,
      pieces,
    };
    at += length;
  }
}

/** Bytes that are no page after which no other is looked for. */
const SEARCH = 1 << 20;

function nextPage(bytes: ByteWindow, from: number): number | undefined {
  const found = bytes.at(from, SEARCH).indexOf("OggS");
  return found === -1 ? undefined : from + found;
}

const SUMS = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  return sum >>> 0;
});

/** Checksum of a page, taken as if its own four bytes were zero. */
function pageSum(page: Buffer): number {
  let sum = 0;
  for (let at = 0; at < page.length; at += 1) {
    const byte = at >= 22 && at < 26 ? 0 : (page[at] ?? 0);
    sum = (sum << 8) ^ (SUMS[((sum >>> 24) ^ byte) & 0xff] ?? 0);
  }
  return sum >>> 0;
}
