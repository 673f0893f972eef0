import { type Recorded, type Recording, type Site, transcriptsOf } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { absolute, OEMBED_TYPE, oembedPath, recordingPath } from "../../src/outputs/index.ts";
import { typeset } from "../../src/text/index.ts";
import { syntheticNote } from "../components/embed/synthetic-note.ts";
import { LicenceLink } from "../components/entry/licence-link.tsx";
import { Typeset } from "../components/entry/ordinals.tsx";
import { Player } from "../components/recording/player.tsx";
import { PlayerMessages } from "../components/recording/player-words.tsx";
import { Policy } from "../components/shell/policy.tsx";

interface EmbedProps {
  readonly entry: Recorded;
  readonly recording: Recording;
  readonly site: Site;
}

/** A recording alone, for the frames of other sites: its player, where it comes from, its licence. */
export function EmbedLayout({ entry, recording, site }: EmbedProps) {
  const { lang } = entry;
  const words = dictionary(lang);
  const title = typeset(recording.title, entry.inLanguage);
  const page = absolute(site, recordingPath(entry, recording));
  return (
    <html lang={lang} class="embed">
      <head>
        <meta charset="utf-8" />
        <Policy site={site} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${site.name}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={absolute(site, entry.path)} />
        <link
          rel="alternate"
          type={OEMBED_TYPE}
          title={title}
          href={absolute(site, oembedPath(entry, recording))}
        />
        <link rel="stylesheet" href="/assets/hub.css" />
        <script type="module" src="/assets/hub.js" />
        <script type="module" src="/assets/player.js" />
      </head>
      <body>
        <main>
          <h1 class="embed-title">
            <a href={page} target="_top" class="voice">
              <Typeset text={entry.title} lang={entry.inLanguage} around={lang} />
            </a>
          </h1>
          <h2 class="embed-recording ui">
            <Typeset text={recording.title} lang={entry.inLanguage} around={lang} />
            {syntheticNote(recording, lang, words.recording.synthetic)}
          </h2>
          <Player entry={entry} recording={recording} site={site} />
          <PlayerMessages lang={lang} />
          <p class="embed-foot ui">
            <a href={page} target="_top">
              {transcriptsOf(recording).length === 0
                ? words.moments.listenOn(site.name)
                : `${words.conference.readTranscript} (${site.name})`}
            </a>
            <LicenceLink licence={recording.licence} rel="license" target="_top" />
          </p>
        </main>
      </body>
    </html>
  );
}
