/** The window in which a transcript is corrected while it is heard. */
export const correctionFr = {
  correction: {
    title: "Transcription",
    done: "Terminer",
    undo: "Annuler",
    redo: "Rétablir",
    find: "Chercher et remplacer",
    noSound: "Cet enregistrement n’a pas encore de son\u00A0: on peut corriger le texte, sans l’écouter.",
    text: "Ce qui est dit",
    kept: "Gardé dans le brouillon",
    unkept: "Pas encore gardé…",
    /** After the key that shows them. */
    allKeys: "toutes les touches",
    startsAt: (time: string): string => `Ce paragraphe commence à ${time}.`,
    startsBetween: (time: string): string =>
      `Ce paragraphe commence à ${time}\u00A0: il reste entre ses voisins.`,

    listenFrom: (time: string): string => `Écouter à partir de ${time}`,
    voiceOf: (name: string, n: number): string => `${name}, paragraphe ${n}\u00A0: dire qui parle`,
    paragraph: (n: number, time: string, name: string): string => `Paragraphe ${n}, ${time}, ${name}`,
    split: "Couper au curseur",
    merge: "Joindre au paragraphe précédent",
    start: "Commencer au temps écouté",

    whoSpeaks: "Qui parle\u202F?",
    otherName: "Autre nom",
    name: "Nommer",
    everywhere: (paragraphs: number): string =>
      paragraphs > 1
        ? `Partout où cette voix parle (${paragraphs} paragraphes)`
        : "Partout où cette voix parle",

    replace: {
      find: "Chercher",
      by: "Remplacer par",
      found: (n: number): string => (n === 0 ? "Introuvable" : `${n} fois`),
      next: "Suivant",
      all: "Tout remplacer",
      exact: "Distinguer majuscules et minuscules",
      done: (n: number): string => (n === 1 ? "1 remplacement." : `${n} remplacements.`),
    },
  },
};
