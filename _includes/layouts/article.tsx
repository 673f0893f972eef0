import type { Article } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { FirstPlayer, ReadingPart, RecordingFiles } from "../components/recording/recording.tsx";
import { EntryPage } from "./shells/entry-page.tsx";
import type { EntryPageProps } from "./shells/entry-shell.tsx";

/** A text; of a piece for the radio its voice first, then its text, then what is read along with the voice. */
export function ArticleLayout(props: EntryPageProps<Article>) {
  const { entry, site } = props;
  const { recordings, decks, lang } = entry;
  const isHeard = recordings.length > 0;
  return (
    <EntryPage
      {...props}
      scripts={isHeard ? ["/assets/player.js"] : []}
      sound={<FirstPlayer entry={entry} site={site} />}
      reading={isHeard || decks.length > 0 ? <ReadingPart entry={entry} site={site} /> : undefined}
    >
      {isHeard && (
        <section class="recording-files" aria-labelledby="article-enregistrements">
          <h2 id="article-enregistrements" class="section-title">
            {dictionary(lang).recording.other}
          </h2>
          {recordings.map((recording) => (
            <RecordingFiles key={recording.id} entry={entry} recording={recording} />
          ))}
        </section>
      )}
    </EntryPage>
  );
}
