import { plural } from "./plural.ts";

/** The search page and the search box. Browsers load it. */
export const searchFr = {
  search: {
    title: "Recherche",
    label: "Rechercher dans les articles, les conférences et les liens",
    placeholder: "Un mot, une phrase, un nom…",
    submit: "Rechercher",
    clear: "Effacer",
    filters: "Filtres",
    clearFilters: "Retirer les filtres",
    type: "Type",
    topic: "Thème",
    year: "Année",
    person: "Personne",
    language: "Langue",
    all: "Tous",
    sort: "Trier par",
    byRelevance: "pertinence",
    byDate: "date",
    searching: "Recherche en cours…",
    prompt: "Cherchez un mot prononcé dans une conférence, un thème, un nom.",
    count: (n: number, query: string) =>
      n === 0
        ? `Aucun résultat pour «\u00A0${query}\u00A0»`
        : `${plural(n, "fr", "résultat", "résultats")} pour «\u00A0${query}\u00A0»`,
    none: "Aucun résultat.",
    noneHelp: "Essayez moins de mots, un autre mot, ou retirez un filtre.",
    relaxed: (query: string) => `Aucun résultat avec tous les mots. Voici ceux pour «\u00A0${query}\u00A0».`,
    didYouMean: (word: string) => `Vouliez-vous dire «\u00A0${word}\u00A0»\u202F?`,
    more: "Plus de résultats",
    spokenAt: (time: string) => `Prononcé à ${time}`,
    inTranscript: "Dans la transcription",
    inSlide: (n: number) => `Diapositive ${n}`,
    otherPassages: (n: number) => plural(n, "fr", "autre passage", "autres passages"),
    listenFrom: (time: string) => `Écouter à partir de ${time}`,
    failed: "La recherche n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.",
    noScript: "La recherche a besoin de JavaScript. Sans lui, tout reste accessible par ces pages\u00A0:",
    keyboardHelp: "Flèches pour parcourir les résultats, Entrée pour ouvrir.",
  },
};
