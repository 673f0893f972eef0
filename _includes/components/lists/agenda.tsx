import { byYear, type MeetingDate } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { TideTable } from "./tide-table.tsx";

export interface AgendaProps {
  /** Latest start first. */
  dates: readonly MeetingDate[];
  lang: Lang;
  /** Heading level of the years. */
  level?: 2 | 3;
  /** How many meetings are left in sight once the reader's clock has spoken; all where nothing is said. */
  limit?: number;
}

/**
 * Meetings year by year, the latest first. `hub-agenda` moves those to come, the next first, above the others;
 * what it fills is in the markup and hidden until then.
 */
export function Agenda({ dates, lang, level = 2, limit }: AgendaProps) {
  const words = dictionary(lang).agenda;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <hub-agenda class="agenda" data-limit={limit}>
      <section class="agenda-upcoming" hidden data-upcoming>
        <Heading class="agenda-year">{words.upcoming}</Heading>
        <p data-none hidden>
          {words.none}
        </p>
        <TideTable dates={[]} lang={lang} caption={words.upcoming} />
      </section>
      {byYear(dates, ({ occasion }) => occasion.startsAt).map(({ year, items }) => (
        <section key={year} class="agenda-past">
          <Heading class="agenda-year figures">{year}</Heading>
          <TideTable dates={items} lang={lang} caption={String(year)} />
        </section>
      ))}
    </hub-agenda>
  );
}
