const count = (n: number, one: string, other: string): string => (n === 1 ? `1 ${one}` : `${n} ${other}`);

/** Several files brought to a form at once. */
export const filesFr = {
  files: {
    add: "Ajouter des fichiers…",
    drop: "Déposez vos fichiers",
    dropNote: (kinds: string): string =>
      `Chacun va à sa place\u00A0: ${kinds}. Sur le texte, une image s’y insère.`,
    note: (kinds: string): string =>
      `Ou déposez-les n’importe où dans cette page, plusieurs à la fois (${kinds})\u00A0: chacun va à sa place.`,
    chooser: "Fichiers à ajouter à la fiche",
    kinds: {
      recordings: "enregistrements, transcriptions",
      decks: "diaporamas en PDF",
      picture: "image",
      documents: "documents",
    },
    /** Ends of the names of files that are named after their entry. */
    ends: { slides: "diapos", document: "document", picture: "image" },
    reading: (name: string): string => `Lecture de ${name}…`,
    notTaken: (name: string): string => `«\u00A0${name}\u00A0» n’est pas pris.`,
    secondPicture: (name: string): string =>
      `«\u00A0${name}\u00A0» n’est pas pris\u00A0: la fiche a déjà son image. Déposez cette image dans le texte, ou retirez d’abord l’autre.`,
    outcome: (taken: number, left: number): string => {
      const placed = count(taken, "fichier est à sa place", "fichiers sont à leur place");
      const refused = count(left, "fichier n’est pas pris", "fichiers ne sont pas pris");
      if (left === 0) return placed;
      return taken === 0 ? refused : `${placed}, ${refused}`;
    },
    noField: {
      sound: (name: string): string => noPlace(name, "d’enregistrement"),
      slides: (name: string): string => noPlace(name, "de diaporama"),
      transcript: (name: string): string => noPlace(name, "d’enregistrement à transcrire"),
      picture: (name: string): string => noPlace(name, "d’image"),
      document: (name: string): string => noPlace(name, "de document joint"),
    },
    exportDeck: (name: string, found: string, remedy: string): string =>
      `«\u00A0${name}\u00A0» est ${found}. ${remedy} Puis ajoutez le PDF.`,
    soundOfNew: (name: string): string => `«\u00A0${name}\u00A0» est le son d’un nouvel enregistrement.`,
    soundOf: (name: string, recording: string): string =>
      `«\u00A0${name}\u00A0» va à l’enregistrement ${recording}.`,
    transcriptTooMany: (name: string): string =>
      `«\u00A0${name}\u00A0» n’est pas pris\u00A0: chaque enregistrement a déjà sa transcription. Déposez ce fichier sur celle qu’il remplace.`,
    transcriptOfNew: (name: string): string =>
      `«\u00A0${name}\u00A0» est pour un nouvel enregistrement, dont le son est à ajouter\u00A0: lisez son aperçu, puis prenez-le.`,
    transcriptOf: (name: string, recording: string): string =>
      `«\u00A0${name}\u00A0» est pour l’enregistrement ${recording}\u00A0: lisez son aperçu, puis prenez-le.`,
    isPicture: (name: string): string => `«\u00A0${name}\u00A0» est l’image de la fiche\u00A0: décrivez-la.`,
    isDeck: (name: string): string =>
      `«\u00A0${name}\u00A0» est un diaporama de la fiche\u00A0: vérifiez son titre.`,
    isDocument: (name: string): string =>
      `«\u00A0${name}\u00A0» est un document joint à la fiche\u00A0: vérifiez son titre.`,
  },
};

const noPlace = (name: string, what: string): string =>
  `«\u00A0${name}\u00A0» n’a pas sa place ici\u00A0: cette fiche n’a pas ${what}.`;
