/** Drawings of PDFs that are at an address, kept with the content: a build asks no network. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { MediaLock } from "../../content/index.ts";
import { type RenderedDeck, renderSlides } from "./slides.ts";

const FOLDER = "media-slides";
/** Characters of the digest that a folder of drawings begins with. */
const NAMED_BY = 20;

/** @throws MediaError as {@link renderSlides} does */
export function keepSlides(
  contentDir: string,
  pdfPath: string,
  sha256: string,
  onProgress: (part: number) => void,
): Promise<RenderedDeck> {
  return renderSlides(pdfPath, join(contentDir, FOLDER), { sha256, onProgress });
}

/** The drawings of a PDF as they are kept; undefined where one is missing. */
export async function keptSlides(contentDir: string, sha256: string): Promise<RenderedDeck | undefined> {
  const folders = await readdir(join(contentDir, FOLDER)).catch(() => []);
  if (!folders.some((name) => name.startsWith(sha256.slice(0, NAMED_BY)))) return undefined;
  // nothing can be drawn without the file: what is not there is missing
  return renderSlides("", join(contentDir, FOLDER), { sha256 }).catch(() => undefined);
}

/** Forgets the drawings of PDFs that no entry names any more. */
export async function tidySlides(contentDir: string, locks: Iterable<MediaLock>): Promise<void> {
  const named = new Set(
    [...locks].flatMap((lock) =>
      lock.kind === "deck" && !lock.src.startsWith("/") ? [lock.sha256.slice(0, NAMED_BY)] : [],
    ),
  );
  const folders = await readdir(join(contentDir, FOLDER)).catch(() => []);
  for (const name of folders.filter((one) => !named.has(one.slice(0, NAMED_BY))))
    await rm(join(contentDir, FOLDER, name), { recursive: true, force: true });
}
