/** Dates, sizes and names of languages as editors read them. */
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { formatNumber } from "../../src/i18n/index.ts";

const LOCALE = messages.locale;

/** A count, in digits. */
export const numberOf = (n: number): string => formatNumber(n, EDITOR_LANG);

const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long", timeZone: "UTC" });

/** The day of a date as it is written, in the clocks of its place: « 6 octobre 2026 », « 1er novembre 2026 ». @param at ISO 8601 */
export function dayOf(at: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? "" : messages.ordinalDay(DAY.format(day));
}

/** An instant as it is said where its reader is: « 5 mars 2026 à 18 h 30 ». @param at ISO 8601 */
export function dayAndTime(at: string): string {
  const date = new Date(at);
  return messages.moment(messages.ordinalDay(HERE.format(date)), date.getHours(), date.getMinutes());
}

const HERE = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long" });

/** A date as it is written, with its time where it has one, in the clocks of its place. @param at ISO 8601 */
export function writtenTime(at: string): string {
  const [, hour, minute] = /^[^T]*T(\d{2}):(\d{2})/.exec(at) ?? [];
  return hour === undefined ? dayOf(at) : messages.moment(dayOf(at), Number(hour), Number(minute));
}

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: "language" });

export function languageName(lang: string): string {
  const name = LANGUAGES.of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(LOCALE) + name.slice(1);
}
