/** The dates of a meeting, in the order of time, as all that is published reads them. */
import { instant, inZone } from "../schemas/instant.ts";
import { durationMinutes, MEETING_KEY, type OccasionData } from "../schemas/meeting/occasion.ts";
import type { EntryData } from "../schemas/types.ts";
import { defined } from "./defined.ts";
import type { Conference, Occasion } from "./model.ts";
import { uuidV5 } from "./uuid.ts";

/** What front matter says of the dates of a meeting. */
export type SaidDates = Pick<
  EntryData<"conference">,
  "startsAt" | "endsAt" | "occasions" | "status" | "places" | "venue" | "online" | "timeZone"
>;

/** A date as it is said, and where: nowhere but at the root for the one of `startsAt`. */
export interface SaidOccasion {
  readonly index?: number;
  readonly said: OccasionData;
}

/** All dates that front matter says, that of `startsAt` first. */
export function saidOccasions({ startsAt, endsAt, occasions, places }: SaidDates): readonly SaidOccasion[] {
  const own = startsAt === undefined ? [] : [{ said: { startsAt, ...defined({ endsAt }), places } }];
  return [...own, ...occasions.map((said, index) => ({ index, said }))];
}

/** Whether a date is that of whole days. */
export const isWholeDay = (startsAt: string): boolean => !startsAt.includes("T");

/** What stands for the identity of a date that has none: its start, `2027-03-09-1800`, or `2027-03-09-day`. */
export function occasionKey(startsAt: string): string {
  const [day = "", time] = startsAt.split("T");
  return time === undefined ? `${day}-day` : `${day}-${time.slice(0, 2)}${time.slice(3, 5)}`;
}

/** End as it is said, else as the duration makes it; of whole days the last one. */
export function saidEnd({ startsAt, endsAt, duration }: OccasionData, zone: string): string | undefined {
  if (endsAt !== undefined || duration === undefined) return endsAt;
  const end = instant(startsAt, zone) + durationMinutes(duration) * 60_000;
  return inZone(new Date(end).toISOString(), zone);
}

/** @param id identity of the meeting (UUID), which is that of its date in `startsAt` */
export function resolveOccasions(data: SaidDates, id: string, zone: string): readonly Occasion[] {
  return saidOccasions(data)
    .map(({ index, said }) => {
      const { id: own, startsAt, endsAt: _end, duration: _duration, ...rest } = said;
      const allDay = isWholeDay(startsAt);
      const end = saidEnd(said, zone);
      const write = (iso: string) => (allDay ? iso.slice(0, 10) : inZone(iso, zone));
      const key = own ?? occasionKey(startsAt);
      const elsewhere = said.venue !== undefined || said.online !== undefined;
      const { venue, online } = elsewhere ? said : data;
      return {
        ...rest,
        ...defined({ venue, online }),
        id: index === undefined || key === MEETING_KEY ? id : uuidV5(id, key),
        key: index === undefined ? "" : key,
        startsAt: write(startsAt),
        ...(end === undefined ? {} : { endsAt: write(end) }),
        allDay,
        over: overAt(startsAt, end, zone),
        status: said.status ?? data.status,
        places: index === undefined || said.places !== "open" ? said.places : data.places,
        elsewhere,
      } as Occasion;
    })
    .sort((a, b) => instant(a.startsAt, zone) - instant(b.startsAt, zone) || (a.id < b.id ? -1 : 1));
}

/** The instant after which a date is past: its end; of whole days, and where the end is unknown, the last second of the day. */
function overAt(startsAt: string, end: string | undefined, zone: string): string {
  if (end?.includes("T")) return inZone(end, zone);
  const day = inZone(end ?? startsAt, zone).slice(0, 10);
  return inZone(`${day}T23:59:59`, zone);
}

/** From the first start to the end of all, as instants. */
export function spanOfOccasions(
  occasions: readonly Occasion[],
  zone: string,
): Pick<Conference, "startsAt" | "endsAt"> {
  const ends = occasions.map(({ over }) => over).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { startsAt: inZone(occasions[0]?.startsAt ?? "", zone), endsAt: ends.at(-1) ?? "" };
}

/** Dates on which one still meets: all of them where every one is cancelled or put off. */
export function heldOccasions({ occasions }: Pick<Conference, "occasions">): readonly Occasion[] {
  const held = occasions.filter(({ status }) => status !== "cancelled" && status !== "postponed");
  return held.length === 0 ? occasions : held;
}

/** The dates of a meeting as its front matter would say them. */
export function writtenDates({ occasions, status }: Conference): object {
  const own = occasions.find(({ key }) => key === "");
  const others = occasions.filter(({ key }) => key !== "");
  return {
    startsAt: own?.startsAt,
    endsAt: own?.endsAt,
    occasions: others.map(({ key, allDay: _, over: _over, elsewhere, venue, online, ...said }) => ({
      ...said,
      id: key,
      status: said.status === status ? undefined : said.status,
      ...(elsewhere ? defined({ venue, online }) : {}),
    })),
  };
}
