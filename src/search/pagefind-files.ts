/**
 * The files of a Pagefind 1.6 index: a signature and a body, compressed with gzip. The body is JSON for fragments (what
 * is shown of a document) and CBOR (RFC 8949) for the rest, of which Pagefind uses integers, texts and arrays only. What is kept of documents is CBOR too.
 */
import { gunzipSync, gzipSync } from "node:zlib";

const SIGNATURE = "pagefind_dcd";
/** Major types of CBOR, as the first three bits of an item say them. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const BYTES = 2;
const TEXT = 3;
const ARRAY = 4;

/** @throws Error when it is no file of the Pagefind that the project pins */
export function bodyOf(file: Uint8Array): Buffer {
  const raw = gunzipSync(file);
  if (raw.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE) throw new Error("Pagefind: unknown file");
  return raw.subarray(SIGNATURE.length);
}

export const fileOf = (body: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), body]), { level: 9 });

/** Reads CBOR, item after item. @throws Error at an item of another kind than the one that is asked for */
export class CborReader {
  readonly #bytes: Buffer;
  /** Position in bytes. */
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  array(): number {
    return this.#head(ARRAY);
  }

  unsigned(): number {
    return this.#head(UNSIGNED);
  }

  text(): string {
    const length = this.#head(TEXT);
    this.at += length;
    return this.#bytes.toString("utf8", this.at - length, this.at);
  }

  /** Where bytes stand that CBOR holds as they are, and passes over them. */
  bytes(): readonly [start: number, end: number] {
    const length = this.#head(BYTES);
    this.at += length;
    return [this.at - length, this.at];
  }

  integer(): number {
    return this.#bytes[this.at] !== undefined && (this.#bytes[this.at] ?? 0) >> 5 === NEGATIVE
      ? -1 - this.#head(NEGATIVE)
      : this.#head(UNSIGNED);
  }

  /** Passes over items, whatever they hold. */
  skip(items = 1): void {
    let left = items;
    while (left > 0) {
      left -= 1;
      const major = (this.#bytes[this.at] ?? 0) >> 5;
      const value = this.#head(major);
      if (major === TEXT || major === BYTES) this.at += value;
      else if (major === ARRAY) left += value;
      else if (major > ARRAY) throw new Error(`Pagefind: CBOR of type ${major}`);
    }
  }

  #head(major: number): number {
    const first = this.#bytes[this.at];
    if (first === undefined || first >> 5 !== major)
      throw new Error(`Pagefind: CBOR of type ${(first ?? 0) >> 5} at ${this.at}, ${major} expected`);
    this.at += 1;
    const short = first & 0x1f;
    if (short < 24) return short;
    const size = 1 << (short - 24);
    if (short > 26) throw new Error(`Pagefind: CBOR length ${short} at ${this.at}`);
    const value = this.#bytes.readUIntBE(this.at, size);
    this.at += size;
    return value;
  }
}

/** Writes CBOR into memory that grows. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  array(count: number): this {
    return this.#head(ARRAY, count);
  }

  integer(value: number): this {
    return value < 0 ? this.#head(NEGATIVE, -1 - value) : this.#head(UNSIGNED, value);
  }

  text(value: string): this {
    const length = Buffer.byteLength(value);
    this.#head(TEXT, length);
    this.#grow(length);
    this.#length += this.#bytes.write(value, this.#length);
    return this;
  }

  /** Bytes, as one item. */
  blob(from: Buffer): this {
    return this.#head(BYTES, from.length).encoded(from);
  }

  /** Items that are CBOR already. */
  encoded(from: Buffer, start = 0, end = from.length): this {
    this.#grow(end - start);
    this.#length += from.copy(this.#bytes, this.#length, start, end);
    return this;
  }

  /** A copy of what was written, which is then forgotten. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(major: number, value: number): this {
    this.#grow(5);
    const type = major << 5;
    if (value < 24) this.#length = this.#bytes.writeUInt8(type | value, this.#length);
    else if (value < 0x100)
      this.#length = this.#bytes.writeUInt16BE(((type | 24) << 8) | value, this.#length);
    else {
      const size = value < 0x10000 ? 2 : 4;
      this.#length = this.#bytes.writeUInt8(type | (size === 2 ? 25 : 26), this.#length);
      this.#length = this.#bytes.writeUIntBE(value, this.#length, size);
    }
    return this;
  }

  #grow(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
