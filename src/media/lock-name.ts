import { shortHash } from "./hash.ts";

/** File systems allow 255 bytes; this leaves room for the temporary name. */
const LONGEST = 150;
/** Parts of a path that need nothing done to them, so that no two paths give one name. */
const PLAIN = /^[a-z0-9](?:-?[a-z0-9._])*$/;

/**
 * Name of the file that holds what was measured on a medium: `demo--x.opus.json` for `/media/demo/x.opus`. An address,
 * and a path with capitals, accents or other signs, ends with a short hash, so that two media never share a name, on
 * file systems that ignore case either.
 */
export function lockName(src: string): string {
  const isLocal = src.startsWith("/media/");
  const parts = src.replace(/^(?:\/media\/|https?:\/\/)/i, "").split("/");
  const plain = parts.join("--");
  if (isLocal && parts.every((part) => PLAIN.test(part)) && plain.length <= LONGEST) return `${plain}.json`;
  const readable = parts
    .map((part) =>
      part
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, "-"),
    )
    .map((part) => part.replace(/^[-.]+|[-.]+$/g, ""))
    .filter((part) => part !== "")
    .join("--");
  return `${readable.slice(0, LONGEST)}~${shortHash(src)}.json`;
}
