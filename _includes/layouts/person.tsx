import type { Entry, Person } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { directionOf } from "../../src/text/index.ts";
import { identifierLinks } from "../components/entry/identifiers.ts";
import { Legend, Portrait, Related, Typeset } from "../components/entry/index.ts";
import { Rest, Rows } from "../components/lists/index.ts";
import { foreign } from "../foreign.ts";
import { EntryOpening } from "./shells/entry-header.tsx";
import { type EntryPageProps, EntryShell } from "./shells/entry-shell.tsx";
import { EntryClosing, EntryText } from "./shells/entry-text.tsx";

/** Who someone is, what they said, wrote, organised and chose. */
export function PersonPage(props: EntryPageProps<Person>) {
  const { entry, site } = props;
  const { lang, inLanguage, summary, bio } = entry;
  const words = dictionary(lang).person;
  return (
    <EntryShell {...props}>
      <article class="entry person">
        <EntryOpening entry={entry}>
          <header class="entry-header">
            <h1 dir={directionOf(entry.title)}>{entry.title}</h1>
            {entry.role !== undefined && (
              <p class="lead" {...foreign(inLanguage, lang)}>
                <Typeset text={entry.role} lang={inLanguage} />
              </p>
            )}
          </header>
          <div class="margin person-portrait">
            <Portrait person={entry} lang={lang} />
            {entry.photo?.credit !== undefined && (
              <p class="ui soft" {...foreign(inLanguage, lang)}>
                <Typeset text={entry.photo.credit} lang={inLanguage} />
              </p>
            )}
            <Legend entry={entry} zone={site.timeZone} />
          </div>
        </EntryOpening>
        <div class="sheet page">
          <div class="entry-body">
            {[summary, bio].map(
              (text) =>
                text !== undefined && (
                  <p class="person-bio" {...foreign(inLanguage, lang)}>
                    <Typeset text={text} lang={inLanguage} />
                  </p>
                ),
            )}
            <EntryText entry={entry} markdown={props.markdown} />
            <Elsewhere person={entry} />
          </div>
          <Shelf title={words.talks} entries={entry.talks} {...shelf(props)} />
          <Shelf title={words.organised} entries={entry.organised} {...shelf(props)} />
          <Shelf title={words.articles} entries={entry.articles} {...shelf(props)} />
          <Shelf title={words.links} entries={entry.links} {...shelf(props)} />
          <div class="entry-body">
            <EntryClosing entry={entry} site={site} />
          </div>
        </div>
      </article>
      <Related entry={entry} zone={site.timeZone} />
    </EntryShell>
  );
}

const shelf = ({ entry, site }: EntryPageProps<Person>) => ({ host: entry, zone: site.timeZone });

/** Rows of a shelf; what is older is folded. */
const MAX_SHELF = 50;

interface ShelfProps {
  title: string;
  entries: readonly Entry[];
  host: Person;
  zone: string;
}

function Shelf({ title, entries, host, zone }: ShelfProps) {
  if (entries.length === 0) return null;
  return (
    <section class="full">
      <h2 class="section-title">{title}</h2>
      <Rows entries={entries.slice(0, MAX_SHELF)} lang={host.lang} zone={zone} level={3} host={host} />
      <Rest entries={entries.slice(MAX_SHELF)} lang={host.lang} zone={zone} />
    </section>
  );
}

function Elsewhere({ person }: { person: Person }) {
  const { website, identifiers, lang } = person;
  const words = dictionary(lang).person;
  const links = [
    ...(website === undefined ? [] : [{ name: words.website, url: website }]),
    ...identifierLinks(identifiers),
  ];
  if (links.length === 0) return null;
  return (
    <ul class="cluster ui" aria-label={words.elsewhere}>
      {links.map(({ name, url }) => (
        <li key={url}>
          <a href={url} rel="me">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
