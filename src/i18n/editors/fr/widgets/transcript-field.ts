/** The transcript of a recording: brought, told in two lines, marked as reviewed. */

const counted = (n: number, one: string, other: string): string => (n === 1 ? `1 ${one}` : `${n} ${other}`);

export const transcriptFieldFr = {
  transcriptField: {
    bring: "Apporter une transcription",
    bringOther: "Remplacer la transcription",
    file: "Déposer un fichier",
    pasteText: "Coller un texte",
    /** What can be brought. @param example of a line with its time */
    formats: <Code>(replaces: boolean, example: Code): readonly (string | Code)[] => [
      `${replaces ? "Un autre fichier prend la place de celui-ci." : "On peut aussi le lâcher ici."} WebVTT, SRT, TTML, Aegisub, JSON ou tableau (.tsv) d’un logiciel de transcription, ou texte avec des temps comme `,
      example,
    ],
    exampleLine: "[00:12:30] Anne\u00A0: …",
    fileLabel: "Fichier de transcription",
    textLabel: "Le texte, avec des temps",
    exampleText: "[00:00:05] Anne Le Gall\u00A0: Bonjour à toutes et à tous.\n[00:00:12] …",
    takeText: "Prendre ce texte",
    /** Of the file that is made of a text that was pasted into a recording without a name. */
    textName: "transcription",

    tooBig: (name: string): string =>
      `«\u00A0${name}\u00A0» dépasse 5\u00A0Mo\u00A0: ce n’est pas une transcription.`,
    otherKind: {
      pdf: (name: string): string => other(name, "un PDF"),
      document: (name: string): string => other(name, "un document de traitement de texte ou une archive"),
      office: (name: string): string => other(name, "un ancien document de bureautique"),
    },
    notUtf8: {
      found: "ce fichier n’est pas en UTF-8",
      remedy: "Il a été lu comme un ancien fichier Windows\u00A0: vérifiez les accents.",
    },
    noWords: "Aucune parole n’a pu être lue.",
    problem: (line: number, found: string): string => `Ligne ${line}\u00A0: ${found}.`,
    moreProblems: (n: number): string => (n === 1 ? "Une autre remarque" : `${n} autres remarques`),

    preview: (name: string): string => `Aperçu de ${name}`,
    whoSpeaks: "Qui parle",
    nameless: "Voix sans nom",
    namelessWithin: "voix sans nom",
    times: (n: number): string => `${n} fois`,
    holds: (voices: number, cues: number, end: string, seconds: string | undefined): string =>
      [
        `${voices} voix`,
        counted(cues, "réplique", "répliques"),
        `finit à ${end}`,
        seconds === undefined ? "durée de l’enregistrement inconnue" : `l’enregistrement dure ${seconds}`,
      ].join(", "),
    replaces: "Elle prendra la place de celle qui est là.",
    take: "Prendre",
    inPreview: (name: string): string =>
      `Transcription\u00A0: ${name} est en aperçu. Prenez-la, ou annulez, puis enregistrez.`,
    ready: "La transcription est prête. Elle sera enregistrée avec la fiche.",
    taken: (name: string): string => `«\u00A0${name}\u00A0» est pris.`,
    doNotKeep: "Ne pas la garder",
    backToPrevious: "Revenir à la précédente",
    isBack: "La transcription d’avant est revenue.",
    missing: <File>(file: File): readonly (string | File)[] => [
      "Le fichier ",
      file,
      " n’est ni dans ce brouillon ni sur le site. S’il venait d’être ajouté, il s’est perdu avant l’enregistrement\u00A0: déposez-le de nouveau.",
    ],
    correct: "Corriger",
    remove: "Retirer la transcription",

    paragraphs: (n: number): string =>
      n === 0 ? "Aucun paragraphe" : counted(n, "paragraphe", "paragraphes"),
    voices: (names: string, others: number): string =>
      others === 0 ? names : `${names} et ${counted(others, "autre voix", "autres voix")}`,

    unreviewed: "Brute\u00A0: personne ne l’a encore relue",
    reviewed: (by: string, day: string | undefined): string =>
      `Relue${by === "" ? "" : ` par ${by}`}${day === undefined ? "" : ` le ${day}`}`,
    markReviewed: "Marquer comme relue",
    reviewAgain: "Remettre à relire",
    reviewer: "Relue par",
    reviewedToday: "Relue ce jour",
  },
};

function other(name: string, kind: string): string {
  return `«\u00A0${name}\u00A0» est ${kind}. Enregistrez-le en texte (.txt), ou copiez son contenu et choisissez «\u00A0Coller un texte\u00A0».`;
}
