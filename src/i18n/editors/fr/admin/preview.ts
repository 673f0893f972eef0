/** Beside the form: the page as it will be, and what remains to be done. */
export const previewFr = {
  preview: {
    write: "Écrire",
    show: "Aperçu",
    /** Of the form and the preview, where there is room for one alone. */
    turns: "Affichage",
    width: "Largeur de l’aperçu",
    phone: "Téléphone",
    computer: "Ordinateur",
    toDo: "Ce qui reste à faire",
    toMend: "À corriger avant de publier",
    advice: "Conseils",
    summary: (errors: number, advice: number): string =>
      [
        ...(errors === 0 ? [] : [`${errors} à corriger`]),
        ...(advice === 0 ? [] : [advice === 1 ? "1 conseil" : `${advice} conseils`]),
      ].join(", ") || "Rien à signaler",
    untitled: "Sans titre",
    textLine: (line: number): string => `Texte, ligne ${line}`,
    transcriptLine: (line: number, found: string): string => `ligne ${line}, ${found}`,
    gone: "la fiche nommée ici n’existe pas, ou n’existe plus",
    chooseOther: "Choisissez une autre fiche, créez celle-ci, ou retirez-la d’ici.",
    thisEntry: "cette fiche",
    notOnline: "la fiche nommée ici n’est pas encore en ligne",
    whenOnline: "Cette relation ne se verra que le jour où l’autre fiche sera publiée.",
    withSettings: (title: string): string => `Avec ces réglages, «\u00A0${title}\u00A0» ne paraîtrait plus`,
    keepSetting: "Gardez ce réglage, ou modifiez d’abord cette fiche.",
    othersGone: (n: number): string =>
      n === 1 ? "une autre fiche ne paraîtrait plus" : `${n} autres fiches ne paraîtraient plus`,
    unreadablePicture: "une image illisible",
    exportPicture: "Exportez-la à nouveau, en WebP, en JPEG ou en PNG.",
    unreadableSound: "un son illisible",
    exportSound: "Exportez-le à nouveau, en Opus, en MP3 ou en M4A.",
    unreadablePdf: "un PDF illisible, ou protégé par un mot de passe",
    exportPdf: "Exportez-le à nouveau, sans mot de passe.",
    slowPdf: (seconds: number): string =>
      `un PDF dont une page demande plus de ${seconds} secondes de calcul`,
    simplerPdf:
      "Exportez-le à nouveau depuis le logiciel qui l’a fait, avec des dessins et des images plus simples.",
  },
};
