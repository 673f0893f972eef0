/**
 * What we change in Decap while we bundle it. Each change is as small as can be, says why, and fails the build where
 * the text that it expects is not there once: nobody ships a silently unpatched editor.
 */
import path from "node:path";
import { PROJECT } from "../../src/project/index.ts";
import { a11yPatches } from "./a11y-patches.ts";
import { forgePatches } from "./forge-patches.ts";
import { themePatches } from "./theme-patches.ts";

export interface Patch {
  readonly why: string;
  /** End of the path of the file. */
  readonly file: string;
  /** Text to find, exactly once each, and what stands in its place. */
  readonly changes: readonly (readonly [from: string, to: string])[];
  /** Names imported from our hooks. */
  readonly hooks?: readonly string[];
  /** Where these are, if elsewhere: a backend that loaded all of them would load Decap's core before its turn. */
  readonly hooksFrom?: string;
}

/** Our own code, that patched files import. */
export const HOOKS = path.join(PROJECT.root, "admin/decap/hooks.ts");

const CORE = "decap-cms-core/dist/esm";

export const PATCHES: readonly Patch[] = [
  themePatches,
  ...forgePatches,
  ...a11yPatches,
  {
    why: "From one form to another without a list between them, the values of the first stayed under the address of the second. And a canvas, which draws the line of a wait, knows no token of the hub.",
    file: `${CORE}/components/App/App.js`,
    hooks: ["formKey"],
    changes: [
      [
        "_jsx(Editor, {\n              ...props,\n              newRecord: true",
        "_jsx(Editor, {\n              key: formKey(props.location.pathname, props.history.action),\n              ...props,\n              newRecord: true",
      ],
      [
        "_jsx(Editor, {\n              ...props\n            })",
        "_jsx(Editor, {\n              key: formKey(props.location.pathname, props.history.action),\n              ...props\n            })",
      ],
      ["    0: colors.active,\n    '1.0': colors.active\n", "    0: '#5d7a83',\n    '1.0': '#5d7a83'\n"],
    ],
  },
  {
    why: "The configuration is typed and tested here; Decap compiles its own check with eval, which our policy refuses.",
    file: `${CORE}/actions/config.js`,
    changes: [
      ["import { validateConfig } from '../constants/configSchema';\n", ""],
      ["      validateConfig(mergedConfig);\n", ""],
    ],
  },
  {
    why: "A draft kept in the browser was offered before its entry had loaded, and then overwritten by it.",
    file: `${CORE}/components/Editor/Editor.js`,
    hooks: ["confirmRemoval"],
    changes: [
      [
        "    retrieveLocalBackup(collection, slug);\n    if (newEntry) {",
        "    let opened;\n    if (newEntry) {",
      ],
      [
        "      createEmptyDraft(collection, this.props.location.search);\n    } else {\n      loadEntry(collection, slug);\n    }\n    const leaveMessage",
        "      opened = createEmptyDraft(collection, this.props.location.search);\n    } else {\n      opened = loadEntry(collection, slug);\n    }\n    Promise.resolve(opened).then(() => retrieveLocalBackup(collection, slug));\n    const leaveMessage",
      ],
      ["  }, 2000);", "  }, 400);"],
      // however it was saved, nothing is left to resume
      [
        "    if (this.props.hasChanged) {\n      this.createBackup(",
        "    if (prevProps.hasChanged && !this.props.hasChanged) this.deleteBackup();\n    if (this.props.hasChanged) {\n      this.createBackup(",
      ],
      // who names the entry is told before it goes
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
  },
  {
    why: "A path that starts with a slash is a file of the repository until the site is online: pictures of drafts show.",
    file: "decap-cms-lib-util/dist/esm/path.js",
    changes: [["new RegExp('^(?:[a-z]+:)?//|^/', 'i')", "new RegExp('^(?:[a-z]+:)?//', 'i')"]],
  },
  {
    why: "A picture was looked for in the folder of its collection, wherever it is: it did not show in the form. And groups of a list were in no order, held what a filter leaves out, and knew no default.",
    file: `${CORE}/reducers/entries.js`,
    // all of the hooks would load reducers before their turn
    hooks: ["groupOf", "sortGroups"],
    hooksFrom: path.join(PROJECT.root, "admin/decap/words/groups.ts"),
    changes: [
      [
        "  const entries = getPublishedEntries(state, collectionName);\n  const selectedGroup",
        "  const entries = selectEntries(state, collection);\n  const selectedGroup",
      ],
      [
        "    const group = getGroup(entry, selectedGroup);\n",
        "    const group = groupOf(entry.getIn(['data', ...keyToPathArray(selectedGroup.get('field'))]), selectedGroup);\n",
      ],
      [
        "  return groupsArray;\n",
        "  return sortGroups(groupsArray, selectedGroup, selectEntriesSortFields(state, collectionName));\n",
      ],
      [
        "  const mediaFolder = selectMediaFolder(config, collection, entryMap, field);\n  return join(mediaFolder, basename(mediaPath));\n}\nexport function selectMediaFilePublicPath",
        "  if (mediaPath.startsWith('/media/')) return 'content' + mediaPath;\n  const mediaFolder = selectMediaFolder(config, collection, entryMap, field);\n  return join(mediaFolder, basename(mediaPath));\n}\nexport function selectMediaFilePublicPath",
      ],
      [
        "  const name = 'public_folder';\n  let publicFolder",
        "  if (mediaPath.startsWith('content/media/')) return mediaPath.slice('content'.length);\n  const name = 'public_folder';\n  let publicFolder",
      ],
    ],
  },
  {
    why: "A picture that is online was read from the repository, and the form did not show it when it came.",
    file: `${CORE}/actions/media.js`,
    hooks: ["isPublished"],
    changes: [
      [
        "    if (isAbsolutePath(resolvedPath)) {\n      // asset path is a public url",
        "    if (isAbsolutePath(resolvedPath) || isPublished(path)) {\n      // asset path is a public url",
      ],
    ],
  },
  {
    why: "Values of a prefilled entry were escaped as if they were HTML, which they never become.",
    file: `${CORE}/actions/entries.js`,
    changes: [["  return escapeHtml(unsafe);", "  return unsafe;"]],
  },
  {
    why: "A file that starts with ---js ran its JavaScript in the editor's browser (GHSA-fmjm-vjmx-5xhq).",
    file: `${CORE}/formats/frontmatter.js`,
    changes: [
      [
        "      engines: parsers,\n      ...format\n    });\n    // in the absent",
        "      engines: { ...parsers, js: () => ({}), javascript: () => ({}), coffee: () => ({}), coffeescript: () => ({}) },\n      ...format\n    });\n    // in the absent",
      ],
    ],
  },
  {
    why: "Search found only titles, by similar letters, and never without their accents.",
    file: `${CORE}/backend.js`,
    hooks: ["hasPage", "searchEntries", "wrapBackend", "newSlug"],
    changes: [
      [
        "return fuzzy.filter(searchTerm, collectionEntries, {\n        extract: extractSearchFields(uniq(filteredSearchFields))\n      });",
        "return searchEntries(searchTerm, collectionEntries);",
      ],
      // whoever saves last no longer wins without being asked
      [
        "    this.implementation = implementation.init(this.config, {\n      useWorkflow: selectUseWorkflow(this.config),\n      updateUserCredentials: this.updateUserCredentials,\n      initialWorkflowStatus: status.first()\n    });",
        "    this.implementation = wrapBackend(implementation.init(this.config, {\n      useWorkflow: selectUseWorkflow(this.config),\n      updateUserCredentials: this.updateUserCredentials,\n      initialWorkflowStatus: status.first()\n    }));",
      ],
      // a link to the page where there is one: an entry that is no longer there stopped the form
      [
        "    const baseUrl = this.config.site_url;\n    if (!baseUrl ||",
        "    const baseUrl = this.config.site_url;\n    if (!baseUrl || !hasPage(entry) ||",
      ],
      // the site's own addresses: « l’école » gives l-ecole, and a name is unique in all years
      [
        "      slug = slugFormatter(collection, entryData, slugConfig);\n    }\n    let i = 1;",
        "      slug = newSlug(collection.get('name'), String(entryData.get('title') ?? ''));\n    }\n    let i = 1;",
      ],
    ],
  },
  {
    why: "An entry could not change its name: our own code says where its file goes as it is saved.",
    file: `${CORE}/reducers/entryDraft.js`,
    hooks: ["movedPath"],
    changes: [
      [
        "export function selectCustomPath(collection, entryDraft) {\n  if (!selectHasMetaPath(collection)) {\n    return;",
        "export function selectCustomPath(collection, entryDraft) {\n  if (!selectHasMetaPath(collection)) {\n    return movedPath(entryDraft.getIn(['entry', 'path']));",
      ],
    ],
  },
  {
    why: "Lists did not say which entries are drafts, and which wait for their day.",
    file: `${CORE}/lib/formatters.js`,
    hooks: ["listedTitle"],
    changes: [
      [
        "  const summary = compileStringTemplate(summaryTemplate, date, identifier, entryData);\n  return summary;",
        "  const summary = compileStringTemplate(summaryTemplate, date, identifier, entryData);\n  return listedTitle(summary, entryData);",
      ],
    ],
  },
  {
    why: "Once a draft that changes the name of an entry is published, the entry is found under its new name.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    changes: [
      [
        "        return dispatch(loadEntry(collection, slug));\n      }\n    } catch (error) {",
        "        const newSlug = slugFromCustomPath(collection, entry.get('path'));\n        await dispatch(loadEntry(collection, newSlug));\n        if (newSlug !== slug && selectEditingDraft(state.entryDraft)) navigateToEntry(collection.get('name'), newSlug);\n      }\n    } catch (error) {",
      ],
    ],
  },
  {
    why: "The question before a file is replaced was in English whatever the language.",
    file: `${CORE}/actions/mediaLibrary.js`,
    changes: [["} already exists. Do you want to replace it?`", "} existe déjà. Le remplacer\\u202F?`"]],
  },
  {
    why: "A form offered the pictures of its own folder alone. Files that are too big were taken on the screen of all media, and refused elsewhere without their size.",
    file: `${CORE}/components/MediaLibrary/MediaLibrary.js`,
    hooks: ["mediaToChoose", "refusalOfUpload"],
    changes: [
      [
        "    files: selectMediaFiles(state, field),",
        "    files: mediaToChoose(selectMediaFiles(state, field), mediaLibrary.get('files')),",
      ],
      [
        "    if (maxFileSize && file.size > maxFileSize) {\n      window.alert(t('mediaLibrary.mediaLibrary.fileTooLarge', {\n        size: Math.floor(maxFileSize / 1000)\n      }));\n    } else {",
        "    const refusal = refusalOfUpload(file, maxFileSize);\n    if (refusal !== undefined) {\n      window.alert(refusal);\n    } else {",
      ],
    ],
  },
];

/** The patched text of a file. @throws where upstream has changed. */
export function applyPatch(patch: Patch, text: string): string {
  const changed = patch.changes.reduce((result, [from, to]) => {
    const parts = result.split(from);
    if (parts.length !== 2)
      throw new Error(
        `${patch.file} a changé : le correctif ne s’applique plus (${patch.why}). Texte attendu une fois : ${from.slice(0, 80)}`,
      );
    return parts.join(to);
  }, text);
  const hooks = patch.hooks ?? [];
  return hooks.length === 0
    ? changed
    : `import { ${hooks.join(", ")} } from ${JSON.stringify(patch.hooksFrom ?? HOOKS)};\n${changed}`;
}
