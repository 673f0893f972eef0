import { formatTimecode } from "../../../../text/index.ts";
import type { CheckWords } from "./said.ts";

/** Lines of a transcript file that cannot be read as they stand. `line` is cut where it is long. */
export const transcriptsFr = {
  backwards: {
    found: "cette réplique finit avant de commencer",
    remedy: "Corrigez le second temps\u00A0: il vient après le premier.",
  },
  brokenTiming: (line: string): CheckWords => ({
    found: `temps illisible «\u00A0${line}\u00A0»`,
    remedy:
      "Écrivez «\u00A000:12:30.000 --> 00:12:34.500\u00A0»\u00A0: heures, minutes et secondes de 00 à 59.",
  }),
  brokenTime: (line: string): CheckWords => ({
    found: `temps illisible «\u00A0${line}\u00A0»`,
    remedy: "Écrivez le temps sous la forme 00:12:30\u00A0: heures, minutes et secondes de 00 à 59.",
  }),
  untimed: (count: number): CheckWords => ({
    found: count === 1 ? "une réplique sans temps" : `${count} répliques sans temps`,
    remedy: "Exportez la transcription avec ses temps, ou en WebVTT (.vtt).",
  }),
  beforeFirst: (line: string): CheckWords => ({
    found: `texte avant le premier temps «\u00A0${line}\u00A0»`,
    remedy: "Mettez au-dessus une ligne «\u00A000:00:00,000 --> 00:00:04,500\u00A0», ou supprimez ce texte.",
  }),
  /** @param more lines after it, before the first time as well */
  beforeFirstTime: (line: string, more: number): CheckWords => ({
    found: `texte avant le premier temps «\u00A0${line}\u00A0»${more === 0 ? "" : `, et ${more} ligne${more === 1 ? "" : "s"} après`}`,
    remedy: `Mettez un temps devant, par exemple [00:00:00], ou supprimez ${more === 0 ? "cette ligne" : "ces lignes"}.`,
  }),
  noTime: (line: string): CheckWords => ({
    found: `texte sans temps «\u00A0${line}\u00A0»`,
    remedy:
      "Mettez au-dessus une ligne «\u00A000:12:30.000 --> 00:12:34.500\u00A0», ou supprimez la ligne vide qui sépare ce texte de sa réplique.",
  }),
  /** @param first seconds after midnight */
  clock: (first: number): CheckWords => ({
    found: `des temps de l’horloge, à partir de ${formatTimecode(first)}`,
    remedy:
      "Ils ont été comptés depuis la première parole, mise à 0:00. Si l’enregistrement commence avant elle, corrigez les temps.",
  }),
  noHeader: {
    found: "le fichier ne commence pas par WEBVTT",
    remedy: "Écrivez WEBVTT seul sur la première ligne, suivi d’une ligne vide.",
  },
  empty: {
    found: "fichier vide",
    remedy: "Donnez un fichier WebVTT ou SRT, ou un texte dont les lignes commencent par [00:12:30].",
  },
  nothingTimed: {
    found: "aucun texte avec un temps",
    remedy: "Donnez un fichier WebVTT ou SRT, ou un texte dont les lignes commencent par [00:12:30].",
  },
  invisible: {
    found: "un caractère invisible, que le site refuse",
    remedy: "Il a été retiré, et tous ceux du même genre avec lui. Vérifiez les mots autour.",
  },
};
