/** The documents of the interface, as they stand before any script. */
export const adminPagesFr = {
  adminPages: {
    title: "Édition",
    needsScript: "L’édition a besoin de JavaScript.",
    beside: "À côté de l’édition",
    seeSite: "Voir le site",
    guide: "Guide",
    back: "Retour à l’édition",
    trash: {
      title: "Corbeille",
      about:
        "Les fiches supprimées se retrouvent ici. Restaurer une fiche la remet telle qu’elle était, à la même adresse.",
      searching: "Recherche des fiches supprimées…",
    },
    share: { title: "Ajouter au hub", underWay: "Le lien se prépare…", onward: "Aller à l’édition" },
    bookmarklet: {
      title: "Le bouton «\u00A0Ajouter au hub\u00A0»",
      about:
        "Il prépare un lien choisi à partir de la page que vous lisez, n’importe où sur le web\u00A0: son titre, son adresse et le passage que vous avez sélectionné. Vous relisez, vous complétez, vous enregistrez.",
      showBar: "Affichez la barre de favoris de votre navigateur (Ctrl+Maj+B, ou Cmd+Maj+B sur Mac).",
      drag: "Faites glisser ce bouton dans la barre\u00A0:",
      button: "Ajouter au hub",
      use: "Sur une page que vous voulez partager, sélectionnez un passage si vous le souhaitez, puis cliquez sur le favori.",
      telephone: "Sur un téléphone",
      android:
        "Sur Android, installez l’édition\u00A0: dans le menu du navigateur, choisissez «\u00A0Ajouter à l’écran d’accueil\u00A0», puis «\u00A0Installer\u00A0». Le menu «\u00A0Partager\u00A0» de toutes vos applications propose alors «\u00A0Ajouter au hub\u00A0».",
      elsewhere: "Ailleurs, copiez l’adresse ci-dessous et gardez-la comme favori\u00A0:",
      address: "Adresse du bouton",
    },
    /** Of the interface installed on a telephone. */
    installed: { name: (site: string): string => `Ajouter au hub (${site})`, short: "Ajouter" },
  },
};
