/** Files that are too big, or that the site does not publish, are refused before any of them is read. */

import { MAX_FILE_BYTES, MAX_IMAGE_BYTES } from "../../src/cms/index.ts";

import { unpublishedWords } from "../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";

import { formatNumber } from "../../src/i18n/index.ts";
import { isOffered } from "../../src/text/index.ts";

interface Chosen {
  readonly name: string;
  readonly size: number;
  /** Media type, as the browser guesses it. */
  readonly type: string;
}

/**
 * Why a file cannot go among the media, with what to do; undefined for one that can.
 * @param maxBytes what the field allows, where a field asks for the file
 */
export function uploadRefusal(file: Chosen, maxBytes?: number): string | undefined {
  if (!isOffered(file.name)) {
    const { found, remedy } = unpublishedWords(file.name);
    return messages.upload.unpublished(file.name, found, remedy);
  }
  const isPicture = file.type.startsWith("image/");
  const limit = maxBytes ?? (isPicture ? MAX_IMAGE_BYTES : MAX_FILE_BYTES);
  if (file.size <= limit) return undefined;
  const remedy = isPicture ? messages.upload.shrinkPicture : messages.upload.shrinkFile;
  return `${tooBig(file, limit)} ${remedy}`;
}

/** The size found and the one allowed, in bytes, and that nothing happened to the file. */
export function tooBig({ name, size }: Pick<Chosen, "name" | "size">, limit: number): string {
  return messages.upload.tooBig(name, inMegabytes(size), inMegabytes(limit));
}

/** With one decimal, rounded up: what is just above a limit does not look like it. */
export function inMegabytes(bytes: number): string {
  return messages.upload.megabytes(formatNumber(Math.ceil(bytes / 100_000) / 10, EDITOR_LANG, 1));
}
