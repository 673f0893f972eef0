import type { AudioSource, Recording } from "../../../src/content/index.ts";
import { dictionary, formatBytes } from "../../../src/i18n/index.ts";
import { bareMediaType, formatOfType, type Lang } from "../../../src/text/index.ts";

const CODECS: Readonly<Record<string, string>> = {
  opus: "Opus",
  vorbis: "Ogg Vorbis",
  mp3: "MP3",
  aac: "AAC",
  flac: "FLAC",
  pcm: "WAV",
};
/** Name of the format as readers know it. */
export function formatName({ codec, type }: Pick<AudioSource, "codec" | "type">): string {
  return CODECS[codec ?? ""] ?? formatOfType(type)?.name ?? bareMediaType(type);
}

/** Each encoding with its format and size, to keep. */
export function Downloads({ recording, lang }: { recording: Recording; lang: Lang }) {
  const t = dictionary(lang).recording;
  return (
    <ul class="downloads">
      {recording.sources.map((source) => (
        <li>
          <a href={source.url} download type={bareMediaType(source.type)}>
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
