import type { Conference, Speaker } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { EntryLink, Portrait, Typeset } from "../entry/index.ts";

/** Who speaks, as what, and who they are. */
export function Speakers({ conference }: { conference: Conference }) {
  const { speakers, lang, inLanguage } = conference;
  if (speakers.length === 0) return null;
  return (
    <section class="conference-section" aria-labelledby="conference-intervention">
      <h3 id="conference-intervention">{dictionary(lang).conference.speakers}</h3>
      <ul class="speakers">
        {speakers.map((speaker) => (
          <SpeakerItem key={speaker.person.slug} speaker={speaker} lang={lang} inLanguage={inLanguage} />
        ))}
      </ul>
    </section>
  );
}

function SpeakerItem({ speaker, lang, inLanguage }: { speaker: Speaker; lang: Lang; inLanguage: string }) {
  const { person, role } = speaker;
  const roles = [
    { text: role, own: inLanguage },
    { text: person.role, own: person.inLanguage },
  ].flatMap(({ text, own }) => (text === undefined ? [] : [{ text, own }]));
  return (
    <li class="speaker">
      <Portrait person={person} lang={lang} />
      <div>
        <h4 class="speaker-name">
          <EntryLink entry={person} lang={lang} />
        </h4>
        {roles.length === 0 ? null : (
          <p class="speaker-role ui">
            {roles.map(({ text, own }, n) => [
              n > 0 && " · ",
              <Typeset text={text} lang={own} around={lang} />,
            ])}
          </p>
        )}
        {person.bio === undefined ? null : (
          <p class="speaker-bio" {...foreign(person.inLanguage, lang)}>
            <Typeset text={person.bio} lang={person.inLanguage} />
          </p>
        )}
      </div>
    </li>
  );
}
