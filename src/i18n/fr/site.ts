import { joinNames } from "../join-names.ts";
import { plural } from "../plural.ts";

/** What is around every page: navigation, types of entries, credits, lists. */
export const siteFr = {
  language: {
    /** The language's name in itself. */
    own: "Français",
    /** The names of the languages in this one. */
    names: { fr: "français", en: "anglais", br: "breton" },
    choose: "Choisir la langue",
    /** Before content that exists only in another language. */
    inLanguage: (name: string) => `En ${name}`,
  },
  nav: {
    menu: "Menu",
    skip: "Aller au contenu",
    close: "Fermer",
    main: "Navigation principale",
    breadcrumb: "Fil d’Ariane",
    footer: "Pied de page",
    home: "Accueil",
    sitemap: "Plan du site",
    seeAll: "Tout voir",
  },
  theme: {
    label: "Apparence",
    light: "Claire",
    dark: "Sombre",
    auto: "Comme l’appareil",
  },
  types: {
    article: {
      one: "Article",
      other: "Articles",
      none: "Aucun article pour le moment.",
      intro: "Ce que l’on raconte, explique et partage, du plus récent au plus ancien.",
    },
    conference: {
      one: "Conférence",
      other: "Conférences",
      none: "Aucune conférence pour le moment.",
      intro:
        "À écouter, à lire et à feuilleter\u00A0: les rencontres, leurs enregistrements et leurs diaporamas.",
    },
    series: {
      one: "Cycle",
      other: "Cycles",
      none: "Aucun cycle pour le moment.",
      intro: "Les rencontres qui vont ensemble.",
    },
    person: {
      one: "Personne",
      other: "Personnes",
      none: "Personne pour le moment.",
      intro: "Les personnes et les organisations que l’on entend et que l’on lit ici.",
    },
    link: {
      one: "Lien",
      other: "Liens",
      none: "Aucun lien pour le moment.",
      intro: "Des ressources choisies ailleurs, et pourquoi elles valent le détour.",
    },
    topic: {
      one: "Thème",
      other: "Thèmes",
      none: "Aucun thème pour le moment.",
      intro: "Tout ce qui est publié ici, rangé par sujet.",
    },
    page: {
      one: "Page",
      other: "Pages",
      none: "Aucune page pour le moment.",
      intro: "Les pages du site.",
    },
  },
  entry: {
    posted: "Posté le",
    by: "Par",
    published: "Publié le",
    updated: "Mis à jour le",
    topics: "Thèmes",
    related: "À découvrir aussi",
    documents: "Documents joints",
    essential: "L’essentiel",
    translations: "Autres langues",
    source: "Article repris de",
    credit: "Crédit\u00A0:",
    reportError: "Signaler une erreur",
    reportSubject: (title: string) => `Erreur à signaler\u00A0: ${title}`,
    reportBody: (address: string) =>
      `Page\u00A0: ${address}\n\nCe que j’ai vu\u00A0:\n\nCe que j’attendais\u00A0:\n`,
    /** Names in a sentence: "A, B et C". */
    names: (names: readonly string[]) => joinNames(names, "et"),
  },
  licence: {
    sentence: "Sauf mention contraire, ce contenu est publié sous la licence",
    siteSentence: "Sauf mention contraire, les contenus sont publiés sous la licence",
    attribution: "Attribution à recopier",
    /** Title, author, source and licence, ready to paste. */
    credit: (title: string, authors: string, source: string, licence: string) =>
      `«\u00A0${title}\u00A0»${authors === "" ? "" : `, ${authors}`}, ${source}, ${licence}`,
  },
  cite: {
    title: "Citer",
    copy: "Copier",
    copied: "Copié",
    failed: "La copie n’a pas fonctionné\u00A0: sélectionnez le texte et copiez-le.",
    online: "en ligne",
    sound: "enregistrement sonore",
    at: (time: string) => `à ${time}`,
    available: (address: string) => `Disponible à l’adresse\u00A0: ${address}`,
  },
  lists: {
    pagination: "Pages de la liste",
    /** To the page before, to the one after, and to the first, of a list in the order of time and of one by name. */
    steps: {
      date: { previous: "Plus récents", next: "Plus anciens", start: "Les plus récents" },
      name: { previous: "Page précédente", next: "Page suivante", start: "Début de la liste" },
    },
    /** To years, or to letters. */
    jump: "Aller à",
    resources: (n: number) => plural(n, "fr", "ressource", "ressources"),
    others: (n: number) => plural(n, "fr", "autre ressource", "autres ressources"),
    empty: "Rien pour le moment.",
  },
};
