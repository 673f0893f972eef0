import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { defined, type MediaLock } from "../../content/index.ts";
import { messages } from "../../i18n/editors/index.ts";
import { formatOfType, MEASURED_FORMATS, MediaError } from "../../text/index.ts";
import { areKept, keepSlides } from "../deck/kept-slides.ts";
import { shortHash } from "../hash.ts";
import { type MeasureOptions, measureFile, mediaKind } from "../measure.ts";
import { download, tooLarge } from "./download.ts";
import { type RemoteHead, readHead } from "./remote-head.ts";
import { type AddressCheck, REMOTE_LIMITS, type RemoteLimits } from "./request.ts";

export interface RemoteOptions extends MeasureOptions {
  /** Folder for what was downloaded in part; an interrupted download goes on from there. */
  readonly cacheDir: string;
  /** The content folder, in which slides are kept as they are drawn; without, they are not drawn. */
  readonly contentDir?: string;
  readonly limits?: Partial<RemoteLimits>;
  /** Without, every address is asked. */
  readonly check?: AddressCheck | undefined;
}

/**
 * Measures a file at an address. Where the server says that it is still the one measured `before`, nothing is
 * downloaded and `before` is given back.
 * @throws MediaError where the network is away, the server says no, the file is broken or no medium
 */
export async function measureRemote(src: string, options: RemoteOptions): Promise<MediaLock> {
  if (!/^https?:\/\//i.test(src) || !URL.canParse(src)) {
    throw new MediaError(messages.checks.addresses.malformed);
  }
  const limits = { ...REMOTE_LIMITS, ...options.limits };
  const head = await readHead(src, limits, options.check);
  const { before, contentDir } = options;
  if (before !== undefined && isSame(before, head) && (await isDrawn(before, contentDir)))
    return withRedirects(before, head);
  if (head.bytes !== undefined && head.bytes > limits.maxBytes) throw tooLarge(limits.maxBytes);

  const prefix = shortHash(src, 12);
  // Another version of the file has another name, so that a download never goes on with the wrong one.
  const version = shortHash(`${head.etag ?? ""}\n${head.lastModified ?? ""}\n${head.bytes ?? ""}`);
  const path = join(options.cacheDir, `${prefix}-${version}.part`);
  const ranges = await download(head, path, limits, {
    check: options.check,
    onProgress: (part) => options.onProgress?.(part / 2),
  });
  const ending = mediaKind(new URL(src).pathname) === undefined ? endingOfType(head.type ?? "") : "";
  try {
    const record = await measureFile(path, `${new URL(src).pathname}${ending}`, {
      ...options,
      onProgress: (part) => options.onProgress?.(0.5 + part / 4),
    });
    if (record.kind === "deck" && contentDir !== undefined)
      await keepSlides(contentDir, path, record.sha256, (part) => options.onProgress?.(0.75 + part / 4));
    const { etag, lastModified } = head;
    return withRedirects({ ...record, src, remote: { ...defined({ etag, lastModified }), ranges } }, head);
  } finally {
    await forget(options.cacheDir, prefix);
  }
}

async function isDrawn(lock: MediaLock, contentDir: string | undefined): Promise<boolean> {
  return lock.kind !== "deck" || contentDir === undefined || (await areKept(contentDir, lock.sha256));
}

/** The same record where its address leads where it led. */
function withRedirects(record: MediaLock, { redirects }: RemoteHead): MediaLock {
  if (record.remote === undefined || redirects.join() === (record.remote.redirects ?? []).join())
    return record;
  const { redirects: _, ...remote } = record.remote;
  return {
    ...record,
    remote: { ...remote, ...(redirects.length === 0 ? {} : { redirects: [...redirects] }) },
  };
}

/** By the strongest sign that the server gives: its tag, else its date, else the size. */
function isSame(before: MediaLock, head: RemoteHead): boolean {
  if (head.bytes !== undefined && head.bytes !== before.bytes) return false;
  const known = before.remote;
  if (known === undefined) return false;
  if (head.etag !== undefined && known.etag !== undefined) return head.etag === known.etag;
  if (head.lastModified !== undefined && known.lastModified !== undefined) {
    return head.lastModified === known.lastModified;
  }
  return head.bytes !== undefined;
}

/** The ending of the format that a server names; films are one, whatever their kind. */
function endingOfType(type: string): string {
  return formatOfType(type, MEASURED_FORMATS)?.endings[0] ?? (type.startsWith("video/") ? ".mp4" : "");
}

async function forget(cacheDir: string, prefix: string): Promise<void> {
  const names = await readdir(cacheDir).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(`${prefix}-`))) {
    await rm(join(cacheDir, name), { force: true });
  }
}
