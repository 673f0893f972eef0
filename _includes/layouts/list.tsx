import { ENTRY_TYPES, type Entry, type EntryType, type Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { type ListPage, Pagination, People, Rows } from "../components/lists/index.ts";
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
  const base = ENTRY_TYPES[type].path;
  const { number, total } = list;
  const people = list.items.filter((entry) => entry.type === "person");
  return (
    <ListShell
      site={site}
      lang={lang}
      title={number === 1 ? other : `${other} (${words.lists.pageOf(number, total)})`}
      heading={other}
      intro={intro}
      under={number > 1 && <p class="ui soft">{words.lists.pageOf(number, total)}</p>}
      {...(number === 1 ? {} : { summary: `${words.lists.pageOf(number, total)} – ${intro}` })}
      path={list.path}
      breadcrumb={
        number === 1
          ? [{ title: other }]
          : [{ title: other, path: base }, { title: words.lists.page(number) }]
      }
    >
      {list.items.length === 0 ? (
        <p class="soft">{none}</p>
      ) : people.length > 0 ? (
        <People people={people} lang={lang} />
      ) : (
        <Rows entries={list.items} lang={lang} zone={site.timeZone} />
      )}
      <Pagination number={number} total={total} base={base} lang={lang} />
    </ListShell>
  );
}
