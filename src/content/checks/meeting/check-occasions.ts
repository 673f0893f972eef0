/** What a meeting says of its dates must hold together, and be what clocks show. */
import { messages } from "../../../i18n/editors/index.ts";
import { isWholeDay, occasionKey, type SaidOccasion, saidEnd, saidOccasions } from "../../hub/occasions.ts";
import { clockChange, instant, inZone, saidTime } from "../../schemas/instant.ts";
import { MEETING_KEY } from "../../schemas/meeting/occasion.ts";
import type { CheckedOf } from "../checked.ts";
import { problemAt } from "../checked.ts";
import type { FieldPath, Problem } from "../problem.ts";

type Conference = CheckedOf<"conference">;

export function checkOccasions(entry: Conference, siteZone: string): Problem[] {
  const { data } = entry;
  const { timeZone: zone = siteZone } = data;
  const dates = saidOccasions(data);
  return [
    ...endWithoutStart(entry),
    ...dates.flatMap((date) => [
      ...checkEnd(entry, date, zone),
      ...oddTimes(entry, date, zone),
      ...fullThoughOff(entry, date),
    ]),
    ...sameTwice(entry, dates, zone),
    ...sameIds(entry, dates),
    ...checkClosing(entry, dates, zone),
    ...allOff(entry),
    ...registrationThoughOff(entry),
  ];
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
  return (["startsAt", "endsAt"] as const).flatMap((name): Problem[] => {
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
  return said().moment(saidTime(local.slice(0, 10), "UTC"), local.slice(11, 13), local.slice(14, 16));
}

function fullThoughOff(entry: Conference, date: SaidOccasion): Problem[] {
  const { status, places } = date.index === undefined ? entry.data : date.said;
  if ((status !== "cancelled" && status !== "postponed") || places === "open") return [];
  return [problemAt(entry, pathOf(date, "places"), said().fullThoughOff(status, places), "warning")];
}

/** Twice the same time at the same place: calendars would show both. */
function sameTwice(entry: Conference, dates: readonly SaidOccasion[], zone: string): Problem[] {
  const keys = dates.map((date) => {
    const { said } = date;
    const end = saidEnd(said, zone);
    const ends = end === undefined ? "" : instant(end, zone);
    return [instant(said.startsAt, zone), ends, isWholeDay(said.startsAt), placeKey(date)].join();
  });
  return dates.flatMap((date, n): Problem[] => {
    const first = keys.indexOf(keys[n] ?? "");
    const twin = dates[first];
    if (first === n || twin === undefined) return [];
    return [
      problemAt(entry, pathOf(date, "startsAt"), {
        also: [pathOf(twin, "startsAt")],
        ...said().sameDate(saidTime(date.said.startsAt, zone)),
      }),
    ];
  });
}

/** Two dates of one identity would be one for calendars. */
function sameIds(entry: Conference, dates: readonly SaidOccasion[]): Problem[] {
  const keys = dates.map(({ index, said }) =>
    index === undefined ? MEETING_KEY : (said.id ?? occasionKey(said.startsAt)),
  );
  return dates.flatMap((date, n): Problem[] => {
    const key = keys[n] ?? "";
    const twin = dates[keys.indexOf(key)];
    if (twin === undefined || twin === date) return [];
    // the same date twice is told as such
    if (date.said.id === undefined && samePlace(date, twin)) return [];
    return [problemAt(entry, pathOf(date, "id"), said().idTaken(key))];
  });
}

const placeKey = ({ said: { venue, online } }: SaidOccasion): string =>
  JSON.stringify([venue ?? "", online ?? ""]);
const samePlace = (a: SaidOccasion, b: SaidOccasion): boolean => placeKey(a) === placeKey(b);

function checkClosing(entry: Conference, dates: readonly SaidOccasion[], zone: string): Problem[] {
  const closesAt = entry.data.registration?.closesAt;
  if (closesAt === undefined) return [];
  const field = ["registration", "closesAt"];
  const odd = oddTime(closesAt, zone);
  const advice = odd === undefined ? [] : [problemAt(entry, field, odd, "warning")];
  const ends = dates.map(({ said }) => saidEnd(said, zone) ?? said.startsAt);
  const last = ends.reduce((one, other) => (lastInstant(other, zone) > lastInstant(one, zone) ? other : one));
  if (instant(closesAt, zone) <= lastInstant(last, zone)) return advice;
  return [
    ...advice,
    problemAt(entry, field, {
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
