import type { CheckWords } from "./said.ts";

/** Formats of files, and what to do with those that the site does not take. */
export const formatsFr = {
  /** By the name of the format in `foreign.ts`. */
  foreign: {
    heic: {
      found: "une photo HEIC, que peu de navigateurs montrent",
      remedy:
        "Exportez-la en JPEG (sur Mac\u00A0: Aperçu, Fichier, Exporter\u202F; sous Windows\u00A0: Photos, Enregistrer sous). L’iPhone en fait de lui-même avec Réglages, Appareil photo, Formats, Le plus compatible.",
    },
    otherJpeg: {
      found: "une image JPEG sous un autre nom",
      remedy: "Changez la fin de son nom en «\u00A0.jpg\u00A0».",
    },
    workPicture: {
      found: "une image d’un format de travail, que les navigateurs ne montrent pas",
      remedy: "Exportez-la en JPEG si c’est une photo, en PNG si c’est un schéma.",
    },
    workDrawing: {
      found: "un dessin d’un format de travail",
      remedy: "Exportez-le en SVG ou en PNG depuis le logiciel qui l’a fait.",
    },
    pdfAsPicture: {
      found: "un PDF",
      remedy: "Exportez sa page en PNG, ou joignez-le comme document.",
    },
    film: {
      found: "un film, dont le site ne prend que le son",
      remedy:
        "Exportez le son seul en M4A, en MP3 ou en Opus (dans Audacity\u00A0: Fichier, Ouvrir, puis Exporter l’audio\u202F; ou ffmpeg -i film.mp4 -vn -c:a copy son.m4a). Un .mp4 sans image se renomme en .m4a.",
    },
    workSound: {
      found: "un son d’un format de travail, lourd ou mal lu par les téléphones",
      remedy: "Exportez-le en Opus, en MP3 ou en M4A (dans Audacity\u00A0: Fichier, Exporter l’audio).",
    },
    presentation: {
      found: "une présentation à exporter",
      remedy:
        "Exportez-la en PDF (PowerPoint\u00A0: Fichier, Exporter\u202F; LibreOffice et Keynote\u00A0: Fichier, Exporter vers).",
    },
    document: {
      found: "un document à exporter",
      remedy:
        "Exportez-le en PDF (Word\u00A0: Fichier, Exporter\u202F; LibreOffice et Pages\u00A0: Fichier, Exporter vers).",
    },
    webPage: { found: "une page web", remedy: "Imprimez-la en PDF depuis un navigateur." },
    otherTranscript: {
      found: "une transcription d’un autre format que WebVTT, SRT ou texte",
      remedy: "Renommez-la en .txt\u00A0: son contenu est reconnu.",
    },
    otherSubtitles: {
      found: "des sous-titres d’un autre format",
      remedy: "Exportez-les en WebVTT (.vtt) ou en SRT (.srt) depuis le logiciel qui les a faits.",
    },
    documentAsTranscript: {
      found: "un document",
      remedy: "Enregistrez-le en texte (.txt), ou collez son contenu dans le formulaire.",
    },
  },
  capitals: (ending: string): CheckWords => ({
    found: "un nom en capitales",
    remedy: `Écrivez sa fin en minuscules\u00A0: ${ending}.`,
  }),
  noEnding: {
    found: "un fichier sans extension",
    remedy: "Convertissez-le, ou mettez-le dans une archive .zip.",
  },
  unforeseen: (ending: string): CheckWords => ({
    found: `un fichier «\u00A0${ending}\u00A0»`,
    remedy: "Convertissez-le, ou mettez-le dans une archive .zip.",
  }),
};
