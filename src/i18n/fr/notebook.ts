/** What one does with words of a transcript, the notebook and the queue. Browsers load it when these are first used. */
export const notebookFr = {
  quote: {
    /** Name of what is offered beside the words that are selected. */
    menu: "Le passage choisi",
    menuHint: "Passage choisi\u00A0: la touche Tab mène à ce que l’on peut en faire.",
    of: "Citer ou garder",
    listen: "Écouter",
    copy: "Copier la citation",
    share: "Partager",
    copied: "Citation copiée.",
    copyFailed: "La copie n’a pas fonctionné\u00A0: sélectionnez le texte et copiez-le.",
    lost: "Ceci n’a pas pu être chargé. Vérifiez la connexion, puis recommencez.",
  },
};
