import { formatNumber } from "../../../numbers.ts";

const count = (n: number): string => formatNumber(n, "fr");

/** Lists of entries, their filters, search, and the first screen. */
export const listsFr = {
  lists: {
    contents: "Contenus",
    searchAll: "Rechercher dans tous les contenus",
    searchHint: "Tout rechercher",
    home: "Accueil",
    allContents: "Tous les contenus",
    searchedHere: "Les titres, les personnes et les thèmes sont cherchés ici.",
    searchTexts: "Chercher aussi dans les textes du site",
    /** What makes a new entry of a type. */
    newEntry: {
      article: "Nouvel article",
      conference: "Nouvelle conférence",
      series: "Nouveau cycle",
      person: "Nouvelle personne",
      link: "Nouveau lien",
      topic: "Nouveau thème",
      page: "Nouvelle page",
    },
    noAnswer: "Le site ne répond pas. Rechargez la page dans un instant.",
    underWay: "La liste se prépare…",
    first: (n: number): string => `Les ${n} premières fiches.`,
    found: (n: number): string =>
      n === 0 ? "Aucune fiche ne correspond." : n === 1 ? "Une fiche." : `${count(n)}\u00A0fiches.`,
    more: "Montrer la suite",
    changed: (day: string): string => `modifiée le ${day}`,
    /** Where an entry stands. */
    states: {
      draft: "Brouillon",
      review: "À relire",
      later: "À paraître",
      online: "En ligne",
      aside: "Mise de côté",
    },
    filters: {
      title: "Filtrer",
      counted: (n: number): string => `Filtrer (${n})`,
      year: "Année",
      anyYear: "Toutes",
      state: "État",
      anyState: "Tous",
      topic: "Thème",
      anyTopic: "Tous",
      person: "Personne",
      anyPerson: "Toutes",
      lang: "Langue",
      anyLang: "Toutes",
      lacks: "Il manque",
      anyLacks: "Peu importe",
      lacking: { transcript: "La transcription", registration: "L’inscription" },
      toMend: "À corriger",
      clear: "Tout montrer",
    },
  },
  home: {
    underWay: "L’accueil se prépare…",
    calm: "Rien n’attend.",
    myDrafts: "Mes brouillons",
    drafts: "Brouillons",
    reviews: "À relire",
    aside: "Mises de côté",
    open: "Prochaines rencontres sans inscription",
    openNote: "Rien n’y dit encore comment s’inscrire, ni que l’entrée est libre.",
    silent: "Enregistrements sans transcription",
    later: "À paraître",
    changed: "Modifiées récemment",
    seeAll: (n: number): string => `Voir les ${count(n)}`,
  },
};
