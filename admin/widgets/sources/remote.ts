/** What can be learnt from here of a sound at an address: its host may not let a page of another site ask. */

import { defined } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { toMilliseconds } from "../../../src/text/index.ts";
import type { SoundFacts } from "./facts.ts";
import { identifySound, typeOfName } from "./measure.ts";

/** Why an address does not lead to a sound, in a sentence. */
export class NotThere extends Error {}

/** Bytes from the start of a file that tell its format; covers and tags may take some of it. */
const BEGINNING = 262_144;
/** Milliseconds after which one goes on without an answer. */
const PATIENCE = 15_000;

/** Answers so far: an address is asked about once. */
const answers = new Map<string, Promise<SoundFacts>>();

/**
 * Size, type, duration and format, as far as the host tells them.
 * @throws NotThere where it says that there is no such file, or sends a page
 */
export function remoteFacts(url: string): Promise<SoundFacts> {
  const known = answers.get(url);
  if (known !== undefined) return known;
  const answer = askAll(url);
  answers.set(url, answer);
  answer.catch(() => answers.delete(url));
  return answer;
}

async function askAll(url: string): Promise<SoundFacts> {
  const [contentType, beginning, seconds] = await Promise.all([
    readHead(url),
    readBeginning(url),
    readDuration(url),
  ]);
  const bytes = contentType.bytes ?? beginning.bytes;
  const type = contentType.type ?? beginning.sound?.type ?? typeOfName(url);
  const bitrate =
    bytes === undefined || seconds === undefined ? beginning.sound?.bitrate : (bytes * 8) / seconds;
  return { ...beginning.sound, ...defined({ bytes, seconds, type, bitrate, remote: beginning.remote }) };
}

/** Hosts that were allowed since this page came: its policy lets nobody ask them, and only the player opens them. */
const later = new Set<string>();

export function askLater(host: string): void {
  later.add(host);
}

async function ask(url: string, options: RequestInit): Promise<Response | undefined> {
  if (later.has(new URL(url).host)) return undefined;
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(url, { ...options, signal, credentials: "omit" }).catch(() => undefined);
}

async function readHead(url: string): Promise<Pick<SoundFacts, "bytes" | "type">> {
  const response = await ask(url, { method: "HEAD" });
  if (response === undefined) return {};
  if (response.status === 404 || response.status === 410) throw new NotThere(messages.sources.address.noFile);
  if (!response.ok) return {};
  const contentType = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (contentType === "text/html") throw new NotThere(messages.sources.address.page);
  const bytes = sizeOf(response.headers.get("content-length"));
  return {
    ...(bytes === undefined ? {} : { bytes }),
    ...(contentType !== undefined && /^audio\/[\w.+-]{1,60}$/.test(contentType) ? { type: contentType } : {}),
  };
}

interface Beginning {
  readonly sound?: SoundFacts;
  /** Of the whole. */
  readonly bytes?: number;
  /** Whether the host sends parts, where it answered. */
  readonly remote?: { readonly ranges: boolean };
}

async function readBeginning(url: string): Promise<Beginning> {
  const response = await ask(url, { cache: "no-store", headers: { range: `bytes=0-${BEGINNING - 1}` } });
  if (response?.body == null) return {};
  if (response.status !== 206) {
    // the whole file would come
    await response.body.cancel().catch(() => undefined);
    return response.ok ? { remote: { ranges: false } } : {};
  }
  const bytes = sizeOf(/\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
  const sound = await response
    .blob()
    .then((blob) => identifySound(blob, url))
    .catch(() => undefined);
  return { ...defined({ sound, bytes }), remote: { ranges: true } };
}

/** Seconds, by opening the sound as a reader's browser does: no leave of the host is needed. */
function readDuration(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const audio = new Audio();
    const end = (seconds?: number) => {
      clearTimeout(timer);
      audio.removeAttribute("src");
      audio.load();
      resolve(seconds);
    };
    const timer = setTimeout(end, PATIENCE);
    const { signal } = new AbortController();
    audio.addEventListener(
      "loadedmetadata",
      () => end(Number.isFinite(audio.duration) ? toMilliseconds(audio.duration) : undefined),
      { once: true, signal },
    );
    audio.addEventListener("error", () => end(), { once: true, signal });
    audio.preload = "metadata";
    audio.src = url;
  });
}

function sizeOf(text: string | null | undefined): number | undefined {
  const size = Number(text ?? "");
  return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}
