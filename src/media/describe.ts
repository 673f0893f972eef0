import type { MediaLock } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { formatTimecode } from "../text/index.ts";

/** What was measured, in a few words: `5:21, opus 27 kbit/s, 1,1 Mo`. */
export function describeMedium(record: MediaLock, formatBytes: (bytes: number) => string): string {
  const size = formatBytes(record.bytes);
  const words = messages.checks.measures.measured;
  switch (record.kind) {
    case "audio": {
      const isVariable = record.bitrateMode === "variable" && record.codec === "mp3";
      const time = formatTimecode(record.seconds);
      return words.sound(time, record.codec, Math.round(record.bitrate / 1000), isVariable, size);
    }
    case "deck":
      return words.deck(record.pages.length, size);
    case "image":
      return words.picture(record.width, record.height, size);
    case "transcript":
      return words.transcript(record.moments.length);
  }
}
