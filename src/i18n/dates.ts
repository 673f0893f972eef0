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

/**
 * From a start to an end: "vendredi 1er février 2013, de 14 h à 17 h", or with both dates where they differ.
 * @throws RangeError as {@link formatDate}
 */
export function formatRange(startIso: string, endIso: string, options: DateOptions): string {
  const { lang } = options;
  const start = read(startIso, options);
  const end = read(endIso, options);
  const { sameDay, otherDay } = CALENDARS[lang];
  return start.hasSame(end, "day")
    ? sameDay(write(start, lang, "long"), write(start, lang, "time"), write(end, lang, "time"))
    : otherDay(write(start, lang, "full"), write(end, lang, "full"));
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
