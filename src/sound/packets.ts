/** What the packets of a sound file say, whatever its container. */
export interface Packets {
  /** Duration in seconds, to the millisecond. */
  readonly seconds: number;
  readonly codec: string;
  readonly container: string;
  /** Media type, for example `audio/ogg`. */
  readonly type: string;
  /** Mean bits a second of sound, without container and tags. */
  readonly bitrate: number;
  readonly bitrateMode: "constant" | "variable";
  /** Hertz. */
  readonly sampleRate: number;
  readonly channels: number;
  /** What is not right with a sound that plays all the same (`AudioLock`). */
  readonly flaw?: "cut" | "junk" | "no-end";
}

/** Tells whether all sizes but the last, which may hold what remained, are the same. */
export class SizeWatch {
  #first: number | undefined;
  #last: number | undefined;
  #same = true;
  total = 0;
  count = 0;

  add(size: number): void {
    if (this.#first === undefined) this.#first = size;
    if (this.#last !== undefined && this.#last !== this.#first) this.#same = false;
    this.#last = size;
    this.total += size;
    this.count += 1;
  }

  get mode(): "constant" | "variable" {
    return this.#same ? "constant" : "variable";
  }
}
