import type { Conference, Occasion } from "../hub/model.ts";
import { PAGE_KINDS } from "../page-kinds.ts";
import { byYear } from "./by-year.ts";
import { type ListPage, type PlacedItem, paginate } from "./paginate.ts";

/** Dates of a page: each is a line of a table with a drawing, so that two hundred weigh some 30 KB compressed. */
export const MAX_DATES = 200;

/** A date of a meeting, which is a line of its own. */
export interface MeetingDate {
  readonly conference: Conference;
  readonly occasion: Occasion;
}

/** A page of the dates of a year. */
export interface AgendaPart {
  readonly year: number;
  readonly list: ListPage<MeetingDate>;
}

/** Each date of each meeting, the latest first. */
export const meetingDates = (conferences: readonly Conference[]): readonly MeetingDate[] =>
  conferences
    .flatMap((conference) => conference.occasions.map((occasion) => ({ conference, occasion })))
    .sort((a, b) => Date.parse(b.occasion.startsAt) - Date.parse(a.occasion.startsAt));

/** The pages of the years that are not whole among the latest dates, those of the agenda itself; the latest year first. */
export function agendaParts(conferences: readonly Conference[]): AgendaPart[] {
  const dates = meetingDates(conferences);
  const first = dates[MAX_DATES];
  if (first === undefined) return [];
  const latestLeftOut = Number(first.occasion.startsAt.slice(0, 4));
  return byYear(dates, ({ occasion }) => occasion.startsAt)
    .filter(({ year }) => year <= latestLeftOut)
    .flatMap(({ year, items }) =>
      paginate(items, MAX_DATES, agendaPath(year), placedDate).map((list) => ({ year, list })),
    );
}

const placedDate = ({ conference, occasion }: MeetingDate): PlacedItem => ({
  id: `${conference.path}#${occasion.id}`,
  place: { date: occasion.startsAt },
  slug: occasion.startsAt.slice(0, 10),
});

/** `/agenda/2024/`. */
export const agendaPath = (year: number): string => `${PAGE_KINDS.agenda.path}${year}/`;
