import type { AudioSource, Recording } from "../../../src/content/index.ts";
import { dictionary, formatBytes } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

const FORMATS: Readonly<Record<string, string>> = {
  opus: "Opus",
  vorbis: "Ogg Vorbis",
  mp3: "MP3",
  aac: "AAC",
  flac: "FLAC",
  pcm: "WAV",
};
const BY_TYPE: Readonly<Record<string, string>> = {
  "audio/mpeg": "MP3",
  "audio/mp4": "M4A",
  "audio/aac": "AAC",
  "audio/ogg": "Ogg",
  "audio/flac": "FLAC",
  "audio/wav": "WAV",
  "audio/webm": "WebM",
};

/** Name of the format as readers know it. */
export function formatName({ codec, type }: Pick<AudioSource, "codec" | "type">): string {
  const bare = type.split(";")[0]?.trim() ?? "";
  return FORMATS[codec ?? ""] ?? BY_TYPE[bare] ?? bare;
}

/** Each encoding with its format and size, to keep. */
export function Downloads({ recording, lang }: { recording: Recording; lang: Lang }) {
  const t = dictionary(lang).recording;
  return (
    <ul class="downloads">
      {recording.sources.map((source) => (
        <li>
          <a href={source.url} download type={source.type.split(";")[0]}>
            {t.download(
              formatName(source),
              source.bytes === undefined ? "" : formatBytes(source.bytes, lang),
            )}
          </a>
          {source.url.startsWith("/") ? null : (
            <span class="download-host"> {t.remote(new URL(source.url).hostname)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
