/** Chapters and slides of a recording, in the form and in the window where they are set. */

const counted = (n: number, one: string, none: string): string =>
  n === 0 ? none : `${n}\u00A0${one}${n > 1 ? "s" : ""}`;

export const marksFr = {
  marks: {
    setChapters: "Régler les chapitres",
    setCues: "Caler les diapositives",
    chapterCount: (n: number): string => counted(n, "chapitre", "Aucun chapitre"),
    cueCount: (n: number): string => counted(n, "moment", "Aucun moment"),
    /** After the count. */
    chapterTitles: (titles: string): string => `\u00A0: ${titles}`,
    cueSpan: (first: string, last: string): string => `, de ${first} à ${last}`,
    firstAddPdf: "Ajoutez d’abord le PDF des diapositives, plus bas, sous «\u00A0Diaporamas\u00A0».",

    heading: "Chapitres et diapositives",
    undo: "Annuler",
    redo: "Rétablir",
    done: "Terminer",
    listening: "Écoute",
    noSound: "Cet enregistrement n’a pas encore de fichier audio. Les temps peuvent s’écrire à la main.",
    unreadableSound: "Ce navigateur ne peut pas lire ce fichier. Les temps peuvent s’écrire à la main.",

    slide: (n: number | undefined): string => `Diapositive ${n ?? "?"}`,
    chapter: (title: string): string => (title === "" ? "Chapitre sans titre" : `Chapitre\u00A0: ${title}`),
    said: {
      firstPage: "C’est la première page.",
      lastPage: (pages: number): string => `Ce diaporama n’a que ${pages} pages.`,
      already: (slide: number): string => `La diapositive ${slide} est déjà montrée.`,
      slideAt: (slide: number, at: string): string => `Diapositive ${slide} à ${at}.`,
      slideMoved: (slide: number, at: string, from: string): string =>
        `Diapositive ${slide} avancée à ${at}\u00A0: elle était à ${from}.`,
      chapterAt: (at: string): string => `Chapitre à ${at}.`,
      removed: (name: string): string => `${name}\u00A0: repère supprimé.`,
      undone: "Annulé.",
      redone: "Rétabli.",
    },

    slides: "Diapositives",
    chapters: "Chapitres",
    deck: "Diaporama",
    untitledDeck: (n: number): string => `Diaporama ${n}`,
    absentDeck: "Diaporama absent",
    opening: "Ouverture du PDF…",
    nothingShown: "Aucune diapositive n’est montrée à ce moment.",
    beforeFirst: "Avant la première",
    page: (n: number, count: number | undefined): string =>
      count === undefined ? `Page ${n}` : `Page ${n} sur ${count}`,
    wasLast: "C’était la dernière page.",
    next: (n: number): string => `Ensuite\u00A0: page ${n}`,
    end: "Fin",
    previousSlide: "Précédente",
    showFirst: "Montrer la diapositive 1",
    nextSlide: "Diapositive suivante",
    goToPage: "Aller à la page",
    show: "Montrer",
    unfinishedDeck:
      "Il manque au diaporama son identifiant ou son fichier PDF\u00A0: donnez-les dans la fiche, sous «\u00A0Diaporamas\u00A0», puis revenez ici.",
    noDeck:
      "Pour caler des diapositives, ajoutez d’abord leur PDF à la fiche, sous «\u00A0Diaporamas\u00A0». Les chapitres n’en ont pas besoin.",

    timeline: {
      place: "Position de l’écoute",
      wider: "Voir plus large",
      closer: "Voir de plus près",
      far: "La forme du son n’est pas dessinée\u00A0: le fichier est sur un autre site. Elle le sera une fois mesurée par la personne qui tient le site.",
      unreadable:
        "La forme du son n’est pas dessinée\u00A0: ce navigateur ne sait pas décoder ce fichier. On peut l’écouter et poser ses moments de même.",
      reading: (percent: number): string =>
        `Lecture du son, pour en dessiner la forme\u00A0: ${percent}\u00A0%`,
    },
    chosen: {
      label: "Repère choisi",
      none: "Choisissez un repère pour le régler au dixième de seconde.",
      timeless: "sans temps",
      listen: "Écouter d’ici",
      placeHere: "Placer où l’on écoute",
      secondEarlier: "une seconde plus tôt",
      tenthEarlier: "un dixième de seconde plus tôt",
      tenthLater: "un dixième de seconde plus tard",
      secondLater: "une seconde plus tard",
    },
    list: {
      label: "Repères",
      beginChapter: "Un chapitre commence",
      paste: "Coller une liste",
      addMoment: "Ajouter un moment",
      start: "Début",
      title: "Titre",
      moment: "Moment",
      page: "Page",
      startOf: (name: string): string => `Début, ${name}`,
      momentOf: (name: string): string => `Moment, ${name}`,
      titleAt: (at: string): string => `Titre du chapitre à ${at}`,
      pageAt: (at: string): string => `Page à ${at}`,
      deckAt: (at: string): string => `Diaporama à ${at}`,
      noChapter: <Key>(key: Key): readonly (string | Key)[] => [
        "Pas encore de chapitre. Écoutez, et quand un sujet commence, appuyez sur le bouton ou sur ",
        key,
        ".",
      ],
      noMoment: "Aucun moment n’est calé.",
      noCue: <Key>(key: Key): readonly (string | Key)[] => [
        "Rien n’est calé. Écoutez, et à chaque fois que la diapositive change, appuyez sur le grand bouton ou sur ",
        key,
        ".",
      ],
      pdfPages: (n: number): string => `le PDF a ${n} pages`,
      listenFrom: (name: string): string => `Écouter à partir de ${name}`,
      delete: "Supprimer",
      deleteNamed: (name: string): string => `Supprimer ${name}`,
      writeTime: "Écrivez un temps, comme 12:34 ou 1:02:03",
    },
    pasted: {
      label: "Un chapitre par ligne\u00A0: le temps, puis le titre",
      example: "0:00 Accueil\n4:12 Le premier sujet\n1:02:30 Questions du public",
      found: (chapters: number, bad: number): string =>
        `${counted(chapters, "chapitre", "Aucun chapitre")} dans cette liste${bad === 0 ? "" : `, ${counted(bad, "ligne", "")} à revoir`}.`,
      bad: (line: number, text: string, why: string): string =>
        `Ligne ${line}, «\u00A0${text}\u00A0»\u00A0: ${why}.`,
      /** Why a line is no chapter, in the sentence before. */
      why: {
        noTime: "elle ne commence pas par un temps, comme 12:34 ou 1:02:03",
        wrongTime: (time: string): string => `«\u00A0${time}\u00A0» n’est pas un temps`,
        noTitle: "il manque le titre",
        longTitle: (most: number): string => `le titre dépasse ${most} signes`,
        afterEnd: "ce temps est après la fin de l’enregistrement",
      },
      add: (chapters: number): string => (chapters > 1 ? "Ajouter ces chapitres" : "Ajouter ce chapitre"),
      replace: "Remplacer ceux de la fiche",
      close: "Fermer la liste",
    },
    pdf: {
      "not-pdf": "Ce fichier n’est pas un PDF, malgré son nom.",
      locked: "Ce PDF est protégé par un mot de passe\u00A0: exportez-le à nouveau sans mot de passe.",
      damaged: "Ce PDF est abîmé ou coupé\u00A0: exportez-le encore une fois.",
      empty: "Ce PDF n’a aucune page.",
      interrupted: "Ce PDF est abîmé\u00A0: sa lecture s’interrompt.",
      page: "Cette page du PDF est illisible.",
      "too-large": "Cette page est trop grande pour être dessinée.",
      memory:
        "Ce PDF se déplie en bien plus de mémoire qu’une page n’en demande\u00A0: exportez-le à nouveau.",
      program:
        "Les pages ne peuvent pas être dessinées\u00A0: vérifiez la connexion, puis rouvrez cette fenêtre.",
    },
    slowPdf: (seconds: number): string =>
      `C’est un PDF dont une page demande plus de ${seconds} secondes de calcul. Exportez-le à nouveau depuis le logiciel qui l’a fait, avec des dessins et des images plus simples.`,
    noPdfPage: (n: number): string => `Ce PDF n’a pas de page ${n}.`,
    missingPdf: (file: string): string =>
      `Le fichier ${file} est introuvable. Choisissez-le à nouveau dans «\u00A0Diaporamas\u00A0».`,
  },
};
