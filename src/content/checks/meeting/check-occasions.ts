/** What a meeting says of its dates must hold together, and be what clocks show. */
import { messages } from "../../../i18n/editors/index.ts";
import { isWholeDay, occasionKey, type SaidOccasion, saidEnd } from "../../hub/occasions.ts";
import { clockChange, instant, inZone, saidTime } from "../../schemas/instant.ts";
import { MEETING_KEY } from "../../schemas/meeting/occasion.ts";
import type { SiteSettings } from "../../schemas/site.ts";
import type { CheckedOf } from "../checked.ts";
import { problemAt } from "../checked.ts";
import { eachValid, whereValid } from "../partial/where-valid.ts";
import type { FieldPath, Problem } from "../problem.ts";

type Conference = CheckedOf<"conference">;

export function checkOccasions(entry: Conference, site: Pick<SiteSettings, "timeZone">): Problem[] {
  const { data } = entry;
  const dates = datesOf(entry);
  const zone = () => data.timeZone ?? site.timeZone;
  const checks: readonly (() => readonly Problem[])[] = [
    () => endWithoutStart(entry),
    () => eachValid(dates, (date) => checkEnd(entry, date, zone())),
    () => eachValid(dates, (date) => oddTimes(entry, date, zone())),
    () => eachValid(dates, (date) => fullThoughOff(entry, date)),
    () => sameTwice(entry, dates, zone()),
    () => sameIds(entry, dates),
    () => oddClosing(entry, zone()),
    () => lateClosing(entry, dates, zone()),
    () => allOff(entry),
    () => registrationThoughOff(entry),
  ];
  return checks.flatMap(whereValid);
}

/** All dates, of which something may be wrong; that of the meeting itself reads the fields of the meeting. */
function datesOf({ data }: Conference): readonly SaidOccasion[] {
  const [isAbsent = false] = whereValid(() => [data.startsAt === undefined]);
  const own = {
    get startsAt() {
      return data.startsAt ?? "";
    },
    get endsAt() {
      return data.endsAt;
    },
    get places() {
      return data.places;
    },
  };
  const others = whereValid(() => eachValid(data.occasions, (said, index) => [{ index, said }]));
  return [...(isAbsent ? [] : [{ said: own }]), ...others];
}

const said = () => messages.checks.meetings;

const pathOf = ({ index }: SaidOccasion, name: string): FieldPath =>
  index === undefined ? [name] : ["occasions", index, name];

function endWithoutStart(entry: Conference): Problem[] {
  const { startsAt, endsAt } = entry.data;
  if (startsAt !== undefined || endsAt === undefined) return [];
  return [
    problemAt(entry, ["endsAt"], {
      also: [["startsAt"]],
      ...said().endWithoutStart,
    }),
  ];
}

function checkEnd(entry: Conference, date: SaidOccasion, zone: string): Problem[] {
  const { startsAt, endsAt, duration } = date.said;
  const wholeDay = isWholeDay(startsAt);
  if (duration !== undefined && (wholeDay || endsAt !== undefined))
    return [
      problemAt(entry, pathOf(date, "duration"), {
        also: [pathOf(date, wholeDay ? "startsAt" : "endsAt")],
        ...(wholeDay ? said().durationOfDay : said().durationAndEnd),
      }),
    ];
  if (endsAt === undefined) return [];
  if (isWholeDay(endsAt) !== wholeDay)
    return [
      problemAt(entry, pathOf(date, "endsAt"), {
        also: [pathOf(date, "startsAt")],
        ...(wholeDay ? said().endTimeAlone : said().startTimeAlone),
      }),
    ];
  const [start, end] = [instant(startsAt, zone), instant(endsAt, zone)];
  if (wholeDay ? end < start : end <= start)
    return [
      problemAt(entry, pathOf(date, "endsAt"), {
        also: [pathOf(date, "startsAt")],
        ...said().endBeforeStart(saidTime(endsAt, zone), saidTime(startsAt, zone)),
      }),
    ];
  if (end - start <= LONGEST) return [];
  const told = said().overAYear(saidTime(startsAt.slice(0, 10), zone), saidTime(endsAt.slice(0, 10), zone));
  return [problemAt(entry, pathOf(date, "endsAt"), told, "warning")];
}

/** The longest meeting that is believed: a year, in milliseconds. */
const LONGEST = 366 * 24 * 3600 * 1000;

/** Times that a clock never shows, or shows twice, and offsets that are not those of the place: advice. */
function oddTimes(entry: Conference, date: SaidOccasion, zone: string): Problem[] {
  return eachValid(["startsAt", "endsAt"] as const, (name): Problem[] => {
    const odd = oddTime(date.said[name], zone);
    return odd === undefined ? [] : [problemAt(entry, pathOf(date, name), odd, "warning")];
  });
}

function oddTime(iso: string | undefined, zone: string): Pick<Problem, "found" | "remedy"> | undefined {
  if (iso === undefined) return undefined;
  const change = clockChange(iso, zone);
  if (change === "skipped") return said().skipped(written(iso));
  if (change === "twice") return said().twice(written(iso));
  const [offset] = /[+-]\d{2}:\d{2}$/.exec(iso) ?? [];
  if (offset === undefined || !iso.includes("T")) return undefined;
  const there = inZone(iso, zone);
  const own = there.endsWith("Z") ? "+00:00" : there.slice(-6);
  if (own === offset) return undefined;
  return said().otherOffset(offset, own, zone, saidTime(there, zone));
}

/** A local time as it is written, were it one that no clock shows. */
function written(local: string): string {
  const day = saidTime(local.slice(0, 10), "UTC");
  return messages.moment(day, Number(local.slice(11, 13)), Number(local.slice(14, 16)));
}

function fullThoughOff(entry: Conference, date: SaidOccasion): Problem[] {
  const { status, places } = date.index === undefined ? entry.data : date.said;
  if ((status !== "cancelled" && status !== "postponed") || places === "open") return [];
  return [problemAt(entry, pathOf(date, "places"), said().fullThoughOff(status, places), "warning")];
}

/** Twice the same time at the same place: calendars would show both. */
function sameTwice(entry: Conference, dates: readonly SaidOccasion[], zone: string): Problem[] {
  const keyOf = (date: SaidOccasion) => {
    const { startsAt } = date.said;
    const end = saidEnd(date.said, zone);
    const ends = end === undefined ? "" : instant(end, zone);
    return [instant(startsAt, zone), ends, isWholeDay(startsAt), placeKey(date)].join();
  };
  return twins(dates, keyOf).map(({ date, twin }) =>
    problemAt(entry, pathOf(date, "startsAt"), {
      also: [pathOf(twin, "startsAt")],
      ...said().sameDate(saidTime(date.said.startsAt, zone)),
    }),
  );
}

/** Two dates of one identity would be one for calendars. */
function sameIds(entry: Conference, dates: readonly SaidOccasion[]): Problem[] {
  const keyOf = ({ index, said }: SaidOccasion) =>
    index === undefined ? MEETING_KEY : (said.id ?? occasionKey(said.startsAt));
  return eachValid(twins(dates, keyOf), ({ date, twin, key }) => {
    // the same date twice is told as such
    if (date.said.id === undefined && samePlace(date, twin)) return [];
    return [problemAt(entry, pathOf(date, "id"), said().idTaken(key))];
  });
}

/** Dates with the key of one before them. */
function twins(dates: readonly SaidOccasion[], keyOf: (date: SaidOccasion) => string) {
  const first = new Map<string, SaidOccasion>();
  return eachValid(dates, (date) => {
    const key = keyOf(date);
    const twin = first.get(key);
    if (twin !== undefined) return [{ date, twin, key }];
    first.set(key, date);
    return [];
  });
}

const placeKey = ({ said: { venue, online } }: SaidOccasion): string =>
  JSON.stringify([venue ?? "", online ?? ""]);
const samePlace = (a: SaidOccasion, b: SaidOccasion): boolean => placeKey(a) === placeKey(b);

const CLOSING: FieldPath = ["registration", "closesAt"];

function oddClosing(entry: Conference, zone: string): Problem[] {
  const odd = oddTime(entry.data.registration?.closesAt, zone);
  return odd === undefined ? [] : [problemAt(entry, CLOSING, odd, "warning")];
}

function lateClosing(entry: Conference, dates: readonly SaidOccasion[], zone: string): Problem[] {
  const closesAt = entry.data.registration?.closesAt;
  if (closesAt === undefined) return [];
  const ends = dates.map(({ said }) => saidEnd(said, zone) ?? said.startsAt);
  const last = ends.reduce((one, other) => (lastInstant(other, zone) > lastInstant(one, zone) ? other : one));
  if (instant(closesAt, zone) <= lastInstant(last, zone)) return [];
  return [
    problemAt(entry, CLOSING, {
      also: dates.map((date) => pathOf(date, "endsAt")),
      ...said().closesTooLate(saidTime(last, zone)),
    }),
  ];
}

const lastInstant = (iso: string, zone: string): number =>
  instant(isWholeDay(iso) ? `${iso}T23:59:59` : iso, zone);

function allOff(entry: Conference): Problem[] {
  const { startsAt, occasions, status } = entry.data;
  if (startsAt !== undefined || status !== "scheduled") return [];
  if (!occasions.every((one) => one.status === "cancelled")) return [];
  return [problemAt(entry, ["status"], said().allOff, "warning")];
}

/** Pages show no way to sign up for what does not take place, and the entry says that there is one. */
function registrationThoughOff(entry: Conference): Problem[] {
  const { status, registration } = entry.data;
  if (status !== "cancelled" || registration === undefined) return [];
  return [
    problemAt(
      entry,
      ["registration"],
      {
        also: [["status"]],
        ...said().registrationThoughOff,
      },
      "warning",
    ),
  ];
}
