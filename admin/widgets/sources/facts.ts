/** What is known of a sound, and how it is said. */

import type { AdvisedSound } from "../../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatBytes, formatDuration, formatNumber } from "../../../src/i18n/index.ts";
import { formatOfType } from "../../../src/text/index.ts";

/** `AudioLock` is one. */
export interface SoundFacts extends AdvisedSound {
  /** Media type. */
  readonly type?: string | undefined;
  /** `ogg`, `mp3`, `mp4`. */
  readonly container?: string | undefined;
  /** Mean bits a second. */
  readonly bitrate?: number | undefined;
}

const { facts: words } = messages.sources;

const CODECS: Readonly<Record<string, string>> = { opus: "Opus", vorbis: "Vorbis", mp3: "MP3", aac: "AAC" };
const CONTAINERS: Readonly<Record<string, string>> = { ogg: "Ogg", mp4: "MP4" };

/** Duration, size, format, bit rate, channels: short phrases, as far as they are known. */
export function describeFacts(facts: SoundFacts): readonly string[] {
  const { seconds, bytes, bitrate, channels } = facts;
  return [
    seconds === undefined ? undefined : formatDuration(seconds, EDITOR_LANG),
    bytes === undefined ? undefined : formatBytes(bytes, EDITOR_LANG),
    formatName(facts),
    bitrate === undefined ? undefined : rateName(facts, bitrate),
    channels === undefined ? undefined : words.channels(channels),
  ].filter((fact) => fact !== undefined);
}

function formatName({ codec, container, type }: SoundFacts): string | undefined {
  if (codec === undefined) return type === undefined ? undefined : (formatOfType(type)?.name ?? type);
  const around = CONTAINERS[container ?? ""];
  return `${CODECS[codec] ?? codec}${around === undefined ? "" : ` (${around})`}`;
}

function rateName({ codec, bitrateMode }: SoundFacts, bitrate: number): string {
  const kilobits = formatNumber(Math.round(bitrate / 1000), EDITOR_LANG);
  return words.rate(kilobits, codec === "mp3" && bitrateMode === "variable");
}
