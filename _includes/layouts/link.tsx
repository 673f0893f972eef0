import type { Link } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { formatTimecode } from "../../src/text/index.ts";
import { EntryLink, LegendItem, Names, Typeset } from "../components/entry/index.ts";
import { EntryPage } from "./shells/entry-page.tsx";
import type { EntryPageProps } from "./shells/entry-shell.tsx";

/** A resource elsewhere, and why it was chosen. */
export function LinkPage(props: EntryPageProps<Link>) {
  const { lang, url, archivedUrl } = props.entry;
  const words = dictionary(lang).link;
  const visit = (
    <p class="link-visit">
      <a href={url} class="button button-strong ui">
        {words.visit}
      </a>{" "}
      <span class="ui soft">{new URL(url).hostname}</span>
    </p>
  );
  return (
    <EntryPage {...props} header={visit} legend={<LinkLegend link={props.entry} />}>
      {archivedUrl !== undefined && (
        <p class="ui">
          <a href={archivedUrl}>{words.archived}</a>
        </p>
      )}
      <Mentions link={props.entry} />
    </EntryPage>
  );
}

function LinkLegend({ link: { lang, kind, curator } }: { link: Link }) {
  const words = dictionary(lang).link;
  return (
    <>
      <LegendItem label={words.kind}>{words.kinds[kind]}</LegendItem>
      {curator !== undefined && (
        <LegendItem label={words.curator}>
          <Names people={[curator]} lang={lang} />
        </LegendItem>
      )}
    </>
  );
}

/** The conferences in which the resource is mentioned, and when. */
function Mentions({ link: { lang, conferences } }: { link: Link }) {
  const words = dictionary(lang).link;
  if (conferences.length === 0) return null;
  return (
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
                  <Typeset text={words.mentionedAt(formatTimecode(at))} lang={lang} />
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
