/** Words that several screens of editors share. */
export const sharedFr = {
  buttons: { cancel: "Annuler", close: "Fermer", remove: "Retirer", save: "Enregistrer" },
  /** « X », with the spaces that do not break. */
  quoted: (text: string): string => `«\u00A0${text}\u00A0»`,
};
