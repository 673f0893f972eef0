/** Byte ranges. https://www.rfc-editor.org/rfc/rfc9110 */

/** First and last byte, both included; "all" where the header asks for nothing we serve in part. */
export type Range = { readonly start: number; readonly end: number } | "all" | "unsatisfiable";

/** Reads a `Range` header for a body of `size` bytes. Several ranges at once are answered by the whole. */
export function parseRange(header: string | undefined, size: number): Range {
  const found = header === undefined ? null : /^bytes=(\d*)-(\d*)$/.exec(header.replace(/\s/g, ""));
  const [, first = "", last = ""] = found ?? [];
  if (first === "" && last === "") return "all";
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return "all";
  return start < size ? { start, end } : "unsatisfiable";
}
