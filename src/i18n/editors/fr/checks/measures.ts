import type { CheckWords } from "./said.ts";

/** A file that ends too early or whose inside is broken. */
const AGAIN =
  "Copiez ou téléchargez à nouveau le fichier d’origine, ou exportez-le encore une fois depuis votre logiciel.";
const damaged = (found: string): CheckWords => ({ found, remedy: AGAIN });

/** Media files that cannot be measured, and so not be published. */
export const measuresFr = {
  empty: { found: "fichier vide", remedy: "Copiez à nouveau le fichier d’origine." },
  /** @param format that the name announces */
  misnamed: (format: string): CheckWords => ({
    found: `ce n’est pas un fichier ${format}, malgré son nom`,
    remedy: "Ouvrez-le dans le logiciel qui l’a fait et exportez-le dans ce format.",
  }),
  changed: { found: "le fichier a changé depuis sa mesure", remedy: "Lancez npm run media." },
  missing: { found: "fichier introuvable", remedy: "Ajoutez-le, ou corrigez son nom." },
  unopened: {
    found: "fichier impossible à ouvrir",
    remedy: "Vérifiez que c’est un fichier et que vous pouvez le lire.",
  },
  unread: {
    found: "fichier dont la lecture a échoué",
    remedy:
      "Exportez-le encore une fois depuis le logiciel qui l’a fait. S’il s’ouvre ailleurs, signalez-le avec ce fichier\u00A0: c’est un défaut du logiciel qui construit le site.",
  },
  /** @param sound formats, as `Opus, MP3 et M4A`; the others likewise */
  unknownFormat: (sound: string, slides: string, pictures: string): CheckWords => ({
    found: "format inconnu",
    remedy: `Les formats possibles sont ${sound} pour le son, ${slides} pour les diapositives, ${pictures} pour les images.`,
  }),
  unknownSound: (formats: string, endings: string): CheckWords => ({
    found: "format de son inconnu",
    remedy: `Les formats possibles sont ${formats} (${endings}).`,
  }),
  damagedInside: damaged("fichier abîmé\u00A0: sa structure est illisible"),
  damagedIndex: damaged("fichier abîmé\u00A0: sa table des matières est démesurée"),
  damagedAt: (time: string): CheckWords => damaged(`fichier abîmé à ${time}`),
  damagedAfter: (percent: number): CheckWords =>
    damaged(`fichier abîmé après ${percent}\u00A0% de sa longueur`),
  partMissing: damaged("fichier abîmé\u00A0: il manque une partie du son"),
  endMissing: damaged("fichier coupé\u00A0: la fin de l’enregistrement manque"),
  silent: damaged("fichier coupé\u00A0: il ne contient aucun son"),
  /** @param whole where it is known how long it was */
  cut: (time: string, whole: string | undefined): CheckWords =>
    damaged(`fichier coupé\u00A0: il s’arrête à ${time}${whole === undefined ? "" : ` sur ${whole}`}`),
  undecoded: damaged("son impossible à décoder"),
  noSoundTrack: {
    found: "fichier MP4 sans piste de son",
    remedy: "Exportez le son en M4A (AAC), en Opus ou en MP3.",
  },
  fragments: {
    found: "fichier MP4 en fragments, que l’on ne sait pas mesurer",
    remedy: "Exportez le son en M4A ordinaire, en Opus ou en MP3.",
  },
  otherOgg: {
    found: "fichier Ogg sans son Opus ni Vorbis",
    remedy: "Exportez le son en Opus, de préférence, ou en MP3 à débit constant.",
  },
  unreadablePicture: (formats: string): CheckWords => ({
    found: "image illisible",
    remedy: `Exportez-la à nouveau en ${formats}.`,
  }),
  unknownPicture: (formats: string): CheckWords => ({
    found: "image illisible ou d’un format inconnu des navigateurs",
    remedy: `Exportez-la en ${formats}.`,
  }),
  webPageAsPicture: {
    found: "une page web sous le nom d’une image",
    remedy:
      "Ouvrez la page d’où elle vient et enregistrez l’image elle-même\u00A0: clic droit, «\u00A0Enregistrer l’image sous…\u00A0».",
  },
  hiddenHeic: "photo HEIC sous un autre nom",
  hugePicture: (width: number, height: number): CheckWords => ({
    found: `image de ${width} × ${height} pixels, que les téléphones ne peuvent pas montrer`,
    remedy: "Réduisez-la\u00A0: 2\u202F000\u00A0pixels de large suffisent à un écran.",
  }),
  damagedPicture: {
    found: "image abîmée ou coupée",
    remedy: "Copiez ou exportez à nouveau l’image d’origine.",
  },
  pdf: {
    locked: {
      found: "PDF protégé par un mot de passe",
      remedy: "Exportez-le à nouveau sans mot de passe.",
    },
    damaged: damaged("PDF abîmé ou coupé"),
    empty: damaged("PDF sans aucune page"),
    interrupted: damaged("PDF abîmé\u00A0: sa lecture s’interrompt"),
    page: (page: number): CheckWords => damaged(`PDF abîmé\u00A0: la page ${page} est illisible`),
    tooLarge: damaged("PDF dont une page est trop grande pour être dessinée"),
    heavy: {
      found: "PDF de plus de 500\u00A0Mo",
      remedy: "Exportez-le avec des images plus légères.",
    },
    memory: {
      found: "PDF qui se déplie en bien plus de mémoire qu’une page n’en demande",
      remedy:
        "Exportez-le à nouveau depuis le logiciel qui l’a fait, sans les pages ni les images qui n’y servent pas, et avec des images de 4\u202F000\u00A0pixels au plus.",
    },
    slow: (seconds: number): CheckWords => ({
      found: `PDF dont une page demande plus de ${seconds}\u00A0secondes de calcul`,
      remedy:
        "Exportez-le à nouveau depuis le logiciel qui l’a fait, avec des dessins et des images plus simples.",
    }),
  },
  /** What was measured, in a few words. */
  measured: {
    sound: (time: string, codec: string, kilobits: number, isVariable: boolean, size: string): string =>
      `${time}, ${codec} ${kilobits}\u00A0kbit/s${isVariable ? " variables" : ""}, ${size}`,
    deck: (pages: number, size: string): string => `${pages} page${pages > 1 ? "s" : ""}, ${size}`,
    picture: (width: number, height: number, size: string): string => `${width} × ${height}, ${size}`,
    transcript: (paragraphs: number): string => `${paragraphs} paragraphe${paragraphs > 1 ? "s" : ""}`,
  },
};
