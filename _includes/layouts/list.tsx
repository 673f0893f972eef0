import {
  type Conference,
  type Entry,
  type EntryType,
  type ListPage,
  meetingDates,
  type Site,
} from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Agenda, Pagination, People, Rows, spanName } from "../components/lists/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

export interface ListPageProps {
  type: EntryType;
  list: ListPage<Entry>;
  site: Site;
  lang: Lang;
}

/** A page of the list of a type. */
export function ListPageLayout({ type, list, site, lang }: ListPageProps) {
  const words = dictionary(lang);
  const { other, intro, none } = words.types[type];
  const span = spanName(list, lang, site.timeZone);
  const people = list.items.filter((entry) => entry.type === "person");
  return (
    <ListShell
      site={site}
      lang={lang}
      title={other}
      intro={intro}
      part={span}
      {...(span === undefined ? {} : { summary: `${span} – ${intro}` })}
      path={list.path}
      breadcrumb={
        span === undefined ? [{ title: other }] : [{ title: other, path: list.base }, { title: span }]
      }
    >
      {list.items.length === 0 ? (
        <p class="soft">{none}</p>
      ) : people.length > 0 ? (
        <People people={people} lang={lang} />
      ) : type === "conference" ? (
        <Meetings entries={list.items} site={site} lang={lang} />
      ) : (
        <Rows entries={list.items} lang={lang} zone={site.timeZone} first />
      )}
      <Pagination list={list} lang={lang} />
    </ListShell>
  );
}

/** What can be heard; apart, the meetings that left nothing to hear, those to come in the order in which they come. */
function Meetings({ entries, site, lang }: { entries: readonly Entry[]; site: Site; lang: Lang }) {
  const conferences = entries.filter((entry): entry is Conference => entry.type === "conference");
  const heard = conferences.filter(({ recordings }) => recordings.length > 0);
  const others = conferences.filter(({ recordings }) => recordings.length === 0);
  return (
    <>
      {heard.length > 0 && (
        <section class="list-heard" aria-labelledby="a-ecouter">
          <h2 id="a-ecouter" class="section-title">
            {dictionary(lang).home.recordings}
          </h2>
          <Rows entries={heard} lang={lang} zone={site.timeZone} level={3} first />
        </section>
      )}
      {others.length > 0 && <Agenda dates={meetingDates(others)} lang={lang} />}
    </>
  );
}
