import { Buffer } from "node:buffer";

/** The bytes of a sound file, wherever they are. */
export interface ByteWindow {
  /** Size of the file in bytes. */
  readonly size: number;
  /** Bytes from a position; fewer than asked at the end of the file. Valid until the next call. */
  at(position: number, length: number): Buffer;
}

/** Bytes that are in memory. */
export function windowOf(bytes: Uint8Array<ArrayBuffer>): ByteWindow {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: all.length,
    at: (position, length) => all.subarray(Math.max(0, position), Math.max(0, position + length)),
  };
}
