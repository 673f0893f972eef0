/** Drawings of PDFs that are at an address, kept with the content: a build asks no network. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type MediaLock, SLIDE_WIDTHS } from "../../content/index.ts";
import { deckKey, drawnSlides, type RenderedDeck, renderSlides } from "./slides.ts";

const folderIn = (contentDir: string): string => join(contentDir, "media-slides");

/** @throws MediaError as {@link renderSlides} does */
export function keepSlides(
  contentDir: string,
  pdfPath: string,
  sha256: string,
  onProgress: (part: number) => void,
): Promise<RenderedDeck> {
  return renderSlides(pdfPath, folderIn(contentDir), { sha256, onProgress });
}

/** The drawings of a PDF as they are kept; undefined where one is missing. */
export function keptSlides(contentDir: string, sha256: string): Promise<RenderedDeck | undefined> {
  return drawnSlides(folderIn(contentDir), sha256, SLIDE_WIDTHS);
}

/** Forgets the drawings of PDFs of which there is no record any more. */
export async function tidySlides(contentDir: string, records: Iterable<MediaLock>): Promise<void> {
  const known = new Set(
    [...records].flatMap((lock) =>
      lock.kind === "deck" && !lock.src.startsWith("/") ? [deckKey(lock.sha256)] : [],
    ),
  );
  const folder = folderIn(contentDir);
  for (const name of await readdir(folder).catch(() => []))
    if (!known.has(name.split("-")[0] ?? "")) await rm(join(folder, name), { recursive: true, force: true });
}
