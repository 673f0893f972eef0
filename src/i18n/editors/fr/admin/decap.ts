/** What the repository answers, and what stands in forms around their fields. */
export const decapFr = {
  /** What a save or a publication comes up against; each follows « Pas enregistré : ». */
  backend: {
    thereAgain: "une fiche existe de nouveau à cette adresse\u00A0: elle n’est pas remplacée.",
    noVersion: "le dépôt ne rend pas cette version.",
    nameTaken:
      "une fiche existe déjà sous ce nom, sans être en ligne. Rien n’est enregistré\u00A0: choisissez une autre adresse.",
    relatedTaken: (titles: readonly string[]): string =>
      `une fiche existe déjà dans le dépôt sous le nom de ${titles.map((title) => `«\u00A0${title}\u00A0»`).join(", ")}, sans être en ligne. Rien n’est enregistré. ` +
      "Enregistrez de nouveau pour nommer cette fiche, ou créez la vôtre sous un autre nom.",
    foreignFiles: (files: readonly string[]): string =>
      `ce brouillon change aussi autre chose que des entrées et des médias (${files.join(", ")}). Rien n’est ` +
      "publié et rien n’est perdu\u00A0: une personne qui connaît le code doit le relire sur la forge, et l’y publier s’il convient.",
    manyFiles: (n: number): string => `${n} fichiers et plus`,
    /** What goes wrong in programs and on the way. */
    failures: {
      noNetwork:
        "le dépôt ne répond pas. Vérifiez votre connexion, puis enregistrez de nouveau\u00A0: rien n’est perdu, le formulaire garde tout.",
      signIn:
        "le dépôt ne vous reconnaît pas, ou ne vous laisse pas écrire. Connectez-vous de nouveau dans un autre onglet\u00A0: le formulaire garde tout.",
      gone: "le dépôt ne trouve pas ce qu’il faut changer. Rechargez la liste\u00A0: quelqu’un l’a peut-être retiré.",
      changed: "le dépôt a changé entre-temps. Enregistrez de nouveau\u00A0: rien n’est perdu.",
      tooLarge: "un fichier est trop lourd pour le dépôt. Réduisez-le, ou donnez son adresse.",
      down: (status: number): string =>
        `le dépôt est en panne ou débordé (${status}). Enregistrez de nouveau dans un moment\u00A0: le formulaire garde tout.`,
      unknown:
        "quelque chose s’est mal passé ici. Enregistrez de nouveau\u202F; si cela recommence, copiez votre texte et prévenez qui tient le site.",
    },
    /** What goes wrong where something is read; each follows « Échec du chargement de l’entrée : ». */
    unread: {
      noNetwork: "le dépôt ne répond pas. Vérifiez votre connexion, puis essayez de nouveau.",
      signIn: "le dépôt ne vous reconnaît pas, ou ne vous laisse pas lire. Connectez-vous de nouveau.",
      down: (status: number): string =>
        `le dépôt est en panne ou débordé (${status}). Essayez de nouveau dans un moment.`,
      unknown:
        "quelque chose s’est mal passé ici. Essayez de nouveau\u202F; si cela recommence, prévenez qui tient le site.",
    },
    notOpened: "La fiche n’a pas pu être ouverte",
    openAgain: "Ouvrir de nouveau la fiche",
    signInAgain: "Se connecter de nouveau",
    /** Why nobody is signed in. */
    signedOut: {
      expired: {
        title: "Votre connexion a pris fin",
        what: "Connectez-vous de nouveau\u00A0: ce que vous n’aviez pas enregistré est gardé dans ce navigateur, qui le proposera.",
      },
      noAccess: {
        title: "Ce compte n’a pas accès au dépôt",
        what: "Demandez un accès à qui tient le site, ou connectez-vous avec un autre compte.",
      },
      down: {
        title: "Le dépôt ne répond pas",
        what: "Vérifiez votre connexion, puis rechargez la page\u00A0: rien n’est perdu.",
      },
    },
    refuses: "le dépôt refuse ce brouillon, qui reste tel qu’il est.",
    otherVersion:
      "rien n’a été enregistré\u00A0: l’autre version est toujours là, et la vôtre dans le formulaire.",
    /** Who signs what nobody signs. */
    somebody: "l’interface d’édition",
    missing: "Cette fiche n’existe pas, ou n’existe plus",
    findIt: "Elle a été supprimée, ou son adresse a changé. Cherchez-la par son titre, ou dans la corbeille.",
    notSetUp: "L’édition en ligne n’est pas réglée",
    setUp:
      "Le fichier content/site.yaml ne dit pas où est le dépôt\u00A0: ajoutez-y cms.repository (docs/cms.md).",
    /** Said by the forge of what is proposed from a form. */
    proposal: "Proposée depuis l’interface d’édition.",
    replaceFile: (name: string): string => `${name} existe déjà. Le remplacer\u202F?`,
  },
  opening: {
    underWay: "La fiche s’ouvre…",
    noAnswer: "Le site ne répond pas encore. Nouvel essai…",
    notLoaded:
      "Une partie de l’interface n’a pas pu être chargée\u00A0: la connexion est coupée, ou le site vient de changer.",
    reload: "Recharger la page",
  },
  text: {
    embed: "Passage d’un enregistrement, ou diapositive",
    picture: "Image",
    note: "Note",
    noteCall: "Appel de note",
    pictureRefused: "Une image n’est pas reprise",
    remoteRefused: "Les images de ce que vous collez ne sont pas reprises",
    remoteWhy:
      "Elles sont sur un autre site, qui saurait alors qui lit la page. Enregistrez chaque image sur votre ordinateur, puis ajoutez-la ici avec sa description, si sa licence le permet.",
  },
  /** Told to somebody who moves the items of a list by keys and does not see them. */
  moving: {
    how: "Pour déplacer cet élément, appuyez sur la barre d’espace, puis sur les flèches. La barre d’espace le pose, Échap le remet à sa place.",
    taken: (place: number, of: number): string => `Élément pris, place ${place} sur ${of}.`,
    over: (place: number, of: number): string => `place ${place} sur ${of}.`,
    outside: "Hors de la liste.",
    putBack: "Élément remis à sa place.",
    put: (place: number, of: number): string => `Élément posé, place ${place} sur ${of}.`,
  },
  /** Told of a list of choices. */
  select: {
    none: "Rien à choisir",
    count: (n: number): string => (n < 2 ? `${n} choix` : `${n} choix possibles`),
    inMenu: "Les flèches parcourent les choix, Entrée prend celui où vous êtes, Échap referme la liste.",
    onValues: "Les flèches parcourent ce qui est choisi, Retour arrière le retire.",
    onField: "Écrivez pour chercher, ou appuyez sur la flèche du bas pour ouvrir la liste.",
    onManyField:
      "Écrivez pour chercher, ou appuyez sur la flèche du bas pour ouvrir la liste, sur celle de gauche pour parcourir ce qui est choisi.",
    chosen: (label: string): string => `Choisi\u00A0: ${label}.`,
    gone: (label: string): string => `Retiré\u00A0: ${label}.`,
    cleared: "Tout est retiré.",
    remove: (label: string): string => `Retirer ${label}`,
  },
  /** Names of parts of the form that show none. */
  unseen: {
    preview: "Aperçu de la page",
    media: "Médias du site",
    text: "Texte",
    markdown: "Écrire en Markdown",
    move: "Déplacer cet élément",
    display: "Changer l’affichage",
    remove: "Retirer cet élément",
    fold: "Déplier ou replier",
    offlineEntry: "une fiche qui n’est pas en ligne",
    /** A day and its time. */
    browserFull:
      "Ce navigateur n’a plus de place\u00A0: enregistrez la fiche avant de fermer cette page, pour ne pas perdre ce que vous venez de créer.",
  },
};
