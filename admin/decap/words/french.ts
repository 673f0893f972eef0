/** What Decap's French leaves in English. https://github.com/decaporg/decap-cms */
export const FRENCH = {
  auth: { loginWithForgejo: "Se connecter avec Forgejo" },
  app: { header: { media: "Médias", workflow: "Relecture" } },
  collection: {
    collectionTop: {
      viewAsList: "Afficher en liste",
      viewAsGrid: "Afficher en grille",
      newButton: "Nouveau\u00A0: %{collectionLabel}",
    },
    entries: { unpublishedHeader: "Entrées non publiées" },
  },
  editor: {
    editorControlPane: {
      widget: {
        required: "%{fieldLabel}\u00A0: ce champ est obligatoire.",
        regexPattern: "%{fieldLabel}\u00A0: cette valeur ne convient pas\u202F; attendu\u00A0: %{pattern}.",
      },
      i18n: {
        copyFromLocale: "Reprendre d’une autre langue",
        copyFromLocaleConfirm:
          "Reprendre le contenu de la langue %{locale}\u202F?\nTout ce qui est déjà écrit sera remplacé.",
      },
    },
    editorInterface: { toggleNotes: "Montrer ou cacher les notes" },
    editorNotesPane: {
      title: "Notes",
      emptyState: "Aucune note. Écrivez la première ci-dessous.",
      addNote: "Ajouter une note",
      addPlaceholder: "Écrire une note…",
      editPlaceholder: "Modifier la note…",
      save: "Enregistrer",
      cancel: "Annuler",
      edit: "Modifier",
      delete: "Supprimer",
      resolve: "Marquer comme réglée",
      unresolve: "Rouvrir",
      confirmDelete: "Supprimer cette note\u202F?",
      shortcut: "Ctrl+Entrée ajoute la note.",
    },
    editor: {
      onPublishing: "Publier cette entrée\u202F?",
      onPublishingNotReady: "Passez d’abord le statut de cette entrée à «\u00A0Prêt\u00A0».",
    },
    editorToolbar: {
      status: "Statut\u00A0: %{status}",
      inReview: "En révision",
      deleteUnpublishedChanges: "Supprimer les modifications",
      deleteUnpublishedEntry: "Supprimer le brouillon",
      deployButtonLabel: "Voir la page",
      statusInfoTooltipDraft:
        "Cette entrée est un brouillon. Pour la faire relire, passez son statut à «\u00A0En révision\u00A0».",
      statusInfoTooltipInReview:
        "Cette entrée est en cours de relecture. Rien d’autre n’est à faire\u202F; vous pouvez encore la modifier.",
    },
    editorWidgets: {
      markdown: {
        strikethrough: "Barré",
        addComponent: "Insérer…",
        toggleMode: { rich: "Passer au texte mis en forme", markdown: "Passer au Markdown" },
      },
      image: {
        chooseMultiple: "Choisir des images",
        addMore: "Ajouter des images",
        removeAll: "Retirer toutes les images",
      },
      file: {
        chooseMultiple: "Choisir des fichiers",
        addMore: "Ajouter des fichiers",
        removeAll: "Retirer tous les fichiers",
      },
      headingOptions: {
        headingTwo: "Titre de partie",
        headingThree: "Titre de sous-partie",
        headingFour: "Titre plus petit",
      },
      datetime: { setToNow: "%{fieldLabel}\u00A0: mettre la date et l’heure de maintenant" },
      object: { expand: "Déplier", collapse: "Replier" },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: "Fermer" } },
  ui: {
    settingsDropdown: { account: "Mon compte" },
    toast: {
      missingRequiredField:
        "Rien n’est enregistré, rien n’est perdu\u00A0: il reste à remplir ce qui est marqué en rouge.",
      onFailToPersist: "Pas enregistré\u00A0: %{details}",
      noteAdded: "Note ajoutée",
      onFailToAddNote: "La note n’a pas pu être ajoutée\u00A0: %{details}",
      noteUpdated: "Note modifiée",
      onFailToUpdateNote: "La note n’a pas pu être modifiée\u00A0: %{details}",
      noteDeleted: "Note supprimée",
      onFailToDeleteNote: "La note n’a pas pu être supprimée\u00A0: %{details}",
      noteResolved: "Note réglée",
      noteReopened: "Note rouverte",
      onFailToToggleNote: "L’état de la note n’a pas pu être changé\u00A0: %{details}",
    },
  },
  workflow: {
    workflow: {
      workflowHeading: "Brouillons et relecture",
      newPost: "Nouvelle entrée",
      description:
        "À relire\u00A0: %{smart_count}. Prêtes à publier\u00A0: %{readyCount}. Pour faire avancer une entrée, glissez sa carte, ou ouvrez-la et changez son statut.",
      dateFormat: "DD/MM/YYYY",
    },
    workflowCard: {
      lastChangeNoAuthor: "Modifié le %{date}",
      deleteChanges: "Supprimer",
      deleteNewEntry: "Supprimer",
      publishChanges: "Publier",
      publishNewEntry: "Publier",
    },
    workflowList: {
      inReviewHeader: "En révision",
      readyHeader: "Prêts",
      onDeleteEntry: "Supprimer ce brouillon\u202F? Ce qui est publié ne change pas.",
      onPublishEntry: "Publier cette entrée\u202F?",
      onPublishingNotReadyEntry:
        "Une entrée se publie quand elle est prête\u00A0: glissez d’abord sa carte dans «\u00A0Prêts\u00A0».",
    },
  },
} as const;
