/** What becomes of an entry: saved, refused, published, deleted, brought back. */
export const entryFr = {
  aside: {
    title: (n: number): string => (n === 1 ? "Une fiche est mise de côté" : `${n} fiches sont mises de côté`),
    after: (n: number): string =>
      `Le reste du site est publié. ${n === 1 ? "Corrigée, elle reviendra." : "Corrigées, elles reviendront."}`,
    /** An entry by its type and its title; undefined where it has none that can be read. */
    named: (type: string, title: string | undefined): string =>
      title === undefined ? `${type} sans titre` : `${type}\u00A0: ${title}`,
  },
  /** Somebody else saved the same entry meanwhile. */
  conflict: {
    deleted: "Quelqu’un a supprimé cette fiche",
    deletedAbout:
      "Elle n’est plus là depuis que vous l’avez ouverte. L’enregistrer la fait revenir, avec votre texte.",
    bringBack: "La faire revenir",
    title: "Deux versions de cette fiche",
    apart:
      "Quelqu’un a enregistré cette fiche depuis que vous l’avez ouverte. Vos changements et les siens ne se touchent pas\u00A0: ils peuvent être réunis.",
    contested:
      "Quelqu’un a enregistré cette fiche depuis que vous l’avez ouverte. Là où vous avez tous deux changé la même chose, sa version est proposée.",
    nothing: "(rien)",
    keep: "Enregistrer ces choix",
    cancelling: "Annuler n’enregistre rien\u00A0: votre texte reste dans le formulaire.",
    theirs: "La version enregistrée",
    mine: "La vôtre",
    bothChanged: "changé des deux côtés",
    yes: "Oui",
    no: "Non",
    unknownEntry: "une fiche que ce navigateur ne connaît pas encore",
  },
  bin: {
    comingBack: "La fiche revient…",
    isBack: (title: string): string => `«\u00A0${title}\u00A0» est de retour. Relisez-la ici.`,
    notBack: (why: string): string => `La fiche n’a pas pu revenir\u00A0: ${why}`,
    question: "Restaurer cette fiche\u202F?",
    asked: (file: string): string => `Un lien demande de remettre ${file} telle qu’elle était.`,
    ifUnasked: "Si vous ne venez pas de le demander, annulez.",
    restore: "Restaurer",
    restoreNamed: (title: string): string => `Restaurer «\u00A0${title}\u00A0»`,
    gone: "cette fiche n’est plus dans la corbeille.",
    noAnswer: "la corbeille ne répond pas.",
    signIn: "connectez-vous d’abord à l’édition, puis rechargez cette page.",
    unknown: "ce dépôt ne dit pas ce qui fut supprimé\u00A0: cherchez-le dans son historique.",
    repositorySilent: "le dépôt ne répond pas.",
    otherFailure: "rechargez la page, puis recommencez.",
    deleted: (type: string, when: string, by: string): string =>
      `${type} · supprimée le ${when}${by === "" ? "" : `, par ${by}`}`,
    count: (n: number): string =>
      n === 0
        ? "La corbeille est vide."
        : n === 1
          ? "Une fiche supprimée."
          : `${n} fiches supprimées, la dernière d’abord.`,
    repositoryKeeps: (why: string): string => `Le dépôt garde ce qui fut supprimé\u00A0: ${why}`,
    listSilent: "La liste ne répond pas. Rechargez la page dans un instant.",
  },
  refusal: {
    /** Said above the faults. */
    save: "Rien n’est enregistré, rien n’est perdu\u00A0: il reste à corriger",
    publish: "Rien n’est publié, le brouillon reste tel qu’il est\u00A0: il reste à corriger",
    count: (n: number): string =>
      n === 1 ? "une chose reste à corriger." : `${n} choses restent à corriger.`,
    ownAddress: "Cette adresse est celle d’une partie du site.",
    takenAddress: (title: string): string => `Cette adresse est déjà celle de «\u00A0${title}\u00A0».`,
    oldAddress: (title: string): string =>
      `Cette adresse mène déjà à «\u00A0${title}\u00A0», qui l’a portée autrefois.`,
    takenName: (name: string): string => `Le nom «\u00A0${name}\u00A0» vient d’être pris.`,
  },
  /** Whether the page of an entry is on the site. */
  page: {
    draft: "Brouillon\u00A0: cette page n’est pas sur le site.",
    /** @param day YYYY-MM-DD */
    waits: (day: string): string => `Cette page attend le ${day.split("-").reverse().join("/")}.`,
    online: "Cette page est en ligne.",
    offline: "Cette page n’est pas encore en ligne.",
  },
  /** From a file that was saved to a page that is online. */
  publication: {
    news: "Nouvelles de la publication",
    saved: (held: string): string => `Enregistrée. ${held}`,
    published: (held: string): string => `Publiée. ${held}`,
    online: "En ligne\u00A0:",
    seePage: "voir la page",
    updating: "Enregistrée. Le site se met à jour…",
    settingsUpdating: "Réglages enregistrés. Le site se met à jour…",
    onlineSoon: "Publiée. Elle sera en ligne dans deux minutes environ.",
    settingsSoon: "Réglages publiés. Tout le site les suivra dans quelques minutes.",
    failed: "Le site n’a pas pu se mettre à jour\u00A0: il reste tel qu’il était. Il manque ceci\u00A0:",
    more: (n: number): string => (n === 1 ? "et une autre raison" : `et ${n} autres raisons`),
    lateFailed:
      "La page n’est toujours pas en ligne\u00A0: la construction du site a échoué. Le site reste tel qu’il était.",
    latePending:
      "La page n’est toujours pas en ligne\u00A0: la construction du site n’est pas finie. Revenez voir dans quelques minutes.",
    lateUnknown:
      "La page n’est toujours pas en ligne\u00A0: la construction du site a peut-être échoué. Le site reste tel qu’il était.",
    seeWhy: "Voir pourquoi",
    /** What a check of the forge says. */
    report: (check: string, state: string, said: string): string =>
      `${check}\u00A0: ${state}${said === "" ? "" : ` («\u00A0${said}\u00A0»)`}`,
    success: "réussie",
    pending: "en cours",
    failure: "échec",
    error: "erreur",
  },
  /** The forge refused to publish a draft. */
  refused: {
    nothing: (why: string): string =>
      `Rien n’est publié\u00A0: ${why}. Le brouillon reste tel qu’il est, rien n’est perdu.`,
    seeProposal: "Lire pourquoi sur la proposition",
    answer: (said: string): string => `Réponse du dépôt\u00A0: «\u00A0${said}\u00A0»`,
    why: {
      check: "la vérification du site le refuse",
      unfinished: "la vérification du site n’est pas finie",
      conflict: "l’entrée a changé en ligne depuis que ce brouillon existe",
      approval: "une autre personne doit d’abord l’approuver",
      other: "le dépôt le refuse",
    },
    whatToDo: {
      check:
        "Ce qui ne va pas est souvent écrit au-dessus de l’aperçu, à côté du formulaire. Corrigez, enregistrez, puis publiez de nouveau.",
      unfinished: "Publiez de nouveau dans quelques minutes.",
      conflict: "Copiez-en ce que vous voulez garder, supprimez-le, et repartez de la fiche publiée.",
      approval: "Donnez-lui l’adresse de la proposition.",
      other: "Montrez ce message à la personne qui tient le dépôt.",
    },
  },
  /** Before an entry goes. */
  takeAway: {
    untitled: "Sans titre",
    unsavedLost: "Les modifications qui ne sont pas enregistrées seront perdues.",
    abandon: (name: string): string => `Abandonner «\u00A0${name}\u00A0»\u202F?`,
    neverSaved: "Cette fiche n’a jamais été enregistrée.",
    abandonIt: "Abandonner",
    offline: (name: string): string => `Retirer «\u00A0${name}\u00A0» du site\u202F?`,
    staysDraft: "La fiche reste ici, comme brouillon\u00A0: vous la remettrez en ligne quand vous voudrez.",
    shownNoMore: (n: number): string =>
      `${n === 1 ? "Elle ne la montrera" : "Elles ne la montreront"} plus. Rien d’autre n’y change.`,
    offlineIt: "Retirer du site",
    delete: (name: string): string => `Supprimer «\u00A0${name}\u00A0»\u202F?`,
    deleteIt: "Supprimer",
    unpublish: (name: string): string => `Dépublier «\u00A0${name}\u00A0»\u202F?`,
    unpublishIt: "Dépublier",
    instead: "Vous pouvez aussi retirer seulement cette page du site.",
    unnamed: "Aucune fiche ne la nomme.",
    mendLater:
      "Une fiche qui n’est pas en ligne et qui la nomme encore sera à corriger le jour où vous la publierez.",
    inBin: "Une fiche supprimée se retrouve dans la corbeille.",
    namedOnline: (n: number): string =>
      n === 1 ? "Une page en ligne la nomme\u00A0:" : `${n} pages en ligne la nomment\u00A0:`,
    namedOffline: (n: number): string =>
      n === 1
        ? "Une fiche qui n’est pas en ligne la nomme."
        : `${n} fiches qui ne sont pas en ligne la nomment.`,
    inText: "dans son texte",
    inTranslation: "dans une autre langue",
    remove: (n: number): string =>
      n === 1 ? "La retirer de cette fiche" : "La retirer de toutes ces fiches",
    replace: "La remplacer par\u00A0:",
    keep: (n: number): string =>
      n === 1
        ? "Ne rien y changer\u00A0: cette fiche sera mise de côté, et ne sera plus en ligne"
        : "Ne rien y changer\u00A0: ces fiches seront mises de côté, et ne seront plus en ligne",
    leftToEditor:
      "Rien n’est changé\u00A0: dans ces fiches, c’est à vous de dire ce que devient le passage qui la nomme",
  },
  /** A question put in the page. */
  question: {
    pickEntry: "Choisissez une fiche de la liste.",
    more: (n: number): string => (n === 1 ? "et une autre" : `et ${n} autres`),
  },
  upload: {
    unpublished: (name: string, found: string, remedy: string): string =>
      `«\u00A0${name}\u00A0» est ${found}, que le site ne publie pas. ${remedy} Rien n’a été envoyé.`,
    tooBig: (name: string, size: string, limit: string): string =>
      `«\u00A0${name}\u00A0» fait ${size}, et la limite est de ${limit}. Rien n’a été envoyé, rien n’est perdu.`,
    shrinkPicture:
      "Réduisez cette image, par exemple à 2\u202F000 pixels de large, puis choisissez-la à nouveau.",
    shrinkFile:
      "Réduisez ce fichier, ou mettez-le en ligne ailleurs (chez votre hébergeur, sur Internet Archive…) et donnez son adresse.",
    megabytes: (n: string): string => `${n}\u00A0Mo`,
  },
};
