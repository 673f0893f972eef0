import type { ComponentChildren } from "preact";
import type { Entry } from "../../../src/content/index.ts";
import { Legend, Outline, Related } from "../../components/entry/index.ts";
import { EntryHeader, EntryOpening } from "./entry-header.tsx";
import { type EntryPageProps, EntryShell } from "./entry-shell.tsx";
import { EntryClosing, EntryText } from "./entry-text.tsx";

/** What a kind of entry adds to the frame that articles, pages and links share. */
interface Additions {
  /** Under the title. */
  header?: ComponentChildren;
  /** In the margin, after what every entry says of itself. */
  legend?: ComponentChildren;
  /** After the text. */
  children?: ComponentChildren;
  /** What is heard, between the title and the text. */
  sound?: ComponentChildren;
  /** What is read along with it, as wide as the page, between the text and what closes it. */
  reading?: ComponentChildren;
  scripts?: readonly string[];
}

/** An entry that is first of all a text: header, legend, picture, text with its sections at its side, documents, colophon, related. */
export function EntryPage<T extends Entry>(props: EntryPageProps<T> & Additions) {
  const { entry, site, header, legend, children, sound, reading } = props;
  const { lang } = entry;
  const closing = (
    <>
      {children}
      <EntryClosing entry={entry} site={site} />
    </>
  );
  return (
    <EntryShell {...props}>
      <article class="entry">
        <EntryOpening entry={entry}>
          <EntryHeader entry={entry}>{header}</EntryHeader>
          <aside class="margin">
            <Legend entry={entry} zone={site.timeZone}>
              {legend}
            </Legend>
          </aside>
        </EntryOpening>
        {sound}
        <div class="sheet page">
          <div class="entry-body">
            <EntryText entry={entry} markdown={props.markdown} />
            {reading === undefined && closing}
          </div>
          <Outline body={entry.body} lang={lang} inLanguage={entry.inLanguage} />
        </div>
        {reading !== undefined && (
          <>
            {reading}
            <div class="sheet page entry-closing">
              <div class="entry-body">{closing}</div>
            </div>
          </>
        )}
      </article>
      <Related entry={entry} zone={site.timeZone} />
    </EntryShell>
  );
}
