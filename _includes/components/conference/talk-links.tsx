import { type Conference, defined, unlinkedBy, webAddressKey } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { formatTimecode } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { EntryLink, Prose, Typeset } from "../entry/index.ts";
import { TimeLink } from "../recording/time-link.tsx";

/** Links that go with the talk, and curated entries that say they belong here, each with the moment it is mentioned. */
export function TalkLinks({ conference }: { conference: Conference }) {
  const { curated, recordings, lang, inLanguage } = conference;
  const chosen = new Set(curated.map(({ link }) => webAddressKey(link.url)));
  // a link that somebody wrote about stands once, with what they wrote
  const links = conference.links.filter(({ url }) => !chosen.has(webAddressKey(url)));
  if (links.length === 0 && curated.length === 0) return null;
  const t = dictionary(lang).conference;
  const [recording] = recordings;
  const moment = (at: number | undefined) =>
    at === undefined || recording === undefined ? null : (
      <TimeLink recording={recording} at={at} label={t.citedAt(formatTimecode(at))} />
    );
  return (
    <section class="conference-section" aria-labelledby="conference-liens">
      <h3 id="conference-liens">{t.links}</h3>
      <p class="section-note">{t.linksText}</p>
      <ul class="talk-links">
        {curated.map(({ link, at }) => (
          <li class="talk-link">
            {moment(at)}
            <div>
              <p class="talk-link-title">
                <EntryLink entry={link} lang={lang} /> <Host url={link.url} />
              </p>
              {link.summary === undefined ? (
                <Prose
                  body={link.body}
                  lang={link.lang}
                  inLanguage={link.inLanguage}
                  env={defined({ unlinked: unlinkedBy(link) })}
                />
              ) : (
                <p {...foreign(link.inLanguage, lang)}>
                  <Typeset text={link.summary} lang={link.inLanguage} />
                </p>
              )}
            </div>
          </li>
        ))}
        {links.map(({ url, title, at }) => (
          <li class="talk-link">
            {moment(at)}
            <div>
              <p class="talk-link-title">
                <a href={url}>
                  <Typeset text={title} lang={inLanguage} around={lang} />
                </a>{" "}
                <Host url={url} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Host = ({ url }: { url: string }) => (
  <span class="talk-link-host">{new URL(url).hostname.replace(/^www\./, "")}</span>
);
