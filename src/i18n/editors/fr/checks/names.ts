import type { CheckWords } from "./said.ts";

type Recorded = "article" | "conference";

/** A name that may be meant. */
const meant = (near: string): string => `«\u00A0${near}\u00A0»\u202F?`;
const withMeant = (near: string | undefined): { expected?: string } =>
  near === undefined ? {} : { expected: meant(near) };

const THE = { article: "l’article", conference: "la conférence" };
const A = { article: "un article", conference: "une conférence" };
const OF = { article: "de l’article", conference: "de la conférence" };
const NONE = {
  article: "rien\u00A0: l’article n’en a pas",
  conference: "rien\u00A0: la conférence n’en a pas",
};

/** What entries, texts and menus name. */
export const checkedNamesFr = {
  /** @param folder where entries of that type are @param near the name that may be meant */
  noEntry: (slug: string, folder: string, near: string | undefined): CheckWords => ({
    found: `«\u00A0${slug}\u00A0» n’existe pas dans ${folder}/`,
    expected: near === undefined ? `le nom d’un fichier de ${folder}/` : meant(near),
    remedy: "Corrigez le nom, créez l’entrée, ou retirez la relation.",
  }),
  topicLoop: {
    found: "ce thème est, de proche en proche, son propre parent",
    expected: "un arbre",
    remedy: "Retirez le thème plus large de l’un des thèmes de la boucle.",
  },
  ownTranslation: {
    found: "l’entrée se dit traduction d’elle-même",
    remedy: "Nommez l’entrée d’origine, ou retirez ce champ.",
  },
  sameLanguage: (lang: string, other: string): CheckWords => ({
    found: `cette traduction est dans la même langue (${lang}) que ${other}`,
    expected: "une langue par traduction",
    remedy: "Corrigez la langue (lang) de l’une des deux entrées, ou retirez translationOf.",
  }),
  deadLink: (path: string, near: string | undefined): CheckWords => ({
    found: `le lien «\u00A0${path}\u00A0» ne mène à aucune entrée`,
    ...withMeant(near),
    remedy: "Corrigez l’adresse, ou retirez le lien.",
  }),
  deadMenuLink: (url: string, near: string | undefined): CheckWords => ({
    found: `le lien «\u00A0${url}\u00A0» ne mène à aucune entrée`,
    ...withMeant(near),
    remedy: "Corrigez l’adresse, ou retirez ce lien\u00A0: d’ici là, le menu se passe de lui.",
  }),
  offlineMenuLink: (url: string): CheckWords => ({
    found: `«\u00A0${url}\u00A0» n’est pas en ligne`,
    remedy: "Le menu se passe de ce lien jusqu’à ce que la page soit publiée.",
  }),
  embedOfNothing: (type: Recorded, slug: string, near: string | undefined): CheckWords => ({
    found: `l’insertion nomme ${THE[type]} «\u00A0${slug}\u00A0», qui n’existe pas`,
    ...withMeant(near),
    remedy: "Corrigez son nom, ou retirez l’insertion.",
  }),
  /** @param ids of the decks that are there */
  embedOfNoDeck: (type: Recorded, deck: string, ids: readonly string[]): CheckWords => ({
    found: `l’insertion nomme le diaporama «\u00A0${deck}\u00A0», absent ${OF[type]}`,
    expected: ids.join(", ") || NONE[type],
    remedy: "Corrigez l’insertion.",
  }),
  embedOfSilence: (type: Recorded): CheckWords => ({
    found: `l’insertion nomme ${A[type]} sans enregistrement`,
    remedy: "Corrigez l’insertion.",
  }),
  embedOfNoRecording: (type: Recorded, recording: string, ids: readonly string[]): CheckWords => ({
    found: `l’insertion nomme l’enregistrement «\u00A0${recording}\u00A0», absent ${OF[type]}`,
    expected: ids.join(", ") || NONE[type],
    remedy: "Corrigez l’insertion.",
  }),
  slugTaken: (slug: string, other: string): CheckWords => ({
    found: `le nom «\u00A0${slug}\u00A0» est déjà pris par ${other}`,
    expected: "un nom de fichier unique par type, toutes années confondues",
    remedy: "Renommez l’un des deux fichiers.",
  }),
  identityTaken: (id: string, other: string): CheckWords => ({
    found: `l’identité ${id} est déjà celle de ${other}`,
    expected: "une identité par fiche",
    remedy: "Si ce fichier est une copie, retirez-en les lignes «\u00A0id\u00A0» et «\u00A0revision\u00A0».",
  }),
  reservedPage: (slug: string): CheckWords => ({
    found: `l’adresse /${slug}/ est celle d’une partie du site`,
    remedy: "Donnez un autre nom au fichier de cette page.",
  }),
  aliasOfSite: (alias: string): CheckWords => ({
    found: `«\u00A0${alias}\u00A0» est une adresse que le site utilise lui-même`,
    remedy: "Retirez cette ancienne adresse.",
  }),
  aliasTaken: (alias: string, other: string): CheckWords => ({
    found: `«\u00A0${alias}\u00A0» est déjà une adresse de ${other}`,
    remedy: "Retirez cette ancienne adresse de l’une des deux entrées.",
  }),
  aliasBelowFile: (alias: string, file: string, other: string): CheckWords => ({
    found: `«\u00A0${alias}\u00A0» est sous «\u00A0${file}\u00A0», qui est un fichier de ${other}`,
    remedy: "Retirez l’une des deux anciennes adresses.",
  }),
  relationAside: (slug: string, file: string): CheckWords => ({
    found: `«\u00A0${slug}\u00A0» est mise de côté`,
    remedy: `Corrigez ${file}\u00A0: d’ici là, la relation n’est pas montrée.`,
  }),
  embedAside: (path: string, file: string): CheckWords => ({
    found: `«\u00A0${path}\u00A0» est mise de côté`,
    remedy: `Corrigez ${file}\u00A0: d’ici là, l’insertion n’est pas montrée.`,
  }),
  linkAside: (path: string, file: string): CheckWords => ({
    found: `«\u00A0${path}\u00A0» est mise de côté`,
    remedy: `Corrigez ${file}\u00A0: d’ici là, le lien n’est qu’un texte.`,
  }),
  sameWebPage: (other: string): CheckWords => ({
    found: `cette adresse est déjà celle de ${other}`,
    remedy: "Réunissez les deux liens, ou dites dans chacun ce qu’il apporte de plus.",
  }),
  oldName: (slug: string, file: string, now: string): CheckWords => ({
    found: `«\u00A0${slug}\u00A0» est l’ancien nom de ${file}`,
    remedy: `La relation tient\u202F; écrivez «\u00A0${now}\u00A0» à la première occasion.`,
  }),
  oldAddress: (path: string, file: string, now: string): CheckWords => ({
    found: `«\u00A0${path}\u00A0» est l’ancienne adresse de ${file}`,
    remedy: `Le lien tient\u202F; écrivez «\u00A0${now}\u00A0» à la première occasion.`,
  }),
  changedByHand: (revision: number): CheckWords => ({
    found: `la fiche a changé à la main depuis sa révision n°\u00A0${revision}`,
    remedy: "Lancez npm run revise, qui écrit la nouvelle.",
  }),
};
