import type { Conference, Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { ConferenceHead } from "../components/conference/conference-head.tsx";
import { Contact } from "../components/conference/contact.tsx";
import { Facts } from "../components/conference/facts.tsx";
import { PagePart, PartsIndex, partsOf } from "../components/conference/parts.tsx";
import { Programme } from "../components/conference/programme.tsx";
import { Speakers } from "../components/conference/speakers.tsx";
import { TalkLinks } from "../components/conference/talk-links.tsx";
import {
  Colophon,
  Documents,
  Essential,
  Legend,
  Picture,
  Prose,
  type ProseEnv,
  Related,
  Typeset,
} from "../components/entry/index.ts";
import { FirstPlayer, ReadingPart, RecordingFiles } from "../components/recording/recording.tsx";
import { Registration } from "../components/registration/registration.tsx";
import { foreign } from "../foreign.ts";
import { type EntryPageProps, EntryShell } from "./shells/entry-shell.tsx";

/** A meeting: what it is, and its voice at once; then four parts, under an index that stays in sight. */
export function ConferenceLayout(props: EntryPageProps<Conference>) {
  const { entry: conference, site, markdown } = props;
  const { recordings, lang } = conference;
  return (
    <EntryShell {...props} scripts={recordings.length > 0 ? ["/assets/player.js"] : []}>
      <article class="conference">
        <ConferenceHead conference={conference} />
        <FirstPlayer entry={conference} site={site} />
        <PartsIndex parts={partsOf(conference)} lang={lang} />
        <ReadingPart entry={conference} site={site} />
        <PagePart part="meeting" lang={lang}>
          <Meeting conference={conference} site={site} markdown={markdown} />
        </PagePart>
        <PagePart part="resources" lang={lang}>
          <Resources conference={conference} site={site} />
        </PagePart>
      </article>
      <Related entry={conference} zone={site.timeZone} />
    </EntryShell>
  );
}

interface PartProps {
  conference: Conference;
  site: Site;
}

/** What it is about and, in the margin of it, what one needs to take part. */
function Meeting({ conference, site, markdown }: PartProps & { markdown: ProseEnv | undefined }) {
  const { lang, inLanguage, essential, body, image, summary } = conference;
  return (
    <>
      {summary === undefined ? null : (
        <p class="conference-lead" {...foreign(inLanguage, lang)}>
          <Typeset text={summary} lang={inLanguage} />
        </p>
      )}
      <div class="conference-columns">
        <div class="conference-aside">
          <Facts conference={conference} />
          <Registration conference={conference} site={site} />
          <Contact entry={conference} />
          <Legend entry={conference} zone={site.timeZone} />
        </div>
        <div class="conference-text">
          <Picture image={image} lang={lang} inLanguage={inLanguage} />
          <Essential text={essential} lang={lang} inLanguage={inLanguage} level={3} />
          <Prose body={body} lang={lang} inLanguage={inLanguage} env={markdown} />
          <Speakers conference={conference} />
          <Programme conference={conference} />
        </div>
      </div>
    </>
  );
}

/** What one takes along: links, files, and on which terms. */
function Resources({ conference, site }: PartProps) {
  const { lang, inLanguage, recordings, documents } = conference;
  return (
    <div class="conference-resources">
      <TalkLinks conference={conference} />
      <Documents documents={documents} lang={lang} inLanguage={inLanguage} level={3} />
      {recordings.length > 0 && (
        <section class="conference-section" aria-labelledby="conference-enregistrements">
          <h3 id="conference-enregistrements">{dictionary(lang).recording.other}</h3>
          {recordings.map((recording) => (
            <RecordingFiles key={recording.id} entry={conference} recording={recording} />
          ))}
        </section>
      )}
      <Colophon entry={conference} site={site} />
    </div>
  );
}
