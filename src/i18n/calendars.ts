import type { Lang } from "../text/index.ts";

/** How a language writes dates. Our own names: the data of Intl differ from one Node to the next, and lack Breton in some. */
export interface Calendar {
  /** From January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly day: (day: number) => string;
  readonly dayMonth: (day: string, month: string) => string;
  readonly time: (hour: number, minute: number) => string;
  readonly at: (date: string, time: string) => string;
  readonly sameDay: (date: string, from: string, to: string) => string;
  readonly otherDay: (from: string, to: string) => string;
  /** 0:00 as an end. */
  readonly midnight: string;
  /** The time that the clocks of a town show, by its name in the database of time zones. */
  readonly hourOf: (town: string) => string;
}

const list = (names: string): string[] => names.split(" ");
const two = (n: number): string => String(n).padStart(2, "0");

/** Towns of the IANA database that French writes otherwise. */
const FRENCH_TOWNS: Readonly<Record<string, string>> = {
  Algiers: "Alger",
  Athens: "Athènes",
  Brussels: "Bruxelles",
  Copenhagen: "Copenhague",
  Lisbon: "Lisbonne",
  London: "Londres",
  Montreal: "Montréal",
  Noumea: "Nouméa",
  Reunion: "La Réunion",
  UTC: "Greenwich",
  Vienna: "Vienne",
  Warsaw: "Varsovie",
};

export const CALENDARS: Readonly<Record<Lang, Calendar>> = {
  fr: {
    months: list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    shortMonths: list("janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc."),
    weekdays: list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    day: (day) => (day === 1 ? "1er" : String(day)),
    dayMonth: (day, month) => `${day}\u00A0${month}`,
    time: (hour, minute) => `${hour}\u00A0h${minute === 0 ? "" : `\u00A0${two(minute)}`}`,
    at: (date, time) => `${date} à ${time}`,
    sameDay: (date, from, to) => `${date}, de ${from} à ${to}`,
    otherDay: (from, to) => `du ${from} au ${to}`,
    midnight: "minuit",
    hourOf: (town) => {
      const name = FRENCH_TOWNS[town] ?? town;
      return /^[AEIOUÉ]/.test(name) ? `heure d’${name}` : `heure de ${name}`;
    },
  },
  en: {
    months: list("January February March April May June July August September October November December"),
    shortMonths: list("Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec"),
    weekdays: list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    day: String,
    dayMonth: (day, month) => `${day}\u00A0${month}`,
    time: (hour, minute) => `${two(hour)}:${two(minute)}`,
    at: (date, time) => `${date} at ${time}`,
    sameDay: (date, from, to) => `${date}, ${from} to ${to}`,
    otherDay: (from, to) => `${from} to ${to}`,
    midnight: "midnight",
    hourOf: (town) => `${town} time`,
  },
  br: {
    months: list("Genver C’hwevrer Meurzh Ebrel Mae Mezheven Gouere Eost Gwengolo Here Du Kerzu"),
    shortMonths: list("Gen. C’hwe. Meur. Ebr. Mae Mezh. Goue. Eost Gwen. Here Du Kzu."),
    weekdays: list("Lun Meurzh Merc’her Yaou Gwener Sadorn Sul"),
    day: (day) => (day === 1 ? "1añ" : String(day)),
    dayMonth: (day, month) => `${day}\u00A0a\u00A0viz\u00A0${month}`,
    time: (hour, minute) => `${hour}e${minute === 0 ? "" : two(minute)}`,
    at: (date, time) => `${date} da ${time}`,
    sameDay: (date, from, to) => `${date}, etre ${from} ha ${to}`,
    otherDay: (from, to) => `eus ${from} betek ${to}`,
    midnight: "hanternoz",
    hourOf: (town) => `eur ${town}`,
  },
};
