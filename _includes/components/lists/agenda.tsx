import type { Conference } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { byYear } from "./by-year.ts";
import { type MeetingDate, TideTable } from "./tide-table.tsx";

export interface AgendaProps {
  /** Latest start first. */
  conferences: readonly Conference[];
  lang: Lang;
  /** Heading level of the years. */
  level?: 2 | 3;
  /** How many meetings are left in sight once the reader's clock has spoken; all where nothing is said. */
  limit?: number;
}

/** Each date of each meeting, the latest first. */
function datesOf(conferences: readonly Conference[]): readonly MeetingDate[] {
  return conferences
    .flatMap((conference) => conference.occasions.map((occasion) => ({ conference, occasion })))
    .sort((a, b) => Date.parse(b.occasion.startsAt) - Date.parse(a.occasion.startsAt));
}

/**
 * Meetings year by year, the latest first. `hub-agenda` moves those to come, the next first, above the others;
 * what it fills is in the markup and hidden until then.
 */
export function Agenda({ conferences, lang, level = 2, limit }: AgendaProps) {
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
      {byYear(datesOf(conferences), ({ occasion }) => occasion.startsAt).map(({ year, items }) => (
        <section key={year} class="agenda-past">
          <Heading class="agenda-year figures">{year}</Heading>
          <TideTable dates={items} lang={lang} caption={String(year)} />
        </section>
      ))}
    </hub-agenda>
  );
}
