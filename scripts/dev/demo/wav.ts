/** Mono 16-bit PCM in WAV files, as espeak-ng writes them. */

/** Samples between -1 and 1. */
export interface Sound {
  readonly rate: number;
  readonly samples: Float32Array;
}

/** Reads mono 16-bit PCM. A size field that a pipe left unset is bounded by the file itself. */
export function readWav(bytes: Buffer): Sound {
  if (bytes.toString("latin1", 0, 4) !== "RIFF") throw new Error("ce n’est pas un fichier WAV");
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const id = bytes.toString("latin1", at, at + 4);
    const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    if (id === "fmt ") rate = bytes.readUInt32LE(at + 12);
    if (id === "data") return { rate, samples: toFloat(bytes.subarray(at + 8, at + 8 + size)) };
    at += 8 + size + (size % 2);
  }
  throw new Error("fichier WAV sans données");
}

function toFloat(data: Buffer): Float32Array {
  const samples = new Float32Array(Math.floor(data.length / 2));
  for (let i = 0; i < samples.length; i++) samples[i] = data.readInt16LE(i * 2) / 32768;
  return samples;
}

/** Writes mono 16-bit PCM. */
export function writeWav({ rate, samples }: Sound): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, i) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32767), 44 + i * 2);
  });
  return bytes;
}

/** The sound without the silence at its two ends. */
export function trimSilence(sound: Sound, threshold = 0.004): Sound {
  const { samples } = sound;
  const first = samples.findIndex((value) => Math.abs(value) > threshold);
  if (first === -1) return { rate: sound.rate, samples: new Float32Array(0) };
  const last = samples.findLastIndex((value) => Math.abs(value) > threshold);
  return { rate: sound.rate, samples: samples.slice(first, last + 1) };
}

/** Puts sounds end to end; a number is a silence in seconds. */
export function join(rate: number, parts: readonly (Sound | number)[]): Sound {
  const lengthOf = (part: Sound | number) =>
    typeof part === "number" ? Math.round(part * rate) : part.samples.length;
  const samples = new Float32Array(parts.reduce<number>((sum, part) => sum + lengthOf(part), 0));
  let at = 0;
  for (const part of parts) {
    if (typeof part !== "number") samples.set(part.samples, at);
    at += lengthOf(part);
  }
  return { rate, samples };
}
