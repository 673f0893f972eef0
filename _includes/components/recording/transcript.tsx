import {
  type Chapter,
  type Recorded,
  type Recording,
  type Transcript,
  transcriptsOf,
} from "../../../src/content/index.ts";
import { dictionary, formatDate, languageNameIn, ownLanguageName } from "../../../src/i18n/index.ts";
import { TRANSCRIPT_FORMATS, type TranscriptFormatName, transcriptPath } from "../../../src/outputs/index.ts";
import {
  directionOf,
  formatTimecode,
  type Lang,
  NBSP,
  truncate,
  typesetSegments,
} from "../../../src/text/index.ts";
import type { Paragraph } from "../../../src/transcript/index.ts";
import { foreign } from "../../foreign.ts";
import { Ordinals, Typeset } from "../entry/ordinals.tsx";
import { TranscriptSearch } from "./transcript-search.tsx";

const FORMATS = Object.keys(TRANSCRIPT_FORMATS) as TranscriptFormatName[];

interface TranscriptProps {
  readonly entry: Recorded;
  readonly recording: Recording;
}

/** What was said, in the language that was spoken and, one at a time, in the others. */
export function Transcriptions({ entry, recording }: TranscriptProps) {
  const { lang } = entry;
  const t = dictionary(lang);
  const all = transcriptsOf(recording);
  const [only] = all;
  if (only === undefined) return <p class="transcript-none">{t.recording.noTranscript}</p>;
  if (all.length === 1) return <TranscriptView entry={entry} recording={recording} transcript={only} />;
  return (
    <div class="transcripts">
      <nav class="transcript-languages ui" aria-label={t.transcript.languages}>
        <ul>
          {all.map((transcript) => (
            <li key={transcript.lang}>
              <a
                href={`#${transcriptKey(recording, transcript, entry)}-transcription`}
                {...foreign(transcript.lang, lang)}
                hreflang={transcript.lang}
              >
                {ownLanguageName(transcript.lang)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {all.map((transcript, index) => (
        <details
          key={transcript.lang}
          class="transcript-language"
          name={`${recording.id}-transcriptions`}
          open={index === 0}
        >
          <summary class="ui" {...foreign(transcript.lang, lang)}>
            {ownLanguageName(transcript.lang)}
          </summary>
          <TranscriptView entry={entry} recording={recording} transcript={transcript} />
        </details>
      ))}
    </div>
  );
}

/** What the ids of a transcript begin with. */
const transcriptKey = ({ id }: Recording, transcript: Transcript, { inLanguage }: Recorded): string =>
  transcript.lang === inLanguage ? id : `${id}-${transcript.lang}`;

/** A transcript as paragraphs that each have an address; chapters are its headings. */
function TranscriptView({ entry, recording, transcript }: TranscriptProps & { transcript: Transcript }) {
  const { lang, inLanguage, timeZone: zone } = entry;
  const t = dictionary(lang);
  const { paragraphs, lang: own } = transcript;
  const { chapters } = recording;
  const id = transcriptKey(recording, transcript, entry);
  const manyVoices = new Set(paragraphs.map(({ speaker }) => speaker)).size > 1;
  const headings = chapterBefore(chapters, paragraphs);
  return (
    <hub-transcript class="transcript" recording={recording.id} data-quote={t.quote.of}>
      <h3 id={`${id}-transcription`} class="companion-title">
        {own === inLanguage ? t.transcript.title : `${t.transcript.title} (${languageNameIn(own, lang)})`}
      </h3>
      <p class="transcript-note">
        <Ordinals text={statusText(transcript, own !== inLanguage, lang, zone)} lang={lang} />{" "}
        <span class="no-print">{t.transcript.help}</span>
      </p>
      <a class="transcript-skip ui" href={`#${id}-apres`}>
        {t.transcript.skip}
      </a>
      <TranscriptSearch lang={lang} id={id} />
      <div class="transcript-text" {...foreign(own, "")}>
        {paragraphs.map((paragraph, index) => (
          <>
            {headings.get(index)?.map((chapter) => (
              <h4 class="transcript-chapter" {...foreign(inLanguage, own)}>
                <Typeset text={chapter.title} lang={inLanguage} />
              </h4>
            ))}
            <Said
              paragraph={paragraph}
              lang={own}
              named={manyVoices && paragraphs[index - 1]?.speaker !== paragraph.speaker}
            />
          </>
        ))}
      </div>
      <p class="transcript-download" id={`${id}-apres`}>
        {t.transcript.downloads}
        {colon(lang)}
        {FORMATS.map((format, index) => (
          <>
            {index === 0 ? " " : ", "}
            <a href={transcriptPath(entry, recording, format, own)} download>
              {format.toUpperCase()}
            </a>
          </>
        ))}
      </p>
    </hub-transcript>
  );
}

const colon = (lang: Lang): string => (lang === "en" ? ":" : `${NBSP}:`);

/** Characters of a paragraph that its link is named by. */
const NAMED_BY = 60;

/** A paragraph: its time, who speaks where that changes, its words. `data-c` holds where its cues begin. */
function Said({ paragraph, lang, named }: { paragraph: Paragraph; lang: string; named: boolean }) {
  const { id, start, end, speaker } = paragraph;
  const { text, offsets } = typesetWithOffsets(paragraph, lang);
  const time = formatTimecode(start);
  return (
    <p id={id} data-s={round(start)} data-e={round(end)} data-c={offsets === "" ? undefined : offsets}>
      <a href={`#${id}`} aria-label={`${time}, ${truncate(text, NAMED_BY)}`}>
        {time}
      </a>
      {named && speaker !== undefined ? <b>{speaker}</b> : null}
      <span dir={directionOf(text)}>{text}</span>
    </p>
  );
}

/**
 * The text with its typography, and where each cue after the first begins in it: `63@4.2 118@8.7` (characters from the
 * start of the text, seconds from the start of the paragraph).
 */
function typesetWithOffsets(paragraph: Paragraph, lang: string): { text: string; offsets: string } {
  const cues = paragraph.cues ?? [{ start: paragraph.start, text: paragraph.text }];
  const pieces = typesetSegments(
    cues.map((cue, index) => (index === 0 ? "" : " ") + cue.text.replaceAll("\n", " ").trim()),
    lang,
  );
  const offsets: string[] = [];
  let length = 0;
  pieces.forEach((piece, index) => {
    const cue = cues[index];
    if (index > 0 && cue !== undefined) offsets.push(`${length + 1}@${round(cue.start - paragraph.start)}`);
    length += piece.length;
  });
  return { text: pieces.join(""), offsets: offsets.join(" ") };
}

const round = (seconds: number): string => String(Math.round(seconds * 10) / 10);

/** For each index of a paragraph, the chapters that begin with it. A chapter goes before the first paragraph that starts in it. */
function chapterBefore(
  chapters: readonly Chapter[],
  paragraphs: readonly Paragraph[],
): Map<number, Chapter[]> {
  const before = new Map<number, Chapter[]>();
  for (const chapter of chapters) {
    const index = paragraphs.findIndex(({ start }) => start >= chapter.at - 0.5);
    if (index >= 0) before.set(index, [...(before.get(index) ?? []), chapter]);
  }
  return before;
}

function statusText(
  { status, reviewedBy, reviewedAt }: Transcript,
  isTranslated: boolean,
  lang: Lang,
  zone: string,
): string {
  const t = dictionary(lang).transcript;
  if (status === "machine") return isTranslated ? t.translated : t.machine;
  const date = reviewedAt === undefined ? undefined : formatDate(reviewedAt, { lang, zone, style: "date" });
  if (reviewedBy !== undefined) {
    return date === undefined ? t.reviewedBy(reviewedBy) : t.reviewedByAt(reviewedBy, date);
  }
  return date === undefined ? t.reviewed : t.reviewedAt(date);
}
