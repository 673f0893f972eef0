import type { JSX } from "preact";
import type { Link } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { formatTimecode, typeset } from "../../src/text/index.ts";
import {
  Colophon,
  Documents,
  EntryLink,
  Essential,
  Legend,
  LegendItem,
  Names,
  Picture,
  Prose,
  Related,
} from "../components/entry/index.ts";
import { EntryHeader } from "./entry-header.tsx";
import { type EntryPageProps, EntryShell } from "./entry-shell.tsx";

/** A resource elsewhere, and why it was chosen. */
export function LinkPage(props: EntryPageProps<Link>): JSX.Element {
  const { entry, site } = props;
  const { lang, url, curator, conferences } = entry;
  const words = dictionary(lang).link;
  return (
    <EntryShell {...props}>
      <article class="sheet page entry">
        <EntryHeader entry={entry}>
          <p class="link-visit">
            <a href={url} class="button button-strong ui">
              {words.visit}
            </a>{" "}
            <span class="ui soft">{new URL(url).hostname}</span>
          </p>
        </EntryHeader>
        <aside class="margin">
          <Legend entry={entry} zone={site.timeZone}>
            <LegendItem label={words.kind}>{words.kinds[entry.kind]}</LegendItem>
            {curator !== undefined && (
              <LegendItem label={words.curator}>
                <Names people={[curator]} lang={lang} />
              </LegendItem>
            )}
          </Legend>
        </aside>
        <div class="entry-body">
          <Picture image={entry.image} lang={lang} eager />
          <Essential text={entry.essential} lang={lang} />
          <Prose body={entry.body} lang={lang} env={props.markdown} />
          {entry.archivedUrl !== undefined && (
            <p class="ui">
              <a href={entry.archivedUrl}>{words.archived}</a>
            </p>
          )}
          {conferences.length > 0 && (
            <section aria-labelledby="mentionne">
              <h2 id="mentionne">{words.mentioned}</h2>
              <ul class="plain-rows">
                {conferences.map(({ conference, at }) => (
                  <li key={conference.slug}>
                    <EntryLink entry={conference} lang={lang} />
                    {at !== undefined && (
                      <>
                        {" "}
                        <a class="ui figures" href={`${conference.path}#t=${Math.floor(at)}`}>
                          {typeset(words.mentionedAt(formatTimecode(at)), lang)}
                        </a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Documents documents={entry.documents} lang={lang} />
          <Colophon entry={entry} site={site} />
        </div>
      </article>
      <Related entry={entry} zone={site.timeZone} />
    </EntryShell>
  );
}
