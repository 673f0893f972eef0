/** What a browser can tell of a file that the site has not measured: as much as its page shows. */

import type { AudioLock, ImageLock } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { formatOfName } from "../../../src/text/index.ts";
import { measureSound } from "../../widgets/sources/measure.ts";
import { readDeck } from "./decks.ts";
import type { Medium } from "./facts.ts";

/** Stands for a fingerprint where no page shows it. */
const NO_SHA = "0".repeat(64);

const { preview: words } = messages;
const FAULTS = {
  picture: { found: words.unreadablePicture, remedy: words.exportPicture },
  sound: { found: words.unreadableSound, remedy: words.exportSound },
  slides: { found: words.unreadablePdf, remedy: words.exportPdf },
} as const;

/** @param blob its bytes; undefined for a file that is online */
export async function measure(src: string, blob: Blob | undefined): Promise<Medium> {
  const format = formatOfName(src);
  const kind = format?.reader === undefined ? undefined : format.kind;
  // what is elsewhere is not asked for: the page that reads it may ask this site alone
  if (blob === undefined && !src.startsWith("/")) return {};
  try {
    if (kind === "picture") return { lock: await measureImage(src, blob) };
    if (kind === "sound" && blob !== undefined) return { lock: await measureAudio(src, blob) };
    if (kind === "slides") return await readDeck(src, blob ?? (await published(src)), blob !== undefined);
    return {};
  } catch {
    // one that is online was read by the build: what failed is the way to it
    if (blob === undefined) return {};
    return { fault: FAULTS[kind === "picture" || kind === "sound" ? kind : "slides"] };
  }
}

async function published(src: string): Promise<Blob> {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src}: ${response.status}`);
  return response.blob();
}

async function measureImage(src: string, blob: Blob | undefined): Promise<ImageLock> {
  const address = blob === undefined ? src : URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    return {
      kind: "image",
      src,
      sha256: NO_SHA,
      bytes: blob?.size ?? 0,
      width,
      height,
      type: blob?.type ?? "",
    };
  } finally {
    if (blob !== undefined) URL.revokeObjectURL(address);
  }
}

async function measureAudio(src: string, blob: Blob): Promise<AudioLock> {
  return { kind: "audio", src, sha256: NO_SHA, ...(await measureSound(blob, src)) };
}
