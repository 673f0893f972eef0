import type { CheckWords } from "./said.ts";

/** What would be better otherwise, though nothing is wrong. */
export const checkedAdviceFr = {
  noTranscript: {
    found: "enregistrement sans transcription",
    remedy:
      "Ajoutez un fichier WebVTT, SRT ou texte avec des temps, même fait par une machine et non relu\u00A0: sans lui, on ne peut ni lire, ni chercher ce qui est dit.",
  },
  noModernSource: {
    found: "aucun fichier en Opus ou en AAC",
    remedy:
      "Ajoutez avant lui une version Opus à 32\u00A0kbit/s, deux fois plus légère (dans Audacity\u00A0: Fichier, Exporter l’audio\u202F; ou ffmpeg -i entree.mp3 -c:a libopus -b:a 32k sortie.opus).",
  },
  noCommonSource: {
    found: "aucun fichier en MP3 ou en AAC",
    remedy:
      "Ajoutez après lui une version MP3\u00A0: les iPhone et les Mac d’avant 2025 ne lisent pas l’Ogg, et beaucoup d’applications de podcast non plus.",
  },
  archival: {
    found: "format de travail ou d’archive, qui n’est pas mesuré ici",
    remedy: "Donnez plutôt une version Opus, MP3 ou M4A\u00A0: plus légère, et lue partout.",
  },
  unmeasured: {
    found: "fichier distant jamais mesuré\u00A0: sa durée et sa taille sont inconnues",
    remedy: "Lancez npm run media avec un accès au réseau, puis enregistrez le dossier content/media-lock.",
  },
  flaws: {
    cut: "le son s’arrête au milieu d’un paquet\u00A0: la fin manque peut-être",
    junk: "des octets qui ne sont pas du son l’entourent",
    "no-end": "rien ne dit que le son finit là\u00A0: la fin manque peut-être",
  },
  flawRemedy:
    "Écoutez la fin\u202F; si elle manque, copiez à nouveau le fichier d’origine, sinon exportez-le encore une fois.",
  variableMp3: {
    found: "MP3 à débit variable\u00A0: les temps s’y décalent de plusieurs secondes",
    remedy:
      "Refaites-le à débit constant (dans Audacity\u00A0: Fichier, Exporter l’audio, mode constant\u202F; ou ffmpeg -i entree.wav -c:a libmp3lame -b:a 64k -ac 1 sortie.mp3).",
  },
  heavy: (megabytes: string): CheckWords => ({
    found: `${megabytes}\u00A0Mo par minute, plus de 1\u00A0Mo`,
    remedy:
      "Pour la parole, 32\u00A0kbit/s en Opus ou 64\u00A0kbit/s en MP3 mono suffisent, soit moins de 0,5\u00A0Mo par minute.",
  }),
  stereo: {
    found: "son en stéréo",
    remedy:
      "Pour la parole, le mono suffit\u00A0: le fichier est plus léger, et s’entend aussi bien d’une oreille.",
  },
  noTitle: {
    found: "fichier sans titre",
    remedy:
      "Donnez-lui un titre et un auteur avant de l’exporter (dans Audacity\u00A0: Édition, Métadonnées)\u00A0: une fois téléchargé, on saura encore ce que c’est.",
  },
  noRanges: {
    found: "le serveur n’envoie pas le fichier par morceaux\u00A0: on ne peut pas aller à un moment précis",
    remedy: "Choisissez un hébergement qui accepte les requêtes partielles (en-tête Accept-Ranges).",
  },
  longTitle: (length: number, most: number): CheckWords => ({
    found: `${length} caractères, plus de ${most}\u00A0: peu le liront en entier, et d’autres sites le couperont`,
    remedy: "Raccourcissez, et dites le reste dans le chapô.",
  }),
  longSummary: (length: number, most: number): CheckWords => ({
    found: `${length} caractères, plus de ${most}\u00A0: peu le liront en entier, et d’autres sites le couperont`,
    remedy: "Raccourcissez, et dites le reste dans le texte.",
  }),
  /** @param pages the first of them; `more` where there are others */
  unmappedPdf: (pages: readonly number[], more: boolean): CheckWords => ({
    found: `un PDF dont une police ne dit pas de quelles lettres sont ses signes (${pages.length > 1 ? "pages" : "page"} ${pages.join(", ")}${more ? "…" : ""})`,
    expected: "un texte que l’on peut copier",
    remedy:
      "Ces mots ne sont ni cherchés ni lus à voix haute. Exportez-le à nouveau depuis le logiciel qui l’a fait, ou écrivez le texte de ces diapositives dans la fiche.",
  }),
  /** What a PDF may hold besides pages. */
  pdfContents: {
    script: "du JavaScript",
    launch: "une action qui lance un programme ou ouvre un autre fichier",
    send: "un formulaire qui envoie ce qui y est écrit",
    open: "une adresse qui s’ouvre d’elle-même",
    attachment: "un fichier joint",
    media: "un film, un son ou un objet animé",
  },
  activePdf: (contents: readonly string[]): CheckWords => ({
    found: `un PDF qui contient ${contents.length < 2 ? contents.join() : `${contents.slice(0, -1).join(", ")} et ${contents.at(-1)}`}`,
    expected: "des pages, et rien d’autre",
    remedy:
      "Qui l’ouvre le reçoit aussi. Exportez-le à nouveau depuis le logiciel qui l’a fait, en PDF/A-2, s’il le propose, ou imprimez-le dans un PDF.",
  }),
  blurredPicture: (width: number, height: number, wanted: number): CheckWords => ({
    found: `une image de ${width} × ${height} pixels, floue à la taille où la page la montre`,
    remedy: `Reprenez l’original, ou une copie d’au moins ${wanted} pixels de large.`,
  }),
  /** @param named format that the name announces @param now the ending that it should have */
  misnamedPicture: (held: string, ending: string, named: string, now: string): CheckWords => ({
    found: `une image ${held} sous un nom en «\u00A0${ending}\u00A0»`,
    remedy: `Elle est publiée convertie en ${named}, parfois bien plus lourde. Remplacez la fin du nom par «\u00A0${now}\u00A0», ici et là où l’image est citée.`,
  }),
};
