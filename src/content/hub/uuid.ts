/** Identifiers made from names. Written out, since previews in a browser have no synchronous digest. */

/** A UUID of version 5: the same for the same name, for ever (RFC 9562, https://www.rfc-editor.org/rfc/rfc9562). */
export function uuidV5(namespace: string, name: string): string {
  const space = (namespace.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  const hash = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)])).slice(0, 32);
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const uuid = `${hash.slice(0, 12)}5${hash.slice(13, 16)}${variant}${hash.slice(17)}`;
  return uuid.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** SHA-1 (FIPS 180-4, https://csrc.nist.gov) in hexadecimal: for names only, it protects nothing. */
export function sha1(bytes: Uint8Array): string {
  const blocks = padded(bytes);
  let state: Words = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < blocks.byteLength; at += 64) state = compress(state, blocks, at);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

type Words = [number, number, number, number, number];

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The message, a bit, zeros, and its length in bits. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const view = new DataView(new ArrayBuffer(length));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function compress(state: Words, blocks: DataView, at: number): Words {
  const words: number[] = [];
  let [a, b, c, d, e] = state;
  for (let t = 0; t < 80; t += 1) {
    const before = (back: number): number => words[t - back] ?? 0;
    const word =
      t < 16 ? blocks.getInt32(at + t * 4) : rotate(before(3) ^ before(8) ^ before(14) ^ before(16), 1);
    words.push(word);
    const [mixed, constant] = mix(t, b, c, d);
    [a, b, c, d, e] = [(rotate(a, 5) + mixed + e + constant + word) | 0, a, rotate(b, 30), c, d];
  }
  return [state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e].map(
    (word) => word | 0,
  ) as Words;
}

/** The function and the constant of a round. */
function mix(t: number, b: number, c: number, d: number): [number, number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}
