import type { JSX } from "preact";
import type { Page } from "../../src/content/index.ts";
import {
  Colophon,
  Documents,
  Essential,
  Legend,
  Picture,
  Prose,
  Related,
} from "../components/entry/index.ts";
import { EntryHeader } from "./entry-header.tsx";
import { type EntryPageProps, EntryShell } from "./entry-shell.tsx";

/** A page of the hub itself: about, accessibility, legal notice … */
export function PagePage(props: EntryPageProps<Page>): JSX.Element {
  const { entry, site } = props;
  const { lang } = entry;
  return (
    <EntryShell {...props}>
      <article class="sheet page entry">
        <EntryHeader entry={entry} />
        <aside class="margin">
          <Legend entry={entry} zone={site.timeZone} />
        </aside>
        <div class="entry-body">
          <Picture image={entry.image} lang={lang} eager />
          <Essential text={entry.essential} lang={lang} />
          <Prose body={entry.body} lang={lang} env={props.markdown} />
          <Documents documents={entry.documents} lang={lang} />
          <Colophon entry={entry} site={site} />
        </div>
      </article>
      <Related entry={entry} zone={site.timeZone} />
    </EntryShell>
  );
}
