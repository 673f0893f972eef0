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

const DAY_AND_TIME = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long", timeStyle: "short" });

/** An instant as it is said where its reader is: « 5 mars 2026 à 18:30 ». @param at ISO 8601 */
export const dayAndTime = (at: string): string => DAY_AND_TIME.format(new Date(at));

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: "language" });

export function languageName(lang: string): string {
  const name = LANGUAGES.of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(LOCALE) + name.slice(1);
}
