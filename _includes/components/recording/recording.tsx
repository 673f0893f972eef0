import type { Conference, Recording, Site } from "../../../src/content/index.ts";
import { dictionary, formatDate, formatDuration } from "../../../src/i18n/index.ts";
import { typeset } from "../../../src/text/index.ts";
import { DeckSlides, visibleDecks } from "../conference/deck.tsx";
import { Chapters } from "./chapters.tsx";
import { Downloads } from "./downloads.tsx";
import { Player } from "./player.tsx";
import { voicesOf } from "./track.ts";
import { TranscriptView } from "./transcript.tsx";

interface RecordingProps {
  readonly conference: Conference;
  readonly recording: Recording;
  readonly site: Site;
}

/** A recording: the player; what is said, to read; beside it the chapters and the slides. */
export function RecordingSection({ conference, recording, site }: RecordingProps) {
  const { lang } = conference;
  const { id, title, chapters } = recording;
  const decks = visibleDecks(conference, recording);
  return (
    <section class="recording page" aria-labelledby={id}>
      <div class="recording-head">
        <h2 id={id} class="recording-title">
          {typeset(title, lang)}
        </h2>
        <Notice recording={recording} lang={lang} />
      </div>
      <Player conference={conference} recording={recording} site={site} />
      <Details conference={conference} recording={recording} />
      <div class="reading">
        {decks.length === 0 && chapters.length === 0 ? null : (
          <div class="reading-companion">
            {decks.map((deck) => (
              <DeckSlides deck={deck} recording={recording} lang={lang} />
            ))}
            <Chapters recording={recording} lang={lang} />
          </div>
        )}
        <TranscriptView conference={conference} recording={recording} />
      </div>
    </section>
  );
}

/** That no human voice is heard must be known before one listens. */
function Notice({ recording, lang }: { recording: Recording; lang: Conference["lang"] }) {
  if (!recording.synthetic) return null;
  return <p class="recording-notice">{dictionary(lang).recording.synthetic}</p>;
}

function Details({ conference, recording }: Omit<RecordingProps, "site">) {
  const { lang, timeZone } = conference;
  const { seconds, recordedAt, publishedAt, consent } = recording;
  const t = dictionary(lang).recording;
  const date = (iso: string) => (
    <time dateTime={iso}>{formatDate(iso, { lang, zone: timeZone, style: "date" })}</time>
  );
  const voices = voicesOf(conference, recording);
  return (
    <div class="recording-details">
      <dl class="recording-facts">
        {seconds === undefined ? null : (
          <div>
            <dt>{t.duration}</dt>
            <dd>{formatDuration(seconds, lang)}</dd>
          </div>
        )}
        {voices.length === 0 ? null : (
          <div>
            <dt>{t.voices}</dt>
            <dd>{voices.join(", ")}</dd>
          </div>
        )}
        <div>
          <dt>{recordedAt === undefined ? t.publishedAt : t.recordedAt}</dt>
          <dd>{date(recordedAt ?? publishedAt)}</dd>
        </div>
        {consent === undefined ? null : (
          <div class="recording-consent">
            <dt>{t.consent}</dt>
            <dd>{typeset(consent, lang)}</dd>
          </div>
        )}
      </dl>
      <Downloads recording={recording} lang={lang} />
    </div>
  );
}
