import type { Lang } from "../text/index.ts";

/** The few words that a rendered text needs of its own. */
export interface MarkdownWords {
  readonly notes: string;
  readonly note: (n: number) => string;
  readonly backToText: (n: number) => string;
  readonly table: (n: number) => string;
  readonly permalink: (title: string) => string;
  readonly unavailable: string;
}

export const MARKDOWN_WORDS: Readonly<Record<Lang, MarkdownWords>> = {
  fr: {
    notes: "Notes",
    note: (n) => `Note ${n}`,
    backToText: (n) => `Retour au texte, appel de note ${n}`,
    table: (n) => `Tableau ${n}`,
    permalink: (title) => `Lien vers la section «\u00A0${title}\u00A0»`,
    unavailable: "Ce contenu n’est pas disponible.",
  },
  en: {
    notes: "Notes",
    note: (n) => `Note ${n}`,
    backToText: (n) => `Back to the text, reference ${n}`,
    table: (n) => `Table ${n}`,
    permalink: (title) => `Link to the section “${title}”`,
    unavailable: "This content is not available.",
  },
  br: {
    notes: "Notennoù",
    note: (n) => `Notenn ${n}`,
    backToText: (n) => `Distreiñ d’an destenn, galv ${n}`,
    table: (n) => `Taolenn ${n}`,
    permalink: (title) => `Liamm war-du ar rann «\u00A0${title}\u00A0»`,
    unavailable: "N’eo ket hegerz an endalc’had-mañ.",
  },
};
