import type { MediaLock } from "../content/index.ts";
import { formatTimecode } from "../text/index.ts";

/** What was measured, in a few French words: `5:21, opus 27 kbit/s, 1,1 Mo`. */
export function describeMedium(record: MediaLock, formatBytes: (bytes: number) => string): string {
  const size = formatBytes(record.bytes);
  switch (record.kind) {
    case "audio": {
      const mode = record.bitrateMode === "variable" && record.codec === "mp3" ? " variables" : "";
      const rate = `${record.codec} ${Math.round(record.bitrate / 1000)} kbit/s${mode}`;
      return `${formatTimecode(record.seconds)}, ${rate}, ${size}`;
    }
    case "deck":
      return `${record.pages.length} page${record.pages.length > 1 ? "s" : ""}, ${size}`;
    case "image":
      return `${record.width} × ${record.height}, ${size}`;
    case "transcript":
      return `${record.moments.length} paragraphe${record.moments.length > 1 ? "s" : ""}`;
  }
}
