import { plural } from "../plural.ts";

/** The search page and the search box. Browsers load it. */
export const searchFr = {
  search: {
    title: "Recherche",
    label: "Rechercher dans les articles, les conférences et les liens",
    placeholder: "Un mot, une phrase, un nom…",
    submit: "Rechercher",
    close: "Fermer la recherche",
    prompt:
      "Cherchez un mot prononcé dans une conférence, un thème, un nom. Entre guillemets\u00A0: ces mots à la suite\u202F; -\u2060mot\u00A0: sans ce mot.",
    searching: "Recherche en cours…",
    count: (n: number, query: string) =>
      n === 0
        ? `Aucun résultat pour «\u00A0${query}\u00A0»`
        : `${plural(n, "fr", "résultat", "résultats")} pour «\u00A0${query}\u00A0»`,
    countAll: (n: number) => (n === 0 ? "Aucun résultat" : plural(n, "fr", "résultat", "résultats")),
    more: "Plus de résultats",
    allResults: "Voir tous les résultats",
    noneHelp: "Essayez moins de mots, un autre mot, ou retirez un filtre.",
    follow: (title: string) => `Suivre «\u00A0${title}\u00A0» (flux Atom)`,
    near: "Mots proches",
    partial: (n: number, query: string) =>
      `Aucun résultat n’a tous les mots de «\u00A0${query}\u00A0». ${plural(n, "fr", "résultat en a", "résultats en ont")} une partie.`,
    others: (n: number) =>
      `(et ${plural(n, "fr", "autre qui n’a", "autres qui n’ont")} qu’une partie des mots)`,
    unknown: (words: readonly string[]) =>
      `${words.map((word) => `«\u00A0${word}\u00A0»`).join(", ")} ${words.length > 1 ? "n’apparaissent" : "n’apparaît"} dans aucune page.`,
    alsoWith: (n: number, words: string) =>
      `Avec d’autres mots (${words})\u00A0: ${plural(n, "fr", "résultat", "résultats")}`,
    inLanguage: { fr: "Chercher en français", en: "Chercher en anglais", br: "Chercher en breton" },
    otherLanguages: "Dans d’autres langues\u00A0:",
    foundIn: {
      fr: "Rien dans cette langue. Voici ce qui existe en français.",
      en: "Rien dans cette langue. Voici ce qui existe en anglais.",
      br: "Rien dans cette langue. Voici ce qui existe en breton.",
    },
    /** In a language that the interface does not speak, by its name. */
    foundInOther: (name: string) =>
      `Rien dans cette langue. Voici ce qui existe dans une autre\u00A0: ${name}.`,
    passages: (n: number) => `Voir les ${plural(n, "fr", "passage", "passages")}`,
    inSlide: (n: number) => `Diapositive ${n}`,
    chapter: "Chapitre",
    listenFrom: (time: string) => `Écouter à partir de ${time}`,
    kinds: {
      article: "Article",
      conference: "Conférence",
      series: "Cycle",
      person: "Personne",
      link: "Lien",
      topic: "Thème",
      page: "Page",
    },
    filters: "Filtres",
    clearFilters: "Retirer les filtres",
    removeFilter: (name: string) => `Retirer le filtre «\u00A0${name}\u00A0»`,
    facets: {
      type: "Type",
      topic: "Thème",
      person: "Personne",
      series: "Cycle",
      year: "Année",
      with: "Avec",
    },
    contents: { recording: "Enregistrement", transcript: "Transcription" },
    language: "Langue",
    languages: { fr: "Français", en: "Anglais", br: "Breton" },
    sort: "Trier par",
    byRelevance: "Pertinence",
    byDate: "Date",
    recent: "Recherches récentes",
    forget: "Oublier ces recherches",
    keyboardHelp: "Flèches pour parcourir les résultats, Entrée pour ouvrir, Échap pour revenir.",
    shortcut: (key: string) => `Ouvrir la recherche par la touche ${key}`,
    failed: "La recherche n’a pas pu être chargée. Tout reste accessible par les pages ci-dessous.",
    offline: "Vous êtes hors connexion. La recherche reprendra avec le réseau.",
    retry: "Réessayer",
    explore: "Parcourir le site",
    noScript: "La recherche a besoin de JavaScript. Sans lui, tout reste accessible par ces pages.",
    external: (engine: string) => `Chercher sur ce site avec ${engine}`,
  },
};
