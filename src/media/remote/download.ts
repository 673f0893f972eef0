/** One remote file brought here, in parts where the server allows it. */

import { createWriteStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { messages } from "../../i18n/editors/index.ts";
import { MediaError } from "../../text/index.ts";
import type { RemoteHead } from "./remote-head.ts";
import { type AddressCheck, httpRequest, type RemoteLimits } from "./request.ts";

interface DownloadOptions {
  readonly check?: AddressCheck | undefined;
  /** Called with the part done, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

/**
 * Downloads to `path`, going on from what is there already where the server sends parts, and trying again where
 * the line breaks.
 * @returns whether the server sends parts of the file
 * @throws MediaError where the file does not come, or not whole
 */
export async function download(
  head: RemoteHead,
  path: string,
  limits: RemoteLimits,
  { check, onProgress }: DownloadOptions = {},
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  let ranges = head.ranges;
  for (let attempt = 1; ; attempt += 1) {
    const from = await sizeOf(path);
    if (head.bytes !== undefined && from === head.bytes && from > 0) return ranges;
    try {
      ranges = (await fetchFrom(from, head, path, limits, { check, onProgress })) || ranges;
      const size = await sizeOf(path);
      if (head.bytes === undefined || size === head.bytes) return ranges;
      throw new MediaError(messages.checks.addresses.incomplete(size, head.bytes));
    } catch (error) {
      if (attempt >= limits.attempts) throw error;
    }
  }
}

async function fetchFrom(
  from: number,
  head: RemoteHead,
  path: string,
  limits: RemoteLimits,
  { check, onProgress }: DownloadOptions,
): Promise<boolean> {
  const condition = head.etag?.startsWith("W/") === false ? head.etag : head.lastModified;
  const canResume = from > 0 && condition !== undefined;
  const headers: Record<string, string> = { range: `bytes=${canResume ? from : 0}-` };
  if (canResume) headers["if-range"] = condition;
  return httpRequest(head.url, { headers, check }, limits, async (response, alive) => {
    const isPart = response.status === 206;
    const start = isPart ? startOf(response.headers.get("content-range")) : 0;
    const append = canResume && isPart && start === from;
    if (isPart && start !== 0 && !append) {
      throw new MediaError(messages.checks.addresses.otherPart);
    }
    let size = append ? from : 0;
    const file = createWriteStream(path, { flags: append ? "a" : "w" });
    const failure = new Promise<never>((_, reject) => file.once("error", reject));
    failure.catch(() => undefined);
    try {
      for await (const chunk of response.body ?? []) {
        alive();
        size += chunk.length;
        if (size > limits.maxBytes) throw tooLarge(limits.maxBytes);
        if (!file.write(chunk))
          await Promise.race([new Promise<void>((done) => file.once("drain", done)), failure]);
        if (head.bytes !== undefined) onProgress?.(Math.min(1, size / head.bytes));
      }
    } finally {
      await Promise.race([new Promise<void>((done) => file.end(done)), failure]);
    }
    return isPart;
  });
}

export function tooLarge(limit: number): MediaError {
  return new MediaError(messages.checks.addresses.tooLarge(Math.round(limit / 1e9)));
}

function startOf(contentRange: string | null): number {
  return Number(/^bytes (\d+)-/.exec(contentRange ?? "")?.[1] ?? 0);
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
