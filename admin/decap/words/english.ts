/** What Decap's English says otherwise than the rest of the interface, or in words of its own trade. */
export const ENGLISH = {
  app: { header: { workflow: "Review", quickAdd: "Quick add" }, app: { loadingConfig: "Getting ready…" } },
  collection: {
    collectionTop: { newButton: "New: %{collectionLabel}" },
    entries: { loadingEntries: "Loading entries…", unpublishedHeader: "Unpublished entries" },
    defaultFields: { updatedOn: { label: "Updated on" } },
  },
  editor: {
    editorControlPane: {
      widget: {
        required: "%{fieldLabel}: this field is required.",
        regexPattern: "%{fieldLabel}: this value does not fit; expected: %{pattern}.",
      },
      i18n: {
        copyFromLocale: "Fill in from another language",
        copyFromLocaleConfirm:
          "Fill in the contents of %{locale}?\nAll that is already written will be replaced.",
      },
    },
    editorInterface: { toggleI18n: "Show or hide languages", togglePreview: "Show or hide the preview" },
    editorToolbar: {
      backCollection: "Back to %{collectionLabel}",
      unsavedChanges: "Unsaved changes",
      deleteUnpublishedChanges: "Delete changes",
      deleteUnpublishedEntry: "Delete draft",
      deployPreviewPendingButtonLabel: "Check for preview",
      deployPreviewButtonLabel: "View preview",
      deployButtonLabel: "View page",
      statusInfoTooltipDraft: "This entry is a draft. To have it reviewed, set its status to “In review”.",
      statusInfoTooltipInReview:
        "This entry is being reviewed. There is nothing else to do; you can still change it.",
    },
    editor: {
      onPublishing: "Publish this entry?",
      onPublishingNotReady: "First set the status of this entry to “Ready”.",
      confirmLoadBackup: "A copy of this entry was kept in this browser. Use it?",
    },
    editorNotesPane: {
      emptyState: "No note yet. Write the first one below.",
      addNote: "Add a note",
      addPlaceholder: "Write a note…",
      editPlaceholder: "Change the note…",
      resolve: "Mark as resolved",
      unresolve: "Reopen",
      confirmDelete: "Delete this note?",
      shortcut: "Ctrl+Enter adds the note.",
    },
    editorWidgets: {
      markdown: {
        bulletedList: "Bulleted list",
        numberedList: "Numbered list",
        linkPrompt: "Address of the link",
        addComponent: "Insert…",
        richText: "Formatted text",
        toggleMode: { rich: "Switch to formatted text", markdown: "Switch to Markdown" },
      },
      image: {
        chooseUrl: "Insert from a web address",
        replaceUrl: "Replace with a web address",
        promptUrl: "Web address of the picture",
        choose: "Choose a picture",
        chooseMultiple: "Choose pictures",
        chooseDifferent: "Choose another picture",
        addMore: "Add pictures",
        remove: "Remove the picture",
        removeAll: "Remove all pictures",
      },
      file: {
        chooseUrl: "Insert from a web address",
        replaceUrl: "Replace with a web address",
        promptUrl: "Web address of the file",
        chooseDifferent: "Choose another file",
        addMore: "Add files",
        remove: "Remove the file",
        removeAll: "Remove all files",
      },
      headingOptions: {
        headingTwo: "Heading of a part",
        headingThree: "Heading of a sub-part",
        headingFour: "Smaller heading",
      },
      datetime: { setToNow: "%{fieldLabel}: set to now" },
      object: { expand: "Unfold", collapse: "Fold" },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: { copyUrl: "Copy address", copyPath: "Copy path", copyName: "Copy name" },
    mediaLibrary: {
      onDelete: "Delete the selected files?",
      fileTooLarge: "This file is too large.\nThe limit is %{size} kB.",
    },
    mediaLibraryModal: {
      noAssetsFound: "No file found.",
      noImagesFound: "No picture found.",
      noResults: "Nothing found.",
      images: "Pictures",
      mediaAssets: "Files",
      upload: "Send a file",
      uploading: "Sending…",
    },
  },
  ui: {
    settingsDropdown: { logOut: "Log out", account: "My account" },
    toast: {
      missingRequiredField: "Nothing is saved, nothing is lost: what is marked in red is left to fill in.",
      onFailToLoadEntries: "The entry could not be opened: %{details}",
      onFailToPersist: "Not saved: %{details}",
      onFailToDelete: "Not deleted: %{details}",
      onFailToUpdateStatus: "The status could not be changed: %{details}",
      onFailToPublishEntry: "Not published: %{details}",
      onFailToUnpublishEntry: "Not unpublished: %{details}",
      onFailToToggleNote: "The state of the note could not be changed: %{details}",
    },
  },
  workflow: {
    workflow: {
      loading: "Loading drafts…",
      workflowHeading: "Drafts and review",
      newPost: "New entry",
      description:
        "To review: %{smart_count}. Ready to publish: %{readyCount}. To move an entry on, drag its card, or open it and change its status.",
      dateFormat: "DD/MM/YYYY",
    },
    workflowCard: {
      lastChangeNoAuthor: "Changed on %{date}",
      deleteChanges: "Delete",
      deleteNewEntry: "Delete",
      publishChanges: "Publish",
      publishNewEntry: "Publish",
    },
    workflowList: {
      inReviewHeader: "In review",
      onDeleteEntry: "Delete this draft? What is published does not change.",
      onPublishEntry: "Publish this entry?",
      onPublishingNotReadyEntry: "An entry is published once it is ready: drag its card to “Ready” first.",
    },
  },
} as const;
