import { type Conference, PAGE_KINDS, type Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { AGENDA_CALENDAR } from "../../src/outputs/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Agenda } from "../components/lists/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

/** Every meeting, with the calendar that follows them. */
export function AgendaPage(props: { conferences: readonly Conference[]; site: Site; lang: Lang }) {
  const { conferences, site, lang } = props;
  const words = dictionary(lang).agenda;
  const calendar = site.hasMeetings && (
    <p class="ui">
      <a href={AGENDA_CALENDAR} type="text/calendar">
        {words.subscribe}
      </a>
    </p>
  );
  return (
    <ListShell site={site} lang={lang} title={words.title} path={PAGE_KINDS.agenda.path} under={calendar}>
      {conferences.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <Agenda conferences={conferences} lang={lang} />
      )}
    </ListShell>
  );
}
