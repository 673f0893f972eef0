import type { Article } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { DeckSlides } from "../components/conference/deck.tsx";
import { PagePart } from "../components/conference/parts.tsx";
import { PlayerMessages } from "../components/recording/player-words.tsx";
import { RecordingFiles, RecordingPlayer, RecordingReading } from "../components/recording/recording.tsx";
import { EntryPage } from "./shells/entry-page.tsx";
import type { EntryPageProps } from "./shells/entry-shell.tsx";

/** A text; of a piece for the radio its voice first, then its text, then what is read along with the voice. */
export function ArticleLayout(props: EntryPageProps<Article>) {
  const { entry, site } = props;
  const { recordings, decks, lang } = entry;
  const [first] = recordings;
  if (first === undefined)
    return decks.length === 0 ? (
      <EntryPage {...props} />
    ) : (
      <EntryPage
        {...props}
        reading={
          <PagePart part="slides" lang={lang}>
            {decks.map((deck) => (
              <DeckSlides key={deck.id} deck={deck} recording={undefined} lang={lang} />
            ))}
          </PagePart>
        }
      />
    );
  return (
    <EntryPage
      {...props}
      scripts={["/assets/player.js"]}
      sound={
        <>
          <RecordingPlayer entry={entry} recording={first} site={site} />
          <PlayerMessages lang={lang} />
        </>
      }
      reading={
        <PagePart part="read" lang={lang}>
          {recordings.map((recording) => (
            <div key={recording.id} class="recording">
              {recording !== first && <RecordingPlayer entry={entry} recording={recording} site={site} />}
              <RecordingReading entry={entry} recording={recording} />
            </div>
          ))}
        </PagePart>
      }
    >
      <section class="recording-files" aria-labelledby="article-enregistrements">
        <h2 id="article-enregistrements" class="section-title">
          {dictionary(lang).recording.other}
        </h2>
        {recordings.map((recording) => (
          <RecordingFiles key={recording.id} entry={entry} recording={recording} />
        ))}
      </section>
    </EntryPage>
  );
}
