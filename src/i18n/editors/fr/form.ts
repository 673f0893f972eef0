/** How many of something, in a folded list: « 2 personnes », « 1 voix ». */
const counted =
  (one: string, other = `${one}s`) =>
  (count: number): string =>
    `${count} ${count < 2 ? one : other}`;

/** One item of a list: with its article, as a button adds it, and counted. */
const item = (article: "un" | "une", one: string, other?: string) => ({
  one: `${article} ${one}`,
  count: counted(one, other),
});

/** The form of an entry: its collections, parts, lists and choices; labels of fields are the schemas'. */
export const formFr = {
  form: {
    collections: {
      article: "Textes publiés par le site.",
      conference: "Rencontres, avec leurs enregistrements, transcriptions et diaporamas.",
      series: "Cycles de rencontres.",
      person: "Personnes et organisations.",
      link: "Liens choisis et commentés.",
      topic: "Thèmes, rangés du plus large au plus précis.",
      page: "Pages du site lui-même.",
    },
    /** The label of the text of an entry. */
    body: {
      article: "Texte",
      conference: "Présentation",
      series: "Présentation",
      person: "Présentation",
      link: "Commentaire",
      topic: "Présentation",
      page: "Texte",
    },
    /** In the place of « Titre » for who, or what, has a name. */
    name: "Nom",
    pageAddress: "Adresse de la page",
    neededInGroup: "À remplir dès que ce groupe sert.",
    /** Languages of contents, by their codes. */
    languages: { fr: "Français", en: "Anglais", br: "Breton" },
    transcriptStatus: { machine: "Automatique, non relue", reviewed: "Relue" },
    places: { open: "Il en reste", full: "Complet", "waiting-list": "Liste d’attente" },
    /** Licences whose names are words, by their identifiers. */
    licences: {
      "PDM-1.0": "Domaine public",
      "etalab-2.0": "Licence Ouverte 2.0",
      "all-rights-reserved": "Tous droits réservés",
    },
    anItem: item("un", "élément"),
    /** By the name of the field. */
    items: {
      documents: item("un", "document"),
      aliases: item("une", "adresse"),
      speakers: item("une", "personne"),
      occasions: item("une", "date"),
      programme: item("un", "point"),
      recordings: item("un", "enregistrement"),
      sources: item("un", "fichier"),
      transcripts: item("une", "langue"),
      chapters: item("un", "chapitre"),
      cues: item("un", "moment"),
      voices: item("une", "voix", "voix"),
      decks: item("un", "diaporama"),
      creators: item("un", "nom"),
      pages: item("une", "page"),
      links: item("un", "lien"),
      related: item("une", "conférence"),
      navigation: item("un", "lien"),
      footer: item("un", "lien"),
      mediaHosts: item("un", "hôte"),
    },
    allParts: "Parties de la fiche",
    parts: {
      settings: "Réglages",
      announce: "Annoncer",
      after: "Après la rencontre",
      write: "Écrire",
      hear: "À écouter et à voir",
      recommend: "Recommander",
      present: "Présenter",
      "take-part": "Participer",
    },
    /** Said where a group or a list holds nothing. */
    nothingYet: "Rien encore",
    /** A value with what it is, « Début : 5 juillet 2027 ». */
    withLabel: (label: string, value: string): string => `${label}\u00A0: ${value}`,
    /** A count and what is counted, « 2 personnes : Anne Le Gall, Maïa Trévarez ». */
    withNames: (count: string, names: string): string => `${count}\u00A0: ${names}`,
  },
  /** The settings of the hub. */
  settings: {
    title: "Réglages du site",
    short: "Réglages",
    about: "Nom, menus, langues, contact, podcast\u00A0: ce qui fait de ce site le vôtre.",
    parts: {
      site: "Le site",
      menus: "Menus",
      contact: "Contact et licence",
      sound: "Podcast et enregistrements",
      technical: "Adresse et langues",
    },
    /** Words of these names, for the tabs of a telephone. */
    tabs: { site: "Site", menus: "Menus", contact: "Contact", sound: "Podcast", technical: "Adresse" },
  },
  /** What is wrong with a field. */
  problems: {
    toFill: "À remplir.",
    /** @param label of the field, empty where it is before one's eyes; @param expected absent where nothing is */
    sentence: ({ label, found, expected, remedy }: ProblemSaid): string => {
      const wanted = expected === undefined ? "" : `\u202F; attendu\u00A0: ${expected}`;
      const said = `${found}${wanted}${wanted.endsWith("?") ? "" : "."} ${remedy}`;
      return label === "" ? said : `${label}\u00A0: ${said}`;
    },
    missing: (label: string): string => (label === "" ? "à remplir." : `${label}\u00A0: à remplir.`),
  },
  /** What an editor had better add or shorten. */
  remarks: {
    longTitle: (length: number): string => `un titre de ${length} signes`,
    shortenTitle: (limit: number): string =>
      `Au-delà de ${limit} environ, les moteurs de recherche et les réseaux sociaux le coupent\u00A0: le chapô peut dire le reste.`,
    noSummary: "pas encore de chapô",
    writeSummary:
      "Deux ou trois phrases suffisent\u00A0: elles annoncent la page dans les listes, la recherche et les partages.",
    noSpeaker: "personne n’est annoncé",
    nameSpeakers: "Nommez qui intervient\u00A0: la conférence se retrouvera aussi sur leur page.",
    machineTranscript: "une transcription automatique, que personne n’a relue",
    reviewTranscript: "La page le dit. Une fois relue, passez son état à «\u00A0Relue\u00A0».",
    stillSlides: (deck: string): string => `les diapositives de «\u00A0${deck}\u00A0» ne suivent pas la voix`,
    setCues: "Dites à quel moment chacune paraît\u00A0: la page les tournera pendant l’écoute.",
  },
  /** Messages of the history. The words are Decap's templates: https://decapcms.org/docs/beta-features/#commit-message-templates */
  history: {
    create: "Ajouter « {{slug}} » ({{collection}}), par {{author-name}}",
    update: "Modifier « {{slug}} » ({{collection}}), par {{author-name}}",
    delete: "Supprimer « {{slug}} » ({{collection}}), par {{author-name}}",
    uploadMedia: "Ajouter le fichier « {{path}} », par {{author-name}}",
    deleteMedia: "Supprimer le fichier « {{path}} », par {{author-name}}",
    status: "Passer « {{slug}} » ({{collection}}) à « {{status}} », par {{author-name}}",
    publish: "Publier « {{slug}} » ({{collection}}), par {{author-name}}",
    restore: "Restaurer « {{slug}} » ({{collection}}), par {{author-name}}",
  },
  /** Steps of a draft, as Decap names them. */
  draftStatus: { draft: "Brouillon", pending_review: "En révision", pending_publish: "Prêt" },
};

interface ProblemSaid {
  readonly label: string;
  readonly found: string;
  readonly expected?: string | undefined;
  readonly remedy: string;
}
