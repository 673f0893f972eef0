import { joinNames } from "../../join-names.ts";

/** Words that several screens of editors share. */
export const sharedFr = {
  /** For dates and orders of the browser's own (BCP 47). */
  locale: "fr-FR",
  /** The first of a month is « 1er novembre ». */
  ordinalDay: (day: string): string => day.replace(/^1 /, "1er "),
  /** « 5 mars 2027 à 18 h 30 », « 5 mars 2027 à 8 h ». */
  moment: (day: string, hour: number, minute: number): string =>
    `${day} à ${hour}\u00A0h${minute === 0 ? "" : `\u00A0${String(minute).padStart(2, "0")}`}`,
  buttons: { cancel: "Annuler", close: "Fermer", remove: "Retirer", save: "Enregistrer" },
  /** « X », with the spaces that do not break. */
  quoted: (text: string): string => `«\u00A0${text}\u00A0»`,
  /** Something is typed in a field, and the entry does not have it. */
  notAdded: (label: string, text: string): string =>
    `${label}\u00A0: «\u00A0${text}\u00A0» n’est pas encore ajouté. Ajoutez-le (Entrée), ou effacez-le.`,
  /** `Opus, Ogg ou MP3`. */
  either: (names: readonly string[]): string => joinNames(names, "ou"),
  /** `Opus, Ogg et MP3`. */
  both: (names: readonly string[]): string => joinNames(names, "et"),
};
