/** What a sound file says of itself, read in the browser. */

import { defined } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { type Packets, type ScannedSound, scanSound, windowOf } from "../../../src/sound/index.ts";
import { formatOf, formatOfName, MediaError } from "../../../src/text/index.ts";
import type { SoundFacts } from "./facts.ts";
import { sourceFileName } from "./source.ts";

const { noSound: words } = messages.sources;

/** Why a file is not taken for a sound; the message ends a sentence that names the file. */
export class NoSound extends Error {}

/** What the media lock says of a sound, but for its name and its fingerprint. */
interface MeasuredSound extends Packets {
  readonly bytes: number;
  readonly title?: string;
}

interface Kind {
  readonly container: "ogg" | "mp3" | "mp4";
  readonly type: string;
}

const OGG: Kind = { container: "ogg", type: formatOf(".ogg").type };
const MP3: Kind = { container: "mp3", type: formatOf(".mp3").type };
const MP4: Kind = { container: "mp4", type: formatOf(".m4a").type };
const KINDS: Readonly<Record<string, Kind>> = { ogg: OGG, mp3: MP3, mp4: MP4 };

/**
 * Measures a sound as the build does.
 * @param name path or address, whose ending says what the file should be
 * @throws NoSound where no sound that can be published is found in it
 */
export async function measureSound(blob: Blob, name: string): Promise<MeasuredSound> {
  const { kind, title } = await formatOfSound(blob, name);
  const { chapters: _, sound: __, ...packets } = scanned(kind, new Uint8Array(await blob.arrayBuffer()));
  return { bytes: blob.size, ...packets, ...defined({ title }) };
}

/**
 * What the beginning of a sound tells: neither size nor duration.
 * @throws NoSound as {@link measureSound} does
 */
export async function identifySound(blob: Blob, name: string): Promise<SoundFacts> {
  const { codec, kind, channels, title } = await formatOfSound(blob, name);
  return { type: kind.type, codec, container: kind.container, ...defined({ channels, title }) };
}

async function formatOfSound(blob: Blob, name: string) {
  // heavy, and wanted only by who opens a recording
  const { parseBlob } = await import("music-metadata");
  // some formats have no mark of their own at the start: there, the name helps
  const file = new File([blob], sourceFileName(name), { type: blob.type });
  const { format, common } = await parseBlob(file, { duration: false, skipCovers: true }).catch(() => {
    throw new NoSound(words.unreadable);
  });
  const codec = codecOf(format.codec);
  const kind = kindOf(format.container);
  if (codec === undefined || kind === undefined) throw new NoSound(words.unpublished);
  const expected = kindOfName(name);
  if (expected !== undefined && expected !== kind) throw new NoSound(words.otherThanNamed[kind.container]);
  const title = common.title?.trim();
  return { codec, kind, channels: format.numberOfChannels, title: title === "" ? undefined : title };
}

function scanned({ container }: Kind, bytes: Uint8Array<ArrayBuffer>): ScannedSound {
  try {
    const sound = scanSound(container, windowOf(bytes));
    if (sound !== undefined) return sound;
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    throw new NoSound(words.refused(error.found, error.remedy.replace(/\.$/, "")));
  }
  throw new NoSound(words.unreadable);
}

/** Media type that a name announces. */
export function typeOfName(name: string): string | undefined {
  return kindOfName(name)?.type;
}

function kindOfName(name: string): Kind | undefined {
  return KINDS[formatOfName(name)?.reader ?? ""];
}

function kindOf(container: string | undefined): Kind | undefined {
  if (container === undefined) return undefined;
  if (container === "Ogg") return OGG;
  if (container.startsWith("MPEG")) return MP3;
  return /^(?:M4A|M4B|mp4|iso|MPEG-4)/i.test(container) ? MP4 : undefined;
}

function codecOf(codec: string | undefined): string | undefined {
  if (codec === undefined) return undefined;
  if (codec === "Opus") return "opus";
  if (codec.startsWith("Vorbis")) return "vorbis";
  if (/Layer 3$/.test(codec)) return "mp3";
  return /AAC/i.test(codec) ? "aac" : undefined;
}
