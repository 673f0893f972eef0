/** What is put into a text, and its links. */

export const insertionsFr = {
  insertions: {
    title: "Insérer",
    question: "Que voulez-vous insérer\u202F?",
    example: "Image, page, note…",
    nothing: "Rien de ce nom.",
    nothingTyped: (text: string): string =>
      `Rien de ce nom. Entrée écrit «\u00A0/${text}\u00A0» dans le texte.`,
    noMatch: "Rien ne correspond.",
    notInText:
      "Ce que vous avez écrit ici n’est pas encore dans le texte. Validez (Entrée), ou renoncez-y (Échap).",
    /** What can be put in; `found` are words by which it is found beside its name. */
    kinds: {
      picture: {
        label: "Image",
        note: "avec sa description et son crédit",
        found: "photo dessin illustration fichier",
      },
      page: {
        label: "Lien vers une page du site",
        note: "article, conférence, cycle, thème…",
        found: "url adresse",
      },
      person: { label: "Personne", note: "un lien vers sa page", found: "nom auteur autrice intervenant" },
      moment: {
        label: "Moment d’un enregistrement",
        note: "une phrase que l’on écoute et que l’on cite",
        found: "passage son extrait citation parole audio",
      },
      slide: {
        label: "Diapositive",
        note: "une page d’un diaporama du site",
        found: "pdf diaporama support",
      },
      table: { label: "Tableau", note: "des lignes et des colonnes", found: "grille cases" },
      note: { label: "Note", note: "en bas de page, appelée d’ici", found: "bas de page renvoi" },
      quote: { label: "Citation", note: "un paragraphe que l’on cite", found: "extrait guillemets" },
    },
    pageTitle: "Titre d’une page du site",
    personName: "Nom d’une personne",
    picture: {
      insert: "Insérer l’image",
      onSite: "Déjà sur le site…",
      file: "Fichier",
      alt: "Description\u00A0: ce que l’image montre",
      credit: "Légende et crédit (optionnel)",
      change: "Changer l’image…",
      none: "Aucune image n’est choisie.",
      unseen: "Cette image n’est pas trouvée.",
    },
    table: {
      insert: "Insérer le tableau",
      columns: "Colonnes",
      rows: "Lignes, sous celle des titres",
    },
    note: {
      insert: "Insérer la note",
      text: "Texte de la note",
      named: (label: string): string => `Note ${label}`,
      sign: "Note",
      edit: (label: string): string => `Modifier la note ${label}`,
      remove: (label: string): string => `Retirer la note ${label}`,
      empty: "Note vide",
    },
    card: {
      slide: (n: number | undefined): string => (n === undefined ? "Diapositive" : `Diapositive ${n}`),
      /** What a card is of; times as they are written. */
      moment: (start: string | undefined, end: string | undefined): string =>
        ["Moment", ...(start === undefined ? [] : [end === undefined ? start : `${start} à ${end}`])].join(
          ", ",
        ),
      recording: "Enregistrement",
      unreadable: "Ce qui est inséré ici ne se lit pas\u00A0: retirez-le, puis insérez-le à nouveau.",
      offline: "Ce qui est inséré ici n’est pas en ligne\u00A0: la page n’en montrera rien.",
      caption: "Légende (optionnel)",
      change: "Modifier",
    },
    moment: {
      title: "Un moment d’un enregistrement",
      search: "Une phrase, ou quelques mots que l’on entend",
      failed: "La recherche ne répond pas. Réessayez dans un instant.",
      nothing: "Rien ne correspond dans les transcriptions en ligne.",
      insert: "Insérer le moment",
      keep: "Garder ce moment",
      /** After the title. */
      span: (from: string, to: string): string => `, de ${from} à ${to}`,
      from: "Commence à",
      to: "Finit à",
      play: "Écouter le moment",
      again: "Chercher une autre phrase",
    },
    slide: {
      title: "Une diapositive",
      search: "Titre de la conférence, ou de l’article",
      nothing: "Rien ne correspond parmi ce qui a un diaporama en ligne.",
      insert: "Insérer la diapositive",
      keep: "Garder cette diapositive",
      previous: "Précédente",
      next: "Suivante",
      number: "Diapositive",
      /** After the number. */
      of: (count: string): string => `sur ${count}`,
      other: "Autre diaporama",
    },
    link: {
      title: "Lien",
      address: "Adresse, ou titre d’une page du site",
      example: "https://… ou un titre",
      words: "Mots du lien",
      apply: "Appliquer",
      open: "Ouvrir",
      change: "Modifier",
      empty: "Tapez une adresse, ou le titre d’une page du site.",
      neither: (text: string): string =>
        `«\u00A0${text}\u00A0» n’est ni une adresse (https://…), ni une page du site. Choisissez dans la liste, ou collez une adresse entière.`,
      noFile: "Aucun fichier du site n’a cette adresse.",
      offline: "Cette page n’est pas encore en ligne\u00A0: d’ici là, le lien n’est que des mots.",
      noPage: "Aucune page du site n’a cette adresse.",
    },
  },
};
