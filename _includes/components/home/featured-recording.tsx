import { dateOf, type Recorded, type Recording } from "../../../src/content/index.ts";
import { dictionary, formatDuration } from "../../../src/i18n/index.ts";
import { formatTimecode, type Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { EntryLink, Names, Typeset, When } from "../entry/index.ts";
import { momentHref } from "../recording/anchors.ts";
import { type Quote, quotationOf } from "./quotation.ts";
import { WaveformView } from "./waveform-view.tsx";

/** A recording put forward: its coast, a sentence from it, where to listen. */
export interface FeaturedRecordingProps {
  entry: Recorded;
  recording: Recording;
  lang: Lang;
}

export function FeaturedRecording({ entry, recording, lang }: FeaturedRecordingProps) {
  const words = dictionary(lang).home;
  const quotation = quotationOf(recording);
  const people =
    entry.type === "conference" ? entry.speakers.map((speaker) => speaker.person) : entry.authors;
  return (
    <section class="view" aria-labelledby="a-ecouter">
      <div class="page view-text">
        <div class="view-what">
          <h2 id="a-ecouter" class="view-title">
            <EntryLink entry={entry} lang={lang} />
          </h2>
          <p class="ui soft">
            {people.length > 0 && (
              <>
                <Names people={people} lang={lang} />
                {"\u00A0· "}
              </>
            )}
            <When iso={dateOf(entry)} lang={lang} zone={entry.timeZone} />
          </p>
          <p class="view-listen">
            <a class="button button-strong ui" href={`${entry.path}#${recording.id}`}>
              {words.listenNow}
              {recording.seconds !== undefined && `\u00A0· ${formatDuration(recording.seconds, lang)}`}
              {recording.synthetic && `\u00A0· ${dictionary(lang).recording.syntheticVoice}`}
            </a>
          </p>
        </div>
        {quotation !== undefined && <Quotation {...{ entry, recording, lang, quote: quotation }} />}
      </div>
      {recording.peaks !== undefined && (
        <div class="view-drawing">
          <WaveformView recording={recording} />
        </div>
      )}
      <Lights entry={entry} recording={recording} lang={lang} />
    </section>
  );
}

function Quotation({ entry, recording, lang, quote }: FeaturedRecordingProps & { quote: Quote }) {
  return (
    <figure class="view-heard">
      <figcaption class="ui soft">
        {dictionary(lang).home.heard}
        {recording.synthetic && `\u00A0· ${dictionary(lang).recording.syntheticVoice}`}
      </figcaption>
      <blockquote class="voice" {...foreign(entry.inLanguage, lang)}>
        <p>
          <Typeset text={quote.text} lang={entry.inLanguage} />
        </p>
      </blockquote>
      <p class="ui figures">
        <a href={`${entry.path}${momentHref(recording, quote.at)}`}>
          {dictionary(lang).search.listenFrom(formatTimecode(quote.at))}
        </a>
      </p>
    </figure>
  );
}

/** The chapters, as the list of lights of a coast. */
function Lights({ entry, recording, lang }: FeaturedRecordingProps) {
  const { chapters } = recording;
  if (chapters.length === 0) return null;
  return (
    <ol class="page lights ui" aria-label={dictionary(lang).chapters.title}>
      {chapters.map(({ at, title }) => (
        <li key={at}>
          <a href={`${entry.path}${momentHref(recording, at)}`}>
            <span class="figures soft">{formatTimecode(at)}</span>{" "}
            <span {...foreign(entry.inLanguage, lang)}>
              <Typeset text={title} lang={entry.inLanguage} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
