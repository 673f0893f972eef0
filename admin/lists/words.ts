/** What the lists say. */
import type { EntryType } from "../../src/content/index.ts";

/** What makes a new entry of a type. */
export const NEW_ENTRY: Readonly<Record<EntryType, string>> = {
  article: "Nouvel article",
  conference: "Nouvelle conférence",
  series: "Nouveau cycle",
  person: "Nouvelle personne",
  link: "Nouveau lien",
  topic: "Nouveau thème",
  page: "Nouvelle page",
};

const COUNT = new Intl.NumberFormat("fr-FR");
export const inFrench = (n: number): string => COUNT.format(n);

export function entriesFound(n: number): string {
  if (n === 0) return "Aucune fiche ne correspond.";
  return n === 1 ? "Une fiche." : `${inFrench(n)}\u00A0fiches.`;
}

const DAY = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** The day of a date as it is written, in the clocks of its place: « 6 octobre 2026 », « 1er novembre 2026 ». @param at ISO 8601 */
export function dayOf(at: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? "" : DAY.format(day).replace(/^1 /, "1er ");
}

const LANGUAGES = new Intl.DisplayNames("fr-FR", { type: "language" });

export function languageName(lang: string): string {
  const name = LANGUAGES.of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase("fr-FR") + name.slice(1);
}
