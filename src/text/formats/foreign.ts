/** Formats of files that people have and that the site does not take: what to do with each. */
import { endingOf, type FormatKind, formatOfName, isOffered } from "./formats.ts";

/** A format that people have and the site does not take, as a file of a kind. The texts are French. */
interface ForeignFormat {
  readonly kind: FormatKind;
  readonly endings: RegExp;
  /** What it is. */
  readonly found: string;
  /** How it becomes a file of the kind. */
  readonly remedy: string;
}

const PRESENTATIONS = /\.(?:pp[st]x?|pptm|odp|key)$/i;

/** Of two of one ending, the first says what to do with a file that was put among the media. */
const FOREIGN: readonly ForeignFormat[] = [
  {
    kind: "picture",
    endings: /\.hei[cf]s?$/i,
    found: "une photo HEIC, que peu de navigateurs montrent",
    remedy:
      "Exportez-la en JPEG (sur Mac\u00A0: Aperçu, Fichier, Exporter\u00A0; sous Windows\u00A0: Photos, Enregistrer sous). L’iPhone en fait de lui-même avec Réglages, Appareil photo, Formats, Le plus compatible.",
  },
  {
    kind: "picture",
    endings: /\.(?:tiff?|bmp|psd|xcf|raw|cr[23]|nef|arw|dng|jp2|jxl|ico)$/i,
    found: "une image d’un format de travail, que les navigateurs ne montrent pas",
    remedy: "Exportez-la en JPEG si c’est une photo, en PNG si c’est un schéma.",
  },
  {
    kind: "picture",
    endings: /\.(?:ai|eps|ps|svgz|odg|vsdx?)$/i,
    found: "un dessin d’un format de travail",
    remedy: "Exportez-le en SVG ou en PNG depuis le logiciel qui l’a fait.",
  },
  {
    kind: "picture",
    endings: /\.pdf$/i,
    found: "un PDF",
    remedy: "Exportez sa page en PNG, ou joignez-le comme document.",
  },
  {
    kind: "sound",
    endings: /\.(?:mp4|m4v|mov|mkv|avi|wmv|mpe?g|ogv|3gp)$/i,
    found: "un film, dont le site ne prend que le son",
    remedy:
      "Exportez le son seul en M4A, en MP3 ou en Opus (dans Audacity\u00A0: Fichier, Ouvrir, puis Exporter l’audio\u202F; ou ffmpeg -i film.mp4 -vn -c:a copy son.m4a). Un .mp4 sans image se renomme en .m4a.",
  },
  {
    kind: "sound",
    endings: /\.(?:wav|aiff?|flac|webm|aac|wma|amr|caf|mka|ape|mid)$/i,
    found: "un son d’un format de travail, lourd ou mal lu par les téléphones",
    remedy: "Exportez-le en Opus, en MP3 ou en M4A (dans Audacity\u00A0: Fichier, Exporter l’audio).",
  },
  {
    kind: "slides",
    endings: PRESENTATIONS,
    found: "une présentation à exporter",
    remedy:
      "Exportez-la en PDF (PowerPoint\u00A0: Fichier, Exporter\u202F; LibreOffice et Keynote\u00A0: Fichier, Exporter vers).",
  },
  {
    kind: "slides",
    endings: /\.(?:docx?|odt|rtf|pages)$/i,
    found: "un document à exporter",
    remedy:
      "Exportez-le en PDF (Word\u00A0: Fichier, Exporter\u202F; LibreOffice et Pages\u00A0: Fichier, Exporter vers).",
  },
  {
    kind: "slides",
    endings: /\.x?html?$/i,
    found: "une page web",
    remedy: "Imprimez-la en PDF depuis un navigateur.",
  },
  {
    kind: "transcript",
    endings: /\.(?:sbv|json)$/i,
    found: "une transcription en SubViewer ou en JSON",
    remedy: "Renommez-le en .txt\u00A0: son contenu est reconnu.",
  },
  {
    kind: "transcript",
    endings: /\.(?:ass|ssa|ttml|dfxp|stl|smi|sub|lrc)$/i,
    found: "des sous-titres d’un autre format",
    remedy: "Exportez-les en WebVTT (.vtt) ou en SRT (.srt) depuis le logiciel qui les a faits.",
  },
  {
    kind: "transcript",
    endings: /\.(?:docx?|odt|rtf|pages|pdf|html?|md)$/i,
    found: "un document",
    remedy: "Enregistrez-le en texte (.txt), ou collez son contenu dans le formulaire.",
  },
];

/** Whether a file is made to be shown page by page, by its ending. */
export const isPresentation = (name: string): boolean => PRESENTATIONS.test(endingOf(name));

/**
 * What to do with a file whose format the site does not take, by its ending.
 * @param kind what the file is to be; without, it is among the media for any use
 */
export function foreignFormat(name: string, kind?: FormatKind): Omit<ForeignFormat, "endings"> | undefined {
  const ending = endingOf(name);
  return FOREIGN.find(
    (format) => format.endings.test(ending) && (kind === undefined || format.kind === kind),
  );
}

/** The same for a file among the media whose ending nobody foresaw, too. */
export function unpublishedFormat(name: string): Pick<ForeignFormat, "found" | "remedy"> {
  const ending = endingOf(name);
  const isShouted = formatOfName(name) !== undefined && isOffered(name.toLowerCase());
  if (isShouted)
    return { found: "un nom en capitales", remedy: `Écrivez sa fin en minuscules\u00A0: ${ending}.` };
  return (
    foreignFormat(name) ?? {
      found: ending === "" ? "un fichier sans extension" : `un fichier «\u00A0${ending}\u00A0»`,
      remedy: "Convertissez-le, ou mettez-le dans une archive .zip.",
    }
  );
}
