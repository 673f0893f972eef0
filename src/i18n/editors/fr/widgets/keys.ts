/** Names of keys, and what each does in a window that lists its own. */
export const keysFr = {
  keys: {
    title: "Les touches",
    or: (keys: readonly string[]): string => keys.join(" ou "),
    /** As a French keyboard has them; a key without a name here is called what it is. */
    names: {
      Control: "Ctrl",
      Shift: "Maj",
      Space: "Espace",
      Enter: "Entrée",
      Escape: "Échap",
      Backspace: "Retour arrière",
      Delete: "Suppr",
      PageUp: "Page préc.",
      PageDown: "Page suiv.",
      ArrowLeft: "←",
      ArrowRight: "→",
      ArrowUp: "↑",
      ArrowDown: "↓",
    } as Readonly<Record<string, string>>,
    /** Where the keys alone do not say it, by command. */
    printed: {
      jump: "12 puis Entrée",
      merge: "Retour arrière, au début",
    } as Readonly<Record<string, string>>,
    onMark: "Sur un repère de la frise\u00A0:",
    /** In the window of chapters and slides. @param skip seconds by which one goes back and on */
    inMarks: (skip: number) => ({
      toggle: "écouter, mettre en pause",
      back: `${skip} secondes en arrière`,
      on: `${skip} secondes en avant`,
      "next-slide": "la diapositive change maintenant",
      "previous-slide": "retour à la diapositive précédente",
      jump: "la page 12, au moment du premier chiffre",
      chapter: "un chapitre commence ici",
      undo: "annuler",
      redo: "rétablir",
    }),
    onMarker: {
      earlier: "un dixième de seconde plus tôt",
      later: "un dixième de seconde plus tard",
      "second-earlier": "une seconde plus tôt",
      "second-later": "une seconde plus tard",
      "much-earlier": "5 secondes plus tôt",
      "much-later": "5 secondes plus tard",
      previous: "repère précédent",
      next: "repère suivant",
      listen: "écouter à partir du repère",
      remove: "enlever le repère",
    },
    /** In the correction of a transcript. @param skip seconds by which one goes back */
    inCorrection: (skip: number) => ({
      play: "écouter, mettre en pause",
      back: `revenir ${skip} secondes en arrière`,
      next: "paragraphe suivant",
      previous: "paragraphe précédent",
      start: "faire commencer le paragraphe au temps écouté",
      voice: "dire qui parle",
      undo: "annuler",
      redo: "rétablir",
      find: "chercher et remplacer",
      keep: "garder dans le brouillon",
      help: "montrer ces touches",
      split: "couper le paragraphe au curseur",
      merge: "joindre au paragraphe précédent",
    }),
    onMac:
      "Sur un Mac, Cmd remplace Ctrl, et Option remplace Alt\u202F; pour écouter, Ctrl + Espace. Un temps, dans la marge, s’écoute d’un clic.",
  },
};
