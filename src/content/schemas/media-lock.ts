/**
 * What was measured on a media file, once, and kept in `content/media-lock/`: one small JSON a file, so that a build
 * decodes no audio and asks no network, and two editors never conflict. Machines write it (`npm run media`).
 */
import * as z from "zod";
import { messages } from "../../i18n/editors/index.ts";

const path = z.string().min(1);
const bytes = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const positive = z.number().positive();

/** What a server said of a remote file: enough to know whether it changed without fetching it again. */
const remoteState = z.strictObject({
  /** HTTP `ETag`. */
  etag: z.string().optional(),
  /** HTTP `Last-Modified`. */
  lastModified: z.string().optional(),
  /** True where the server sends parts of the file, which seeking needs (RFC 9110, range requests). */
  ranges: z.boolean(),
  /** Hosts to which the address led when it was measured, where these are others than its own. */
  redirects: z.array(z.string().min(1)).min(1).optional(),
});

const common = {
  /** Public path (`/media/…`) or address, as content names it. */
  src: path,
  sha256,
  /** Size in bytes. */
  bytes,
  /** Remote files only. */
  remote: remoteState.optional(),
};

const audioChapter = z.strictObject({
  /** Start in seconds. */
  at: z.number().nonnegative(),
  title: z.string(),
});

/** A sound file. */
export const audioLock = z.strictObject({
  kind: z.literal("audio"),
  ...common,
  /** Duration in seconds, to the millisecond, from the packets themselves. */
  seconds: positive,
  /** `opus`, `vorbis`, `mp3`, `aac`, `flac`, `pcm` … */
  codec: z.string().min(1),
  /** `ogg`, `mp3`, `mp4` … */
  container: z.string().min(1),
  /** Media type (RFC 6838): `audio/ogg`. */
  type: z.string().min(1),
  /** Mean bits a second. */
  bitrate: z.int().positive(),
  /** Whether every packet has the same size: where they do not, an MP3 is not seekable with precision. */
  bitrateMode: z.enum(["constant", "variable"]),
  /** Hertz. */
  sampleRate: z.int().positive(),
  channels: z.int().positive(),
  /**
   * What is not right with a sound that plays all the same. `cut`: its last packet is not whole. `junk`: bytes that are
   * no sound stand before it or after it. `no-end`: nothing says that it ends where it ends.
   */
  flaw: z.enum(["cut", "junk", "no-end"]).optional(),
  /** Title embedded in the file. */
  title: z.string().optional(),
  /** Chapters embedded in the file, in the order of time. */
  chapters: z.array(audioChapter).optional(),
  /** Loudness over time, 400 values from 0 to 99, the loudest being 99; absent where no decoder is at hand. */
  peaks: z.array(z.int().min(0).max(99)).optional(),
});

const deckBlock = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), text: z.string() }),
  z.strictObject({ kind: z.literal("paragraph"), text: z.string() }),
  z.strictObject({ kind: z.literal("list"), items: z.array(z.string()) }),
]);

/** One page of a PDF. */
const deckLockPage = z.strictObject({
  /** From 1. */
  n: z.int().positive(),
  /** Points (1/72 inch), as the page is shown. */
  width: positive,
  height: positive,
  title: z.string().optional(),
  /** All of the page's words, block after block. */
  text: z.string(),
  /** Signs whose font does not say which letters they are, and which are left out of the words. */
  unmapped: z.int().positive().optional(),
  blocks: z.array(deckBlock),
});

/** A PDF. */
const deckLock = z.strictObject({
  kind: z.literal("deck"),
  ...common,
  /** Title embedded in the file. */
  title: z.string().optional(),
  /**
   * What it holds besides pages. `script`: JavaScript. `launch`: an action that starts a program or opens another file.
   * `send`: one that sends what a form holds. `open`: an address that opens by itself. `attachment`: a file inside.
   * `media`: a film, a sound, a 3D model. Absent where it holds none of it.
   */
  active: z
    .array(z.enum(["script", "launch", "send", "open", "attachment", "media"]))
    .min(1)
    .optional(),
  pages: z.array(deckLockPage).min(1),
});

/** An image. */
const imageLock = z.strictObject({
  kind: z.literal("image"),
  ...common,
  /** Pixels, as the image is shown. */
  width: positive,
  height: positive,
  /** Media type: `image/webp`. */
  type: z.string().min(1),
});

const knownMoment = z.strictObject({
  /** Paragraph id without a recording's prefix: `t754`. */
  id: z.string().min(1),
  /** Seconds. */
  start: z.number().nonnegative(),
});

/** A transcript: the addresses of its paragraphs as they were, so that a correction does not change them. */
const transcriptLock = z.strictObject({
  kind: z.literal("transcript"),
  ...common,
  moments: z.array(knownMoment),
});

export const mediaLock = z.discriminatedUnion("kind", [audioLock, deckLock, imageLock, transcriptLock]);

export type AudioLock = z.output<typeof audioLock>;
export type AudioChapter = z.output<typeof audioChapter>;
export type DeckLock = z.output<typeof deckLock>;
export type DeckLockPage = z.output<typeof deckLockPage>;
export type ImageLock = z.output<typeof imageLock>;
export type TranscriptLock = z.output<typeof transcriptLock>;
export type MediaLock = z.output<typeof mediaLock>;

/** Fields that one line names. */
const MAX_FIELDS = 8;

/**
 * Checks one record of the lock.
 * @throws Error with one line that names the fields at fault
 */
export function parseMediaLock(value: unknown): MediaLock {
  const parsed = mediaLock.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.flatMap(({ path }) => (path.length === 0 ? [] : [path.join(".")]));
  throw new Error(messages.checks.files.lock.shape([...new Set(fields)].slice(0, MAX_FIELDS)));
}
