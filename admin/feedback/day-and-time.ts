/** An instant as it is said where its reader is: « 5 mars 2026 à 18:30 ». @param at ISO 8601 */
export function dayAndTime(at: string): string {
  return new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" }).format(new Date(at));
}
