/** One media file: where it is, what it holds. */
import type { HubData } from "../../../src/cms/index.ts";
import { type MediaLock, mediaLock } from "../../../src/content/index.ts";
import type { UploadedMedium } from "../../decap/index.ts";
import type { SoundFacts } from "../../widgets/sources/facts.ts";
import type { Fault } from "./facts.ts";
import { measure } from "./measure.ts";

/** Where files may come from. */
export interface MediaOrigins {
  readonly known: HubData["media"];
  /** Files of the draft, by public path. */
  readonly sent: ReadonlyMap<string, UploadedMedium>;
  /** Bytes of a file of the repository. */
  readonly read: (path: string) => Promise<Blob | undefined>;
}

export interface Medium {
  readonly lock?: MediaLock;
  /** What this browser knows of a sound that the site did not measure. */
  readonly sound?: SoundFacts;
  /** A transcript, as its file holds it. */
  readonly text?: string;
  /** Bytes that the site does not publish. */
  readonly blob?: Blob;
  /** Why it cannot be read. */
  readonly fault?: Fault;
  /** Pictures of slides that the site did not make yet, by the address that they will have. */
  readonly slides?: ReadonlyMap<string, Blob>;
}

const LOCAL = /^\/media\/.+\..+/;
export const TRANSCRIPT = /\.(?:vtt|srt|txt)$/i;

/** Another value for each version of a file; undefined for what is no file, or one of which nothing is known. */
export function versionOf(src: string, { known, sent }: MediaOrigins): unknown {
  const file = sent.get(src)?.file;
  if (file !== undefined) return file;
  const published = known[src];
  if (published !== undefined) return JSON.stringify(published);
  return LOCAL.test(src) ? "repository" : undefined;
}

/** What a file holds; undefined where there is none. */
export async function inspectMedium(
  src: string,
  { known, sent, read }: MediaOrigins,
): Promise<Medium | undefined> {
  const file = sent.get(src)?.file;
  const { online, lock: name } = (file === undefined ? known[src] : undefined) ?? {};
  const blob = online === true || !LOCAL.test(src) ? undefined : (file ?? (await read(src)));
  const [lock, text] = await Promise.all([
    name === undefined ? undefined : readLock(name),
    TRANSCRIPT.test(src) ? (blob?.text() ?? readText(src)) : undefined,
  ]);
  const bytes = blob === undefined ? {} : { blob };
  const words = text === undefined ? {} : { text };
  // slides of a deck that is not online have no pictures yet
  const drawn = lock !== undefined && !(lock.kind === "deck" && blob !== undefined);
  if (drawn) return { lock, ...words, ...bytes };
  const measured = TRANSCRIPT.test(src) ? {} : await measure(src, blob);
  const medium = { ...measured, ...words, ...bytes };
  return Object.keys(medium).length === 0 ? undefined : medium;
}

async function readLock(name: string): Promise<MediaLock | undefined> {
  const text = await readText(`/admin/media-lock/${encodeURIComponent(name)}`);
  const parsed = text === undefined ? undefined : mediaLock.safeParse(JSON.parse(text));
  return parsed?.success === true ? parsed.data : undefined;
}

async function readText(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  return response.ok ? response.text() : undefined;
}
