/** What we change in Decap's form and in its windows of media. */
import type { Patch } from "./patch.ts";

const CORE = "decap-cms-core/dist/esm";

export const formPatches: readonly Patch[] = [
  {
    why: "Whatever draws a line of text anew takes away what is selected in it, and puts the caret where something was typed last.",
    file: "decap-cms-widget-string/dist/esm/StringControl.js",
    changes: [
      [
        "componentDidUpdate() {\n    if (this._el &&",
        "componentDidUpdate({ value }) {\n    if (this._el && value !== this.props.value &&",
      ],
    ],
    upstream: [3578, 4539],
    dropWhen: "the caret is put back after a change of the value alone",
  },
  {
    why: "A draft kept in the browser is offered before its entry has loaded, and then overwritten by it; nothing is kept of the last two seconds; and it is offered again after some ways of saving. Opening an entry reads all those beside it. One that was made of an older version replaces the newer one. Who names an entry is not told before it goes. A refused save is an error that nobody catches. What was begun in a form that was left since leads away from the one that is open.",
    file: `${CORE}/components/Editor/Editor.js`,
    hooks: ["confirmRemoval", "resumeKept", "sameForm"],
    changes: [
      [
        "        this.props.loadLocalBackup();\n",
        "        resumeKept(this.props.localBackup.get('entry'));\n        this.props.loadLocalBackup();\n",
      ],
      [
        "    retrieveLocalBackup(collection, slug);\n    if (newEntry) {\n      createEmptyDraft(collection, this.props.location.search);\n    } else {\n      loadEntry(collection, slug);\n    }\n    const leaveMessage",
        "    const opened = newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug);\n    const isOpen = sameForm();\n    Promise.resolve(opened).then(() => isOpen() && retrieveLocalBackup(collection, slug));\n    const leaveMessage",
      ],
      ["    if (!collectionEntriesLoaded) {\n      loadEntries(collection);\n    }\n", ""],
      ["  }, 2000);", "  }, 400);"],
      [
        "    if (this.props.hasChanged) {\n      this.createBackup(",
        "    if (prevProps.hasChanged && !this.props.hasChanged) this.deleteBackup();\n    if (this.props.hasChanged) {\n      this.createBackup(",
      ],
      [
        "    await persistEntry(collection);\n    this.deleteBackup();",
        "    try {\n      await persistEntry(collection);\n    } catch {\n      return;\n    }\n    this.deleteBackup();\n    if (this.isLeft) return;",
      ],
      ["    this.props.discardDraft();\n", "    this.isLeft = true;\n    this.props.discardDraft();\n"],
      [
        "    await publishUnpublishedEntry(collection.get('name'), slug);\n    this.deleteBackup();\n",
        "    if ((await publishUnpublishedEntry(collection.get('name'), slug)) === false) return;\n    this.deleteBackup();\n    if (this.isLeft) return;\n",
      ],
      [
        "    await unpublishPublishedEntry(collection, slug);\n",
        "    if ((await unpublishPublishedEntry(collection, slug)) === false || this.isLeft) return;\n",
      ],
      [
        "      await deleteEntry(collection, slug);\n      this.deleteBackup();\n",
        "      await deleteEntry(collection, slug);\n      this.deleteBackup();\n      if (this.isLeft) return;\n",
      ],
      [
        "    await deleteUnpublishedEntry(collection.get('name'), slug);\n    this.deleteBackup();\n",
        "    if ((await deleteUnpublishedEntry(collection.get('name'), slug)) === false) return;\n    this.deleteBackup();\n    if (this.isLeft) return;\n",
      ],
      ["  handleDeleteEntry = () => {", "  handleDeleteEntry = async () => {"],
      [
        "    if (entryDraft.get('hasChanged')) {\n      if (!window.confirm(t('editor.editor.onDeleteWithUnsavedChanges'))) {\n        return;\n      }\n    } else if (!window.confirm(t('editor.editor.onDeletePublishedEntry'))) {\n      return;\n    }",
        "    if (!(await confirmRemoval('delete', collection, newEntry ? '' : slug, entryDraft))) return;",
      ],
      [
        "    if (!window.confirm(t('editor.editor.onUnpublishing'))) return;",
        "    if (!(await confirmRemoval('unpublish', collection, slug, this.props.entryDraft))) return;",
      ],
    ],
    upstream: [5055, 5470, 6989],
    dropWhen: "a draft comes back after its entry has loaded, and a listener can refuse that an entry goes",
  },
  {
    why: "Only the preview can lead to a field, and it may be closed.",
    file: `${CORE}/components/Editor/EditorInterface.js`,
    hooks: ["keepOpener"],
    hooksFrom: "form/open-field.ts",
    changes: [
      [
        "  handleFieldClick = path => {\n    this.controlPaneRef?.focus(path);\n  };",
        "  handleFieldClick = keepOpener(path => this.controlPaneRef?.focus(path));",
      ],
    ],
    upstream: [],
    dropWhen: "our own code can lead to a field of the form",
  },
  {
    why: "An entry cannot change its name: our own code says where its file goes as it is saved. A draft that is saved, or an entry that is deleted, after its form was left marks the form that is open then as saved.",
    file: `${CORE}/reducers/entryDraft.js`,
    hooks: ["movedPath"],
    changes: [
      [
        "    case UNPUBLISHED_ENTRY_PERSIST_SUCCESS:\n      return state.withMutations",
        "    case UNPUBLISHED_ENTRY_PERSIST_SUCCESS:\n      if (action.isLeft) return state;\n      return state.withMutations",
      ],
      [
        "    case ENTRY_DELETE_SUCCESS:\n",
        "    case ENTRY_DELETE_SUCCESS:\n      if (state.getIn(['entry', 'slug']) !== action.payload.entrySlug || state.getIn(['entry', 'collection']) !== action.payload.collectionName) return state;\n",
      ],
      [
        "export function selectCustomPath(collection, entryDraft) {\n  if (!selectHasMetaPath(collection)) {\n    return;",
        "export function selectCustomPath(collection, entryDraft) {\n  if (!selectHasMetaPath(collection)) {\n    return movedPath(entryDraft.getIn(['entry', 'path']));",
      ],
    ],
    upstream: [445],
    dropWhen: "the name of an entry can be changed in a collection that is not nested",
  },
  {
    why: "Once a draft that changes the name of an entry is published, the entry is not found under its new name. A draft cannot be saved as long as a required field is empty. An answer that comes after its form was left fills the one that is open then. A deletion that fails is told as done, and what fails leads away from its form all the same.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    hooks: ["claimForm", "holdsNoValue", "sameForm"],
    hooksFrom: "form/open-field.ts",
    changes: [
      ["    if (!fieldsErrors.isEmpty()) {", "    if (holdsNoValue(fieldsErrors)) {"],
      [
        "    const entriesLoaded = get(state.editorialWorkflow.toJS(), 'pages.ids', false);\n    //run",
        "    const isOpen = claimForm();\n    const entriesLoaded = get(state.editorialWorkflow.toJS(), 'pages.ids', false);\n    //run",
      ],
      [
        "      dispatch(createDraftFromEntry(entry));",
        "      if (isOpen()) dispatch(createDraftFromEntry(entry));",
      ],
      [
        "        dispatch(unpublishedEntryRedirected(collection, slug));\n        dispatch(loadEntry(collection, slug));",
        "        dispatch(unpublishedEntryRedirected(collection, slug));\n        if (isOpen()) dispatch(loadEntry(collection, slug, isOpen));",
      ],
      [
        "    dispatch(unpublishedEntryPersisting(collection, entry.get('slug')));",
        "    const isOpen = sameForm();\n    dispatch(unpublishedEntryPersisting(collection, entry.get('slug')));",
      ],
      [
        "      dispatch(unpublishedEntryPersisted(collection, serializedEntry));\n      if (entry.get('slug') !== newSlug) {\n        await dispatch(loadUnpublishedEntry(collection, newSlug));\n        navigateToEntry(collection.get('name'), newSlug);",
        "      dispatch({ ...unpublishedEntryPersisted(collection, serializedEntry), isLeft: !isOpen() });\n      if (entry.get('slug') !== newSlug && isOpen()) {\n        const loading = dispatch(loadUnpublishedEntry(collection, newSlug));\n        const isStill = sameForm();\n        await loading;\n        if (isStill()) navigateToEntry(collection.get('name'), newSlug);",
      ],
      [
        "    dispatch(unpublishedEntryPublishRequest(collectionName, slug));",
        "    const isOpen = sameForm();\n    dispatch(unpublishedEntryPublishRequest(collectionName, slug));",
      ],
      [
        "    dispatch(unpublishedEntryPersisting(collection, slug));",
        "    const isOpen = sameForm();\n    dispatch(unpublishedEntryPersisting(collection, slug));",
      ],
      [
        "      dispatch(unpublishedEntryPersisted(collection, entry));\n      dispatch(entryDeleted(collection, slug));\n      dispatch(loadUnpublishedEntry(collection, slug));",
        "      dispatch({ ...unpublishedEntryPersisted(collection, entry), isLeft: !isOpen() });\n      dispatch(entryDeleted(collection, slug));\n      if (isOpen()) dispatch(loadUnpublishedEntry(collection, slug));",
      ],
      [
        "        return dispatch(loadEntry(collection, slug));\n      }\n    } catch (error) {",
        "        const newSlug = collection.has('folder') ? slugFromCustomPath(collection, entry.get('path')) : slug;\n        await dispatch(loadEntry(collection, newSlug, isOpen));\n        if (newSlug !== slug && isOpen() && selectEditingDraft(state.entryDraft)) navigateToEntry(collection.get('name'), newSlug);\n      }\n    } catch (error) {",
      ],
      [
        "      dispatch(unpublishedEntryPublishError(collectionName, slug));\n",
        "      dispatch(unpublishedEntryPublishError(collectionName, slug));\n      return false;\n",
      ],
      [
        "      dispatch(unpublishedEntryPersistedFail(error, collection, entry.get('slug')));\n    });",
        "      dispatch(unpublishedEntryPersistedFail(error, collection, entry.get('slug')));\n      return false;\n    });",
      ],
      [
        "          key: 'ui.toast.onDeleteUnpublishedChanges',\n          details: error",
        "          key: 'ui.toast.onFailToDelete',\n          details: error",
      ],
      [
        "      dispatch(unpublishedEntryDeleteError(collection, slug));\n",
        "      dispatch(unpublishedEntryDeleteError(collection, slug));\n      return false;\n",
      ],
    ],
    upstream: [445],
    dropWhen: "the name of an entry can be changed in a collection that is not nested",
  },
  {
    why: "Values of a prefilled entry are escaped as if they were HTML, which they never become. A draft cannot be saved as long as a required field is empty. What an editor was told is logged as a fault. An entry that is read, or saved, after its form was left fills, renames and marks as saved the form that is open then.",
    file: `${CORE}/actions/entries.js`,
    hooks: ["claimForm", "holdsNoValue", "logUntold", "sameForm"],
    hooksFrom: "form/open-field.ts",
    changes: [
      ["export function discardDraft() {\n", "export function discardDraft() {\n  claimForm();\n"],
      [
        "export function loadEntry(collection, slug) {\n  return async (dispatch, getState) => {\n",
        "export function loadEntry(collection, slug, isOpen) {\n  return async (dispatch, getState) => {\n    isOpen ??= claimForm();\n",
      ],
      [
        "      dispatch(createDraftFromEntry(loadedEntry));",
        "      if (isOpen()) dispatch(createDraftFromEntry(loadedEntry));",
      ],
      [
        "    const params = new URLSearchParams(search);\n    const uniqueKeys",
        "    const isOpen = claimForm();\n    const params = new URLSearchParams(search);\n    const uniqueKeys",
      ],
      [
        "    dispatch(emptyDraftCreated(newEntry));",
        "    if (isOpen()) dispatch(emptyDraftCreated(newEntry));",
      ],
      [
        "    dispatch(entryPersisting(collection, serializedEntry));",
        "    const isOpen = sameForm();\n    dispatch(entryPersisting(collection, serializedEntry));",
      ],
      [
        "      dispatch(entryPersisted(collection, serializedEntry, newSlug));",
        "      if (isOpen()) dispatch(entryPersisted(collection, serializedEntry, newSlug));",
      ],
      [
        "      if (entry.get('slug') !== newSlug) {\n        await dispatch(loadEntry(collection, newSlug));\n        navigateToEntry(collection.get('name'), newSlug);",
        "      if (entry.get('slug') !== newSlug && isOpen()) {\n        const loading = dispatch(loadEntry(collection, newSlug));\n        const isStill = sameForm();\n        await loading;\n        if (isStill()) navigateToEntry(collection.get('name'), newSlug);",
      ],
      ["  return escapeHtml(unsafe);", "  return unsafe;"],
      ["    if (!fieldsErrors.isEmpty()) {", "    if (holdsNoValue(fieldsErrors)) {"],
      [
        "      console.error(error);\n      dispatch(addNotification({\n        message: {\n          details: error,\n          key: 'ui.toast.onFailToPersist'",
        "      logUntold(error);\n      dispatch(addNotification({\n        message: {\n          details: error,\n          key: 'ui.toast.onFailToPersist'",
      ],
    ],
    upstream: [3343],
    dropWhen: "`?title=L’été` gives « L’été » and not its entities",
  },
  {
    why: "The question before a file is replaced is in English whatever the language.",
    file: `${CORE}/actions/mediaLibrary.js`,
    changes: [
      ["window.confirm(`$", "window.confirm(replaceFile("],
      ["{existingFile.name} already exists. Do you want to replace it?`", "existingFile.name)"],
    ],
    hooks: ["replaceFile"],
    hooksFrom: "words/patched.ts",
    upstream: [2959],
    dropWhen: "the question is a phrase of the locale",
  },
  {
    why: "A form offers the pictures of its own folder alone. Files that are too big are taken on the screen of all media, and refused elsewhere without their size. What is brought to a form keeps the name that a telephone gave it.",
    file: `${CORE}/components/MediaLibrary/MediaLibrary.js`,
    hooks: ["mediaToChoose", "host"],
    changes: [
      [
        "    files: selectMediaFiles(state, field),",
        "    files: mediaToChoose(selectMediaFiles(state, field), mediaLibrary.get('files')),",
      ],
      [
        "    if (maxFileSize && file.size > maxFileSize) {\n      window.alert(t('mediaLibrary.mediaLibrary.fileTooLarge', {\n        size: Math.floor(maxFileSize / 1000)\n      }));\n    } else {",
        "    const refusal = host.uploadRefusal(file, maxFileSize);\n    if (refusal !== undefined) {\n      window.alert(refusal);\n    } else {",
      ],
      ["await persistMedia(file, {", "await persistMedia(await host.namedUpload(file), {"],
    ],
    upstream: [3028, 1322],
    dropWhen: "a field can offer a second folder, and limits of size hold for every window of media",
  },
  {
    why: "All fields of a form stand in one column, in the order in which files say them, and files come to each field apart. What leads to a field may end in another, inside its group.",
    file: `${CORE}/components/Editor/EditorControlPane/EditorControlPane.js`,
    hooks: ["inParts"],
    hooksFrom: "form/parts.ts",
    changes: [
      [
        "    if (!wrappedControl) return;\n",
        "    if (!wrappedControl || wrappedControl.props.field !== field) return;\n",
      ],
      [
        "      }), fields.filter(f => f.get('widget') !== 'hidden').map((field, i) => {",
        "      }), inParts(collection, fields.filter(f => f.get('widget') !== 'hidden').map((field, i) => {",
      ],
      [
        "          locale: locale\n        }, key);\n      })]\n    });",
        "          locale: locale\n        }, key);\n      }))]\n    });",
      ],
    ],
    upstream: [],
    dropWhen: "a form can have parts, and something of ours can stand between its fields",
  },
  {
    why: "A folded group says its own label, a list « 0 programme », and their items what files call them.",
    file: "decap-cms-widget-object/dist/esm/ObjectControl.js",
    hooks: ["groupHeading"],
    hooksFrom: "words/said.ts",
    changes: [
      [
        "            heading: collapsed && this.objectLabel(),",
        "            heading: collapsed && groupHeading(field, this.props.value),",
      ],
    ],
    upstream: [],
    dropWhen: "a function can say what a folded group shows",
  },
];
