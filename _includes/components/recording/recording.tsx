import { bestSource, type Recorded, type Recording, type Site } from "../../../src/content/index.ts";
import { dictionary, formatDuration } from "../../../src/i18n/index.ts";
import { Decks, visibleDecks } from "../conference/deck.tsx";
import { PagePart, SlidesBeside } from "../conference/parts.tsx";
import { isUnsaid } from "../embed/synthetic-note.ts";
import { LicenceLink } from "../entry/licence-link.tsx";
import { Typeset } from "../entry/ordinals.tsx";
import { When } from "../entry/when.tsx";
import { Chapters } from "./chapters.tsx";
import { Downloads } from "./downloads.tsx";
import { Player } from "./player.tsx";
import { PlayerMessages } from "./player-words.tsx";
import { voicesOf } from "./track.ts";
import { Transcriptions } from "./transcript.tsx";

interface RecordingProps {
  readonly entry: Recorded;
  readonly recording: Recording;
  readonly site: Site;
}

/** A recording to hear: its title where it has one of its own, what must be known before one listens, the player. */
function RecordingPlayer({ entry, recording, site }: RecordingProps) {
  const { lang } = entry;
  const { id, title, first } = recording;
  const Heading = first ? "h2" : "h3";
  return (
    <section class={first ? "recording-first page" : "recording-next"} aria-labelledby={id}>
      <Heading id={id} class={title === entry.title ? "visually-hidden" : "recording-title"}>
        <Typeset text={title} lang={entry.inLanguage} around={lang} />
      </Heading>
      <Player entry={entry} recording={recording} site={site} />
      <p class="recording-terms ui">
        <LicenceLink licence={recording.licence} />
        <Notice recording={recording} lang={lang} />
        {bestSource(recording)?.seekable === false ? (
          <span class="recording-notice">{dictionary(lang).recording.unseekable}</span>
        ) : null}
      </p>
    </section>
  );
}

/** What is heard first of an entry, and what players say; nothing where it has no sound. */
export function FirstPlayer({ entry, site }: Omit<RecordingProps, "recording">) {
  const [first] = entry.recordings;
  if (first === undefined) return null;
  return (
    <>
      <RecordingPlayer entry={entry} recording={first} site={site} />
      <PlayerMessages lang={entry.lang} />
    </>
  );
}

/** All recordings of an entry to read, each but the first after its own player; the slides alone where it has no sound. */
export function ReadingPart({ entry, site }: Omit<RecordingProps, "recording">) {
  const { recordings, decks, lang } = entry;
  if (recordings.length > 0)
    return (
      <PagePart part="read" lang={lang}>
        {recordings.map((recording) => (
          <div key={recording.id} class="recording">
            {!recording.first && <RecordingPlayer entry={entry} recording={recording} site={site} />}
            <RecordingReading entry={entry} recording={recording} />
          </div>
        ))}
      </PagePart>
    );
  if (decks.length === 0) return null;
  return (
    <PagePart part="slides" lang={lang}>
      <Decks entry={entry} decks={decks} recording={undefined} />
    </PagePart>
  );
}

/** What was said in a recording, to read; beside it the chapters and the slides. */
function RecordingReading({ entry, recording }: Omit<RecordingProps, "site">) {
  const { lang } = entry;
  const { chapters, first } = recording;
  const decks = visibleDecks(entry, recording);
  return (
    <div class="reading">
      {decks.length === 0 && chapters.length === 0 ? null : (
        <div class="reading-companion">
          <Chapters recording={recording} lang={lang} inLanguage={entry.inLanguage} />
          {decks.length > 0 && (
            <SlidesBeside lang={lang} first={first}>
              <Decks entry={entry} decks={decks} recording={recording} />
            </SlidesBeside>
          )}
        </div>
      )}
      <Transcriptions entry={entry} recording={recording} />
    </div>
  );
}

/** That no human voice is heard must be known before one listens; a title may say it. */
function Notice({ recording, lang }: { recording: Recording; lang: Recorded["lang"] }) {
  if (!isUnsaid(recording, lang)) return null;
  return <span class="recording-notice">{dictionary(lang).recording.synthetic}</span>;
}

/** How long it is, whose voices, since when; and its files, to keep. */
export function RecordingFiles({ entry, recording }: Omit<RecordingProps, "site">) {
  const { lang, inLanguage, timeZone } = entry;
  const { seconds, recordedAt, publishedAt, consent } = recording;
  const t = dictionary(lang).recording;
  // a voice that is nobody's has been told beside the player
  const voices = recording.synthetic ? [] : voicesOf(entry, recording);
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
          <dd>
            <When iso={recordedAt ?? publishedAt} lang={lang} zone={timeZone} />
          </dd>
        </div>
        {consent === undefined ? null : (
          <div class="recording-consent">
            <dt>{t.consent}</dt>
            <dd>
              <Typeset text={consent} lang={inLanguage} around={lang} />
            </dd>
          </div>
        )}
      </dl>
      <Downloads recording={recording} lang={lang} />
    </div>
  );
}
