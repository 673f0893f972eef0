/** What is known of a sound, and how it is said. */
import type { AdvisedSound } from "../../../src/content/index.ts";
import { formatBytes, formatDuration, formatNumber } from "../../../src/i18n/index.ts";

/** `AudioLock` is one. */
export interface SoundFacts extends AdvisedSound {
  /** Media type. */
  readonly type?: string | undefined;
  /** `ogg`, `mp3`, `mp4`. */
  readonly container?: string | undefined;
  /** Mean bits a second. */
  readonly bitrate?: number | undefined;
}

const CODECS: Readonly<Record<string, string>> = { opus: "Opus", vorbis: "Vorbis", mp3: "MP3", aac: "AAC" };
const TYPES: Readonly<Record<string, string>> = {
  "audio/ogg": "Ogg",
  "audio/mpeg": "MP3",
  "audio/mp4": "M4A",
};
const CONTAINERS: Readonly<Record<string, string>> = { ogg: "Ogg", mp4: "MP4" };

/** Duration, size, format, bit rate, channels: short French phrases, as far as they are known. */
export function describeFacts(facts: SoundFacts): readonly string[] {
  const { seconds, bytes, bitrate, channels } = facts;
  return [
    seconds === undefined ? undefined : formatDuration(seconds, "fr"),
    bytes === undefined ? undefined : formatBytes(bytes, "fr"),
    formatName(facts),
    bitrate === undefined ? undefined : rateName(facts, bitrate),
    channels === undefined
      ? undefined
      : channels === 1
        ? "mono"
        : channels === 2
          ? "stéréo"
          : `${channels} voies`,
  ].filter((fact) => fact !== undefined);
}

function formatName({ codec, container, type }: SoundFacts): string | undefined {
  if (codec === undefined) return type === undefined ? undefined : (TYPES[type] ?? type);
  const around = CONTAINERS[container ?? ""];
  return `${CODECS[codec] ?? codec}${around === undefined ? "" : ` (${around})`}`;
}

function rateName({ codec, bitrateMode }: SoundFacts, bitrate: number): string {
  const varies = codec === "mp3" && bitrateMode === "variable" ? " variables" : "";
  return `${formatNumber(Math.round(bitrate / 1000), "fr")}\u00A0kbit/s${varies}`;
}
