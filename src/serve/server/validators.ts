/** Whether a client already has what it asks for. https://www.rfc-editor.org/rfc/rfc9110 */
import type { IncomingHttpHeaders } from "node:http";

export interface Validators {
  readonly etag: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** True when the answer is 304. */
export function isFresh(request: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  const tags = request["if-none-match"];
  if (tags !== undefined) return tags.split(",").some((tag) => matchesTag(tag.trim(), etag));
  const since = Date.parse(request["if-modified-since"] ?? "");
  return !Number.isNaN(since) && seconds(modified) <= seconds(since);
}

/** True when the range asked for is one of what is here now. */
export function isRangeValid(request: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  const condition = request["if-range"];
  if (typeof condition !== "string") return true;
  if (condition.startsWith('"')) return condition === etag;
  return seconds(Date.parse(condition)) === seconds(modified);
}

function matchesTag(tag: string, etag: string): boolean {
  return tag === "*" || tag.replace(/^W\//, "") === etag;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
