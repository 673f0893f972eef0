import { type Recorded, type Recording, transcriptsOf } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { recordingPath, transcriptPath } from "../../../src/outputs/index.ts";
import { formatTimecode, interfaceLang, type Lang, typeset } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "../entry/ordinals.tsx";
import { momentHref } from "../recording/anchors.ts";
import { syntheticNote } from "./synthetic-note.ts";

export interface MomentProps {
  entry: Recorded;
  recording: Recording;
  /** Seconds. */
  start: number;
  end?: number | undefined;
  caption?: string | undefined;
  /** Of what the interface says. */
  lang: Lang;
  /** Language of the text around, and of the caption (BCP 47). */
  around: string;
}

/** A passage of a recording in a text: what is said, its sound, the way to its page. */
export function MomentEmbed(props: MomentProps) {
  const { entry, recording, start, end, caption, lang, around } = props;
  const words = dictionary(lang).moment;
  const from = formatTimecode(start);
  const name = typeset(recording.title, entry.inLanguage);
  const said = passageText(recording, start, end);
  return (
    <figure class="moment" {...foreign(lang, around)}>
      {said !== "" && (
        <blockquote {...foreign(entry.inLanguage, lang)}>
          <p>
            <Typeset text={said} lang={entry.inLanguage} />
          </p>
        </blockquote>
      )}
      <PassageAudio
        entry={entry}
        recording={recording}
        start={start}
        end={end}
        label={words.from(name, from)}
      />
      <figcaption class="ui">
        <Caption caption={caption} lang={lang} around={around} />
        <a href={`${entry.path}${momentHref(recording, start)}`}>
          {end === undefined ? words.from(name, from) : words.passageOf(name, from, formatTimecode(end))}
        </a>
        ,{" "}
        <a href={recordingPath(entry, recording)}>
          <Typeset text={entry.title} lang={entry.inLanguage} around={lang} />
        </a>
        {syntheticNote(recording, entry.lang, dictionary(lang).recording.syntheticVoice)}
      </figcaption>
    </figure>
  );
}

/** What the author of the text says of what is embedded. */
export function Caption({ caption, lang, around }: Pick<MomentProps, "caption" | "lang" | "around">) {
  if (caption === undefined) return null;
  return <>{lang === around ? caption : <span {...foreign(around, lang)}>{caption}</span>} </>;
}

/** The words of the paragraphs, or of the cues where they are known, between two times; of one paragraph where there is no end. */
function passageText({ transcript }: Recording, start: number, end?: number): string {
  const paragraphs = transcript?.paragraphs ?? [];
  if (end === undefined)
    return (paragraphs.findLast((one) => one.start <= start + 0.5) ?? paragraphs[0])?.text ?? "";
  return paragraphs
    .flatMap((paragraph) => paragraph.cues ?? [paragraph])
    .filter((cue) => cue.end > start + 0.25 && cue.start < end - 0.25)
    .map((cue) => cue.text.replaceAll("\n", " "))
    .join(" ");
}

/** Nothing is fetched before one asks. */
const SOBER = { controls: true, preload: "none" } as const;

export interface PassageAudioProps {
  entry: Recorded;
  recording: Recording;
  /** Seconds. */
  start?: number;
  end?: number | undefined;
  label: string;
}

/** A native player on a stretch of a recording (Media Fragments URI, https://www.w3.org/TR/media-frags/). */
export function PassageAudio({ entry, recording, start, end, label }: PassageAudioProps) {
  const fragment = start === undefined ? "" : `#t=${end === undefined ? start : `${start},${end}`}`;
  return (
    <audio {...SOBER} aria-label={label}>
      {recording.sources.map(({ url, type }) => (
        <source key={url} src={`${url}${fragment}`} type={type} />
      ))}
      {transcriptsOf(recording).map(({ lang }) => (
        <track
          key={lang}
          kind={lang === entry.inLanguage ? "captions" : "subtitles"}
          src={transcriptPath(entry, recording, "vtt", lang)}
          srclang={lang}
          label={dictionary(interfaceLang(lang, entry.lang)).transcript.title}
        />
      ))}
    </audio>
  );
}
