import type { CheckWords } from "./said.ts";

/** The values of fields, one by one. */
export const checkedValuesFr = {
  missing: "champ absent",
  addField: "Ajoutez ce champ.",
  /** What was meant, by a name that is near. */
  meant: (name: string): string => `«\u00A0${name}\u00A0»\u202F?`,
  unknownField: (near: string | undefined): CheckWords => ({
    found: "champ inconnu",
    expected: near === undefined ? "un champ du modèle" : `«\u00A0${near}\u00A0»\u202F?`,
    remedy:
      near === undefined
        ? "Retirez ce champ ou corrigez son nom."
        : `Renommez-le en «\u00A0${near}\u00A0» ou retirez-le.`,
  }),
  unseenInField: (name: string): CheckWords => ({
    found: "un nom de champ avec un signe de trop, ou une espace insécable",
    expected: `«\u00A0${name}\u00A0»`,
    remedy: "Effacez le nom et ce qui le précède sur la ligne, puis tapez-le à nouveau.",
  }),
  /** By the kind of value that was expected. */
  types: {
    string: "un texte",
    number: "un nombre",
    int: "un nombre entier",
    boolean: "true ou false",
    array: "une liste",
    object: "un groupe de champs",
  },
  list: (count: number): string => `une liste de ${count} élément${count < 2 ? "" : "s"}`,
  oneOf: (values: readonly string[]): string => `l’une des valeurs ${values.join(", ")}`,
  atMostCharacters: (count: number | bigint): string => `${count} caractères au plus`,
  atMost: (limit: number | bigint): string => `${limit} au plus`,
  atLeast: (limit: number | bigint): string => `${limit} au moins`,
  moreThan: (limit: number | bigint): string => `plus de ${limit}`,
  position: "un moment de l’enregistrement, par exemple 754, 12:34 ou 1:02:03",
  pageAddress: "une adresse de ce site (/agenda/) ou d’ailleurs (https://…)",
  localized: "un texte, ou un texte par langue (fr, en, br)",
  uuid: "un UUID",
  remedies: {
    shorten: "Raccourcissez.",
    reduce: "Réduisez.",
    raise: "Augmentez.",
    choose: "Choisissez l’une de ces valeurs.",
    correct: "Corrigez la valeur.",
    quote: "Mettez la valeur entre guillemets.",
    date: (iso: string): string => `Écrivez ${iso}.`,
    fileSpace: "Un nom de fichier n’a pas d’espace ici\u00A0: renommez-le, avec des tirets par exemple.",
    addressSpace:
      "Une adresse n’a pas d’espace\u00A0: remplacez-la par %20, ou copiez l’adresse depuis la barre du navigateur.",
  },
  slug: "lettres minuscules sans accent, chiffres et traits d’union",
  oneLine: "une seule ligne",
  visibleText: "un texte qui se voit",
  licence:
    "une licence, par exemple CC-BY-NC-SA-4.0, CC-BY-NC-SA-2.0-FR, CC0-1.0, etalab-2.0 ou all-rights-reserved",
  language: "une langue, par son code (BCP 47), par exemple fr, de, pt-BR ou zh-Hans",
  date: "une date ISO 8601 qui existe, par exemple 2026-03-05, ou 2026-03-05T18:30 avec l’heure",
  dateTime: "une date et une heure ISO 8601 qui existent, par exemple 2026-03-05T18:30",
  timeZone: "un fuseau horaire IANA, par exemple Europe/Paris",
  clockTime: "une heure sur 24 heures, par exemple 14:00",
  duration: "une durée ISO 8601, par exemple PT2H ou PT1H30M",
  webAddress: "une adresse qui commence par https:// ou http://, sans nom d’utilisateur",
  mediaFile: "un fichier du dossier media, par exemple /media/2026/affiche.webp",
  /** @param formats `JPEG, PNG ou WebP` */
  picture: (formats: string): string => `une image\u00A0: ${formats}`,
  /** @param formats `Opus ou MP3` @param toConvert `FLAC et WAV` */
  sound: (formats: string, toConvert: string): string =>
    `un fichier audio du dossier media (/media/…, en ${formats}\u202F; ${toConvert} sont à convertir) ou une adresse https://`,
  slides: (formats: string): string =>
    `un fichier ${formats} du dossier media, par exemple /media/2026/diapos.pdf, ou son adresse https://`,
  transcript: (endings: string): string => `un fichier ${endings}`,
  soundType: "un type de son, par exemple audio/ogg",
  oldAddress: "un ancien chemin de ce site, sans signe particulier, par exemple /article123.html",
  email: "une adresse électronique, par exemple contact@exemple.fr",
  digest: "seize chiffres hexadécimaux",
  orcid: "un identifiant ORCID",
  wikidata: "un identifiant Wikidata, par exemple Q12193",
  idref: "un numéro IdRef",
  category:
    "une catégorie d’Apple Podcasts, par exemple Education, Arts > Books ou Society & Culture > Documentary",
  colour: "une couleur, par exemple #0b5c8a",
  host: "un nom d’hôte, par exemple media.exemple.fr, ou *.exemple.fr pour tous ceux d’un domaine",
  openAuthoring: "les propositions ouvertes ne marchent qu’avec GitHub",
  addressSigns: "une adresse sans barre oblique finale, sans «\u00A0?\u00A0» ni «\u00A0#\u00A0»",
  addressPath:
    "une adresse sans chemin, comme https://hub.exemple.fr\u00A0: sous un dossier, le site n’aurait pas de style",
  startOrDates: "une date, ou une liste de dates",
  registration: "une page d’inscription, un courriel ou le formulaire du site",
  contact: "une personne, un service ou une organisation, ou de quoi les joindre",
  /** On one line of a terminal. @param where file, line and field */
  line: (where: string, { found, expected, remedy }: CheckWords): string => {
    const wanted = expected === undefined ? "" : `\u202F; attendu\u00A0: ${expected}`;
    return `${where}\u00A0: ${found}${wanted}${wanted.endsWith("?") ? "" : "."} ${remedy}`;
  },
};
