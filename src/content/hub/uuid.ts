/** Identifiers made from names. */
import { sha1 as digest } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** A UUID of version 5: the same for the same name, for ever (RFC 9562, https://www.rfc-editor.org/rfc/rfc9562). */
export function uuidV5(namespace: string, name: string): string {
  const space = (namespace.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  const hash = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)])).slice(0, 32);
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const uuid = `${hash.slice(0, 12)}5${hash.slice(13, 16)}${variant}${hash.slice(17)}`;
  return uuid.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** SHA-1 in hexadecimal, at once in browsers too: for names only, it protects nothing. */
export const sha1 = (bytes: Uint8Array): string => bytesToHex(digest(bytes));
