import { DateTime } from "luxon";
import { type Lang, memoize } from "../text/index.ts";
import { CALENDARS } from "./calendars.ts";

/**
 * How a date is written (the French for 1 February 2013, 14:00):
 * `date` "1er février 2013"; `long` "vendredi 1er février 2013"; `full` "vendredi 1er février 2013 à 14 h";
 * `short` "1er févr. 2013"; `dayMonth` "1er février"; `monthYear` "février 2013"; `weekday` "vendredi"; `time` "14 h".
 */
export type DateStyle = "date" | "long" | "full" | "short" | "dayMonth" | "monthYear" | "weekday" | "time";

/** In which language and time zone a date is written. */
export interface DateOptions {
  lang: Lang;
  /** IANA name; "Europe/Paris" unless told. */
  zone?: string;
}

/**
 * A date for readers, in the place's own time, whatever the machine's. A date without time has no time to show:
 * `full` then writes it as `long`.
 * @param iso ISO 8601, with or without time; without offset it is local to `zone`
 * @throws RangeError when `iso` or `zone` is not valid
 */
export function formatDate(iso: string, options: DateOptions & { style: DateStyle }): string {
  const { lang, style, zone = "Europe/Paris" } = options;
  return dates(`${lang} ${style} ${zone} ${iso}`, () => {
    const moment = read(iso, options);
    return write(moment, lang, style === "full" && !iso.includes("T") ? "long" : style);
  });
}

const dates = memoize<string>((text) => text.length);

/** @property namesZone says of which place the hours are, "(heure de Montréal)" */
export interface RangeOptions extends DateOptions {
  namesZone?: boolean | undefined;
}

/**
 * From a start to an end: "vendredi 1er février 2013, de 14 h à 17 h", or with both dates where they differ. Without an
 * end, the start alone; of whole days, "du vendredi 9 au dimanche 11 octobre 2026".
 * @param startIso a date without time is a whole day, and the end is then the last one
 * @throws RangeError as {@link formatDate}
 */
export function formatRange(startIso: string, endIso: string | undefined, options: RangeOptions): string {
  const { lang, zone = "Europe/Paris", namesZone = false } = options;
  const start = read(startIso, options);
  const end = endIso === undefined ? undefined : read(endIso, options);
  if (!startIso.includes("T")) return days(start, end ?? start, lang);
  const text = hours(start, end, lang);
  return namesZone ? `${text} (${CALENDARS[lang].hourOf(placeOfZone(zone))})` : text;
}

function hours(start: DateTime<true>, end: DateTime<true> | undefined, lang: Lang): string {
  if (end === undefined) return write(start, lang, "full");
  const { sameDay, otherDay, midnight } = CALENDARS[lang];
  const endsAtMidnight = end.hour === 0 && end.minute === 0 && end.minus({ days: 1 }).hasSame(start, "day");
  return start.hasSame(end, "day") || endsAtMidnight
    ? sameDay(
        write(start, lang, "long"),
        write(start, lang, "time"),
        endsAtMidnight ? midnight : write(end, lang, "time"),
      )
    : otherDay(write(start, lang, "full"), write(end, lang, "full"));
}

/** What the last day says of month and year is not said of the first. */
function days(start: DateTime<true>, end: DateTime<true>, lang: Lang): string {
  if (start.hasSame(end, "day")) return write(start, lang, "long");
  const { otherDay, day } = CALENDARS[lang];
  const weekday = write(start, lang, "weekday");
  const from = start.hasSame(end, "month")
    ? `${weekday} ${day(start.day)}`
    : start.hasSame(end, "year")
      ? `${weekday} ${write(start, lang, "dayMonth")}`
      : write(start, lang, "long");
  return otherDay(from, write(end, lang, "long"));
}

/** The town that an IANA zone is named after. */
function placeOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", "\u00A0");
}

function read(iso: string, { zone = "Europe/Paris" }: DateOptions): DateTime<true> {
  const moment = DateTime.fromISO(iso, { zone });
  if (!moment.isValid) throw new RangeError(`no ISO 8601 date, or no time zone: ${iso} (${zone})`);
  return moment;
}

function write(moment: DateTime<true>, lang: Lang, style: DateStyle): string {
  const calendar = CALENDARS[lang];
  const day = calendar.day(moment.day);
  const month = calendar.months[moment.month - 1] ?? "";
  switch (style) {
    case "time":
      return calendar.time(moment.hour, moment.minute);
    case "monthYear":
      return `${month} ${moment.year}`;
    case "weekday":
      return calendar.weekdays[moment.weekday - 1] ?? "";
    case "short":
      return `${day}\u00A0${calendar.shortMonths[moment.month - 1] ?? ""} ${moment.year}`;
    case "dayMonth":
      return calendar.dayMonth(day, month);
    case "date":
      return `${calendar.dayMonth(day, month)} ${moment.year}`;
    case "long":
      return `${write(moment, lang, "weekday")} ${write(moment, lang, "date")}`;
    case "full":
      return calendar.at(write(moment, lang, "long"), write(moment, lang, "time"));
  }
}
