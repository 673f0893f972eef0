import type { CheckWords } from "./said.ts";

const FRONT_MATTER = "trois tirets, les champs en YAML, trois tirets, puis le texte";

/** Files of the content folder, to whoever put them there by hand. */
export const checkedFilesFr = {
  noSettings: {
    found: "pas de site.yaml",
    expected: "le fichier qui donne au site son nom, son adresse et ses langues",
    remedy: "Créez-le dans le dossier de contenu, ou vérifiez l’option --content.",
  },
  tooLarge: (size: string, most: string): CheckWords => ({
    found: `un fichier de ${size}`,
    expected: `${most} au plus`,
    remedy: "Vérifiez que c’est le bon fichier, ou coupez-le en plusieurs.",
  }),
  unopened: {
    found: "un fichier qui ne s’ouvre pas",
    expected: "un fichier que l’on peut lire",
    remedy: "Vérifiez ses droits d’accès.",
  },
  notUtf8: {
    found: "un fichier qui n’est pas en UTF-8",
    expected: "un texte en UTF-8",
    remedy: "Rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.",
  },
  conflict: {
    found: "un conflit de fusion qui n’est pas réglé\u00A0: les deux versions sont dans le fichier",
    expected: "une seule version",
    remedy:
      "Gardez ce qui convient de l’une et de l’autre, et retirez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.",
  },
  ofThisFolder: "un fichier de ce dossier",
  deadLink: {
    found: "un lien symbolique qui ne mène à rien, ou un fichier qui ne s’ouvre pas",
    remedy: "Remplacez-le par une copie du fichier.",
  },
  linkOut: {
    found: "un lien symbolique qui sort du dossier de contenu",
    remedy: "Remplacez le lien par une copie du fichier.",
  },
  closedFolder: {
    found: "un dossier fermé, ou un lien symbolique vers un dossier",
    remedy: "Remplacez le lien par une copie du dossier, ou vérifiez ses droits d’accès.",
  },
  device: { found: "un fichier spécial (tube, appareil)", remedy: "Supprimez-le." },
  empty: {
    found: "un fichier vide",
    expected: FRONT_MATTER,
    remedy: "Écrivez l’entrée, ou supprimez le fichier.",
  },
  notYaml: (opening: string): CheckWords => ({
    found: `«\u00A0${opening}\u00A0»\u00A0: un en-tête qui n’est pas en YAML`,
    expected: FRONT_MATTER,
    remedy: "Ouvrez l’en-tête par trois tirets seuls (---) et écrivez-le en YAML.",
  }),
  noFrontMatter: {
    found: "pas d’en-tête",
    expected: FRONT_MATTER,
    remedy: "Commencez le fichier par une ligne de trois tirets (---).",
  },
  openFrontMatter: {
    found: "un en-tête qui ne se ferme pas",
    expected: FRONT_MATTER,
    remedy: "Fermez-le par une ligne de trois tirets (---).",
  },
  /** @param folders of entries */
  strayEntry: (folders: readonly string[]): CheckWords => ({
    found: "une entrée hors de tout dossier",
    expected: `un fichier dans ${folders.join(", ")}`,
    remedy: "Déplacez-la dans le dossier de son type.",
  }),
  /** @param near the name that may be meant, else all of them */
  unknownFolder: (near: string | undefined, folders: readonly string[]): CheckWords => ({
    found: "un dossier que le site ne connaît pas",
    expected: near === undefined ? folders.join(", ") : `«\u00A0${near}\u00A0»\u202F?`,
    remedy: "Renommez-le, ou retirez-le\u00A0: rien de ce qu’il contient n’est publié.",
  }),
  notAFolder: (folder: string): CheckWords => ({
    found: "un fichier",
    expected: `un dossier «\u00A0${folder}\u00A0»`,
    remedy: "Renommez ce fichier, puis créez le dossier.",
  }),
  notMarkdown: (what: string): CheckWords => ({
    found: `un fichier «\u00A0${what}\u00A0»`,
    expected: "un fichier .md",
    remedy: "Renommez-le en .md, ou rangez-le dans content/media/.",
  }),
  /** @param proposal without its ending; empty where nothing of the name can be kept */
  badEntryName: (name: string, proposal: string): CheckWords => ({
    found: `le nom «\u00A0${name}\u00A0»`,
    expected: "120 lettres minuscules sans accent, chiffres et traits d’union au plus",
    remedy: `Renommez le fichier, par exemple «\u00A0${proposal || "mon-titre"}.md\u00A0».`,
  }),
  notAYear: (folder: string): CheckWords => ({
    found: "un sous-dossier qui n’est pas une année",
    expected: `${folder}/ ou ${folder}/2026/`,
    remedy: "Déplacez le fichier.",
  }),
  /** Folders that hold what the build makes. */
  made: {
    slides: { found: "le dossier des images de diapositives", remedy: "Rangez ce fichier ailleurs." },
    cards: { found: "le dossier des images de partage", remedy: "Rangez ce fichier ailleurs." },
    sizes: {
      found: "le dossier des images dans leurs différentes tailles",
      remedy: "Rangez ce fichier ailleurs.",
    },
  },
  /** @param sign none where it is white space */
  oddName: (sign: string | undefined): CheckWords => ({
    found: `un nom qui contient ${sign === undefined ? "une espace ou un retour à la ligne" : `«\u00A0${sign}\u00A0»`}`,
    remedy: "Renommez le fichier\u00A0: des lettres, des chiffres, des tirets et des points suffisent.",
  }),
  /** @param sign as `invisible` of texts tells it */
  invisibleInName: (sign: string): CheckWords => ({
    found: `un nom qui contient ${sign}`,
    remedy: "Renommez le fichier\u00A0: des lettres, des chiffres, des tirets et des points suffisent.",
  }),
  offered:
    "une image, un son, un diaporama, une transcription ou un document (PDF, ODT, DOCX, EPUB, CSV, ZIP…)",
  namesake: (other: string): CheckWords => ({
    found: `presque le même nom que ${other}`,
    expected: "un nom qui diffère par autre chose que des majuscules ou l’écriture des accents",
    remedy: "Renommez l’un des deux fichiers.",
  }),
  yaml: {
    /** By the code of the error. */
    reasons: {
      DUPLICATE_KEY: "un champ est écrit deux fois",
      BAD_INDENT: "l’alignement des lignes n’est pas régulier",
      TAB_AS_INDENT: "une tabulation sert d’alignement",
      MISSING_CHAR: "il manque un caractère, souvent un guillemet ou les deux-points",
      UNEXPECTED_TOKEN: "un signe inattendu, souvent des deux-points ou un guillemet dans une valeur",
      MULTILINE_IMPLICIT_KEY: "un nom de champ sur plusieurs lignes",
      BLOCK_AS_IMPLICIT_KEY: "des deux-points de trop dans une valeur",
      TAG_RESOLVE_FAILED: "une étiquette YAML (!…) inconnue",
      BAD_ALIAS: "une référence (*) à rien",
      MULTIPLE_DOCS: "une ligne de trois points, ou plusieurs en-têtes",
      RESOURCE_EXHAUSTION: "trop de crochets ou d’accolades les uns dans les autres",
      BAD_SCALAR_START: "une valeur qui commence par un signe réservé (@, %, ` ou |)",
      BAD_DQ_ESCAPE: "une barre oblique inverse (\\), à doubler entre guillemets droits",
      BAD_DIRECTIVE: "une ligne qui commence par un pour cent (%)",
      BAD_PROP_ORDER: "une marque YAML (!, &) qui n’est pas à sa place",
      BAD_COLLECTION_TYPE: "une étiquette YAML (!…) qui ne convient pas à sa valeur",
      ALIAS_PROPS: "une référence (*) qui porte une marque (!, &)",
      MULTIPLE_ANCHORS: "deux marques (&) pour une valeur",
      MULTIPLE_TAGS: "deux étiquettes YAML (!…) pour une valeur",
      BLOCK_IN_FLOW: "une liste à tirets, ou un texte sur plusieurs lignes, entre crochets ou accolades",
      KEY_OVER_1024_CHARS: "un nom de champ de plus de mille caractères",
      NON_STRING_KEY: "un nom de champ qui n’est pas un mot",
      IMPOSSIBLE: "une ligne qui ne se comprend pas",
    },
    unreadable: (reason: string): CheckWords => ({
      found: `YAML illisible\u00A0: ${reason}`,
      expected: "un champ par ligne, «\u00A0nom: valeur\u00A0»",
      remedy:
        "Corrigez cette ligne\u202F; mettez la valeur entre guillemets droits si elle contient un deux-points ou un dièse, ou commence par un signe.",
    }),
    noFields: (text: string): CheckWords => ({
      found: `«\u00A0${text.length > 60 ? `${text.slice(0, 59)}…` : text}\u00A0»`,
      expected: "un champ par ligne, «\u00A0nom: valeur\u00A0»",
      remedy: "Écrivez après chaque nom des deux-points simples (:), puis une espace.",
    }),
    comment: (text: string): CheckWords => ({
      found: `«\u00A0${text}\u00A0» n’est pas lu\u00A0: ce qui suit un dièse est un commentaire`,
      remedy: "Si cela fait partie de la valeur, mettez-la tout entière entre guillemets droits.",
    }),
    name: (text: string): CheckWords => ({
      found: `«\u00A0${text}\u00A0» n’est pas lu\u00A0: une esperluette donne un nom à la valeur qui la suit`,
      remedy: "Si cela fait partie de la valeur, mettez-la tout entière entre guillemets droits.",
    }),
    badFieldName: {
      found: "un nom de champ qui n’est pas un mot",
      remedy: "Donnez au champ un nom du modèle, ou retirez-le.",
    },
    tag: (tag: string): CheckWords => ({
      found: `une étiquette YAML (${tag})`,
      remedy: "Retirez ce qui commence par un point d’exclamation.",
    }),
    aliases: {
      found: "trop de répétitions par référence (&, *)",
      remedy: "Écrivez les valeurs en toutes lettres.",
    },
  },
  tokens: {
    unreadable: {
      found: "une feuille de style illisible",
      remedy: "Vérifiez les accolades et les points-virgules.",
    },
    imported: (rule: string): CheckWords => ({
      found: `@${rule}`,
      remedy: "Copiez dans tokens.css ce qui vous en sert.",
    }),
    address: (name: string): CheckWords => ({
      found: `l’adresse «\u00A0${name}\u00A0», qui n’est pas celle d’un fichier publié`,
      remedy:
        "Déposez le fichier dans content/media/ et écrivez son chemin, par exemple url(media/police.woff2).",
    }),
    function: (name: string): CheckWords => ({
      found: `la fonction «\u00A0${name}\u00A0»`,
      remedy: "Écrivez la valeur autrement, ou retirez-la.",
    }),
    passage: (text: string): CheckWords => ({
      found: `un passage illisible, «\u00A0${text}\u00A0»`,
      remedy: "Vérifiez les parenthèses et les guillemets.",
    }),
  },
  /** A record of what was measured. */
  lock: {
    unreadable: (why: string): CheckWords => ({
      found: `mesure illisible, ${why}`,
      remedy: "Supprimez ce fichier et relancez npm run media.",
    }),
    notJson: "le fichier n’est pas du JSON",
    notAFile: "ce n’est pas un fichier",
    tooLarge: "le fichier est bien trop gros",
    otherName: (name: string): string => `il devrait s’appeler ${name}`,
    /** @param fields at fault */
    shape: (fields: readonly string[]): string =>
      fields.length === 0
        ? "le fichier n’a pas la forme attendue"
        : `${fields.map((field) => `«\u00A0${field}\u00A0»`).join(", ")} ${fields.length > 1 ? "n’ont" : "n’a"} pas la forme attendue`,
  },
};
