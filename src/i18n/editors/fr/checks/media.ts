import type { CheckWords } from "./said.ts";

/** Recordings, slides, pictures and other files that entries name. */
export const checkedMediaFr = {
  noFile: (path: string, near: string | undefined): CheckWords => ({
    found: `le fichier «\u00A0${path}\u00A0» n’existe pas`,
    expected: near === undefined ? "un fichier de content/media/" : `«\u00A0${near}\u00A0»\u202F?`,
    remedy: "Ajoutez le fichier, ou corrigez son chemin.",
  }),
  /** @param why `fichier vide` */
  refusedFile: (path: string, why: string): CheckWords => ({
    found: `le fichier «\u00A0${path}\u00A0» ne peut pas être publié (${why})`,
    remedy: "Remplacez-le, ou retirez-le d’ici.",
  }),
  leadsElsewhere: (why: string): string => `une adresse qui mène ailleurs, où ${why}`,
  /** @param allowed hosts; none where the site names none */
  hostNotAllowed: (host: string, allowed: readonly string[]): CheckWords => ({
    found: `l’hôte «\u00A0${host}\u00A0» n’est pas permis`,
    expected: allowed.length === 0 ? "un fichier de /media/" : allowed.join(", "),
    remedy: "Permettez cet hôte dans les réglages du site (mediaHosts), ou placez le fichier ailleurs.",
  }),
  notHttps: {
    found: "une adresse en http://, que les navigateurs refusent dans une page en https",
    expected: "une adresse en https://",
    remedy: "Essayez la même avec https://, ou placez le fichier ailleurs.",
  },
  /** @param format its name where that is what is wrong; null where nobody knows it */
  artwork: (
    { width, height }: { readonly width: number; readonly height: number },
    format: string | null | undefined,
    { min, max }: { readonly min: number; readonly max: number },
  ): CheckWords => ({
    found: `une image ${format === undefined ? "" : `en ${format ?? "un format inconnu"} `}de ${width} × ${height} pixels`,
    expected: `une image carrée de ${min} à ${max} pixels de côté, en JPEG ou en PNG\u00A0: les annuaires de podcasts refusent les autres`,
    remedy: "Exportez-la ainsi, ou retirez-la\u00A0: il en est fait une du titre.",
  }),
  idTaken: (id: string): CheckWords => ({
    found: `«\u00A0${id}\u00A0» est déjà pris`,
    expected: "un identifiant par élément",
    remedy: "Donnez-lui un autre identifiant.",
  }),
  beyondEnd: (time: string, end: string): CheckWords => ({
    found: `${time} est au-delà de la fin de l’enregistrement`,
    expected: `${end} au plus`,
    remedy: "Corrigez ce temps.",
  }),
  transcribedTwice: (lang: string): CheckWords => ({
    found: `«\u00A0${lang}\u00A0» a déjà sa transcription`,
    expected: "une transcription par langue",
    remedy: "Corrigez la langue, ou retirez l’une des deux.",
  }),
  idIsLanguage: (id: string): CheckWords => ({
    found: `«\u00A0${id}\u00A0» nomme déjà une langue du premier enregistrement`,
    expected: "un autre identifiant",
    remedy: "Donnez-lui un autre identifiant.",
  }),
  noDeck: (deck: string, ids: readonly string[]): CheckWords => ({
    found: `aucun diaporama ne s’appelle «\u00A0${deck}\u00A0»`,
    expected: ids.join(", ") || "un diaporama dans decks",
    remedy: "Corrigez l’identifiant, ou ajoutez le diaporama.",
  }),
  unmeasuredDeck: {
    found: "un PDF distant jamais mesuré\u00A0: ses diapositives ne sont pas montrées",
    remedy:
      "Lancez npm run media avec un accès au réseau, puis enregistrez les dossiers content/media-lock et content/media-slides.",
  },
  noSlide: (slide: number, count: number): CheckWords => ({
    found: `la diapositive ${slide} n’existe pas`,
    expected: `un nombre de 1 à ${count}`,
    remedy: "Corrigez le numéro.",
  }),
  /** Times as `1:02:03`. */
  transcriptTooLong: (end: string, seconds: string): CheckWords => ({
    found: `une transcription qui finit à ${end}, alors que l’enregistrement dure ${seconds}`,
    remedy:
      "Vérifiez que c’est bien celle de cet enregistrement, et que le son n’a pas été coupé après qu’elle a été faite.",
  }),
  transcriptTooShort: (start: string, end: string, seconds: string): CheckWords => ({
    found: `une transcription qui va de ${start} à ${end}, alors que l’enregistrement dure ${seconds}`,
    remedy:
      "Vérifiez que c’est bien celle de cet enregistrement. S’il en manque une partie, apportez-la tout entière.",
  }),
};
