/** Drawings of PDFs that are at an address, kept with the content: a build asks no network. */
import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { type MediaLock, SLIDE_WIDTHS } from "../../content/index.ts";
import { deckKey, drawnSlides, drawnWidths, type RenderedDeck, renderSlides } from "./slides.ts";

const folderIn = (contentDir: string): string => join(contentDir, "media-slides");

/**
 * Draws a PDF in the widths of today; what was kept of it in others goes.
 * @throws MediaError as {@link renderSlides} does
 */
export async function keepSlides(
  contentDir: string,
  pdfPath: string,
  sha256: string,
  onProgress: (part: number) => void,
): Promise<void> {
  const folder = folderIn(contentDir);
  const { dir } = await renderSlides(pdfPath, folder, { sha256, onProgress });
  for (const name of await namesOf(folder, sha256))
    if (name !== basename(dir)) await rm(join(folder, name), { recursive: true, force: true });
}

/** Whether the drawings of a PDF are there in each width of today. */
export async function areKept(contentDir: string, sha256: string): Promise<boolean> {
  return (await drawnSlides(folderIn(contentDir), sha256, SLIDE_WIDTHS)) !== undefined;
}

/** The drawings of a PDF as they are kept, were it in the widths of another day; undefined where one is missing. */
export async function keptSlides(contentDir: string, sha256: string): Promise<RenderedDeck | undefined> {
  const folder = folderIn(contentDir);
  const others = (await namesOf(folder, sha256)).map(drawnWidths);
  for (const widths of [SLIDE_WIDTHS, ...others]) {
    const found = await drawnSlides(folder, sha256, widths);
    if (found !== undefined) return found;
  }
  return undefined;
}

const namesOf = async (folder: string, sha256: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(`${deckKey(sha256)}-`)).sort();

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
