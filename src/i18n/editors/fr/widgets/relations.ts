/** Entries that another names: found, made in passing, or absent. */

const HIS = {
  choose: "Le choisir",
  saved: "Il sera enregistré en même temps que cette fiche.",
};

export const relationsFr = {
  relations: {
    search: "Chercher…",
    create: (name: string): string => `Créer «\u00A0${name}\u00A0»`,
    remove: (name: string): string => `Retirer ${name}`,
    notInHub: (name: string): string => `«\u00A0${name}\u00A0» n’est pas encore dans le hub.`,
    discard: "Ne pas créer cette fiche",
    nothing: (kept: string): string =>
      `Rien ne correspond. Entrée garde «\u00A0${kept}\u00A0», si vous venez de créer cette fiche.`,
    /** A name, and why the site does not show it. */
    absent: {
      missing: "introuvable",
      draft: "brouillon",
      waits: (day: string): string => `attend le ${day}`,
      soon: "bientôt en ligne",
      offline: "pas en ligne",
    },
    /** An entry made in passing, by its type. */
    made: {
      person: {
        heading: "Nouvelle fiche",
        twin: (title: string): string => `Cette fiche existe déjà\u00A0: «\u00A0${title}\u00A0».`,
        choose: "La choisir",
        saved: "Elle sera enregistrée en même temps que celle-ci.",
      },
      topic: {
        heading: "Nouveau thème",
        twin: (title: string): string => `Ce thème existe déjà\u00A0: «\u00A0${title}\u00A0».`,
        ...HIS,
      },
      series: {
        heading: "Nouveau cycle",
        twin: (title: string): string => `Ce cycle existe déjà\u00A0: «\u00A0${title}\u00A0».`,
        ...HIS,
      },
    },
    pageAddress: <Address>(address: Address): readonly (string | Address)[] => [
      "Adresse de sa page\u00A0: ",
      address,
    ],
    noName: "Écrivez un nom, avec des lettres ou des chiffres.",
    make: "Créer",
    notMade: "Cette fiche n’a pas pu être créée. Vérifiez ce qui est écrit, puis recommencez.",
  },
  /** The address of a curated link that the hub has already. */
  webAddress: {
    twin: <Link>(link: Link): readonly (string | Link)[] => [
      "Cette page est déjà dans le hub\u00A0: ",
      link,
      ". Complétez plutôt ce lien, à moins que le vôtre dise autre chose.",
    ],
  },
  /** Fields of the site's settings. */
  menuLinks: {
    noLabel: "Sans libellé",
    inLanguage: (label: string, language: string): string => `${label}, ${language.toLowerCase()}`,
    list: "Liste",
    section: "Rubrique",
    search: "Chercher une page, ou coller une adresse",
    leadsTo: (kind: string, title: string): string => `${kind}\u00A0: ${title}`,
    elsewhere: "Un autre site",
  },
};
