/**
 * Old addresses of entries (`aliases`): which ones may be claimed, and when two of them are one. A claim becomes a rule
 * for the host, which answers before any file does, and a page on disk; so it may neither take what the site publishes
 * nor say anything but an address (`own-addresses.ts` knows what the site publishes).
 */
/** Longest part between two slashes, in bytes: file systems allow 255. */
const LONGEST_PART = 200;
const LONGEST_PATH = 1_500;
/** Letters, digits and the signs that every file system, address and host rule takes as they are. */
const PART = /^[\p{L}\p{N}\p{M}~!$&()+,=@_-][\p{L}\p{N}\p{M}~!$&()+,=@_.-]*$/u;
const QUERY = /^[\w.~-]+(?:=[\w.~-]*)?(?:&[\w.~-]+(?:=[\w.~-]*)?)*$/;

/** True for a path of this site, perhaps with a query: `/article12.html`, `/spip.php?article12`. */
export function isOldPath(value: string): boolean {
  const { path, query } = split(value);
  const parts = decoded(path)?.split("/").slice(1);
  if (parts === undefined || !path.startsWith("/") || value.length > LONGEST_PATH) return false;
  if (parts.at(-1) === "") parts.pop();
  return (
    parts.every((part) => PART.test(part) && new TextEncoder().encode(part).length <= LONGEST_PART) &&
    !parts[0]?.startsWith("_") &&
    (query === undefined || QUERY.test(query))
  );
}

/** The address in the one form that is compared: decoded, in small letters, a folder's ending with a slash. */
export function addressKey(value: string): string {
  const { path, query } = split(value);
  const plain = (decoded(path) ?? path).normalize("NFC").toLowerCase();
  const folder = plain.replace(/(^|\/)index\.html$/, "$1");
  const whole = folder.endsWith("/") || /\.[a-z0-9]+$/.test(folder) ? folder : `${folder}/`;
  return query === undefined ? whole : `${whole}?${query}`;
}

function split(value: string): { readonly path: string; readonly query?: string } {
  const at = value.indexOf("?");
  return at === -1 ? { path: value } : { path: value.slice(0, at), query: value.slice(at + 1) };
}

/** Undefined for what is wrongly encoded, or hides a slash. */
function decoded(path: string): string | undefined {
  if (/%2f/i.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
