/** What we change in how Decap reads its settings, entries and media, and lists them. */
import type { Patch } from "./patch.ts";

const CORE = "decap-cms-core/dist/esm";

export const contentPatches: readonly Patch[] = [
  {
    why: "Once the first save of a draft has failed, the entry is taken for one that has a draft: every other save asks the forge for that, and fails.",
    file: `${CORE}/reducers/editorialWorkflow.js`,
    changes: [
      [
        "'isPersisting'], false);",
        "'isPersisting'], false).update('entities', all => all.filter(entry => entry.get('slug') !== undefined || entry.get('isFetching') === true));",
      ],
    ],
    upstream: [],
    dropWhen: "a save that failed leaves no draft in the state",
  },
  {
    why: "Whoever opens the interface where the forge does not answer is signed out, and nobody reads why. A sign-in that fails is told in English, and cannot be tried again.",
    file: `${CORE}/actions/auth.js`,
    hooks: ["forgetsUser"],
    hooksFrom: "backend/told-failures.ts",
    changes: [
      [
        "      dispatch(authError(error));\n      dispatch(logoutUser());",
        "      dispatch(authError(error));\n      dispatch(doneAuthenticating());\n      if (forgetsUser(error)) dispatch(logoutUser());",
      ],
      [
        "      console.error(error);\n      dispatch(addNotification({\n        message: {\n          details: error.message,\n          key: 'ui.toast.onFailToAuth'\n        },\n        type: 'error',\n        dismissAfter: 8000\n      }));\n      dispatch(authError(error));",
        "      forgetsUser(error);\n      dispatch(authError(error));\n      dispatch(doneAuthenticating());",
      ],
    ],
    upstream: [],
    dropWhen:
      "why nobody is signed in is told in the locale, and nobody is signed out by a network that fails",
  },
  {
    why: "Decap compiles the check of its settings with eval, which our policy refuses. Ours are typed and tested here.",
    file: `${CORE}/actions/config.js`,
    changes: [
      [
        "import { validateConfig } from '../constants/configSchema';\n",
        "const validateConfig = () => undefined;\n",
      ],
    ],
    upstream: [2138, 6106],
    dropWhen: "settings are checked without eval",
  },
  {
    why: "A file that starts with ---js runs its JavaScript in the editor’s browser (GHSA-fmjm-vjmx-5xhq).",
    file: `${CORE}/formats/frontmatter.js`,
    changes: [
      [
        "      engines: parsers,\n      ...format\n    });\n    // in the absent",
        "      engines: { ...parsers, js: () => ({}), javascript: () => ({}), coffee: () => ({}), coffeescript: () => ({}) },\n      ...format\n    });\n    // in the absent",
      ],
    ],
    upstream: [],
    dropWhen: "Decap 3.17.2, which mends it, can be installed",
  },
  {
    why: "A link to a page that is not there stops the form. Slugs lose apostrophes, and are unique in one year only. A draft kept in the browser is offered though all of it was saved, and replaces what somebody else saved since it was kept.",
    file: `${CORE}/backend.js`,
    methods: ["getDeploy", "generateUniqueSlug"],
    hooks: ["isSaved", "versionOpened"],
    hooksFrom: "backend/kept-draft.ts",
    changes: [
      [
        "        path: entry.get('path'),\n        mediaFiles,\n        ...(i18n",
        "        path: entry.get('path'),\n        base: versionOpened(entry.get('path')),\n        mediaFiles,\n        ...(i18n",
      ],
      [
        "    const entry = formatRawData(raw);\n",
        "    const entry = formatRawData(raw);\n    if (slug && !mediaFiles.some(({ draft, file }) => draft || file) && isSaved(collection.get('name'), slug, entry.data)) {\n      await localForage.removeItem(key);\n      return {};\n    }\n    entry.base = backup.base;\n",
      ],
    ],
    upstream: [7147],
    dropWhen:
      "links and slugs can be given by a plugin, and a draft is kept with the version that it was made of",
  },
  {
    why: "A path that starts with a slash is taken for an address, not for a file of the repository: pictures of drafts do not show.",
    file: "decap-cms-lib-util/dist/esm/path.js",
    changes: [["new RegExp('^(?:[a-z]+:)?//|^/', 'i')", "new RegExp('^(?:[a-z]+:)?//', 'i')"]],
    upstream: [7639, 7772],
    dropWhen: "thumbnails and previews show a picture that is not online",
  },
  {
    why: "A picture is looked for in the folder of its collection, wherever it is: it does not show in the form.",
    file: `${CORE}/reducers/entries.js`,
    changes: [
      [
        "  const mediaFolder = selectMediaFolder(config, collection, entryMap, field);\n  return join(mediaFolder, basename(mediaPath));\n}\nexport function selectMediaFilePublicPath",
        "  if (mediaPath.startsWith('/media/')) return 'content' + mediaPath;\n  const mediaFolder = selectMediaFolder(config, collection, entryMap, field);\n  return join(mediaFolder, basename(mediaPath));\n}\nexport function selectMediaFilePublicPath",
      ],
      [
        "  const name = 'public_folder';\n  let publicFolder",
        "  if (mediaPath.startsWith('content/media/')) return mediaPath.slice('content'.length);\n  const name = 'public_folder';\n  let publicFolder",
      ],
    ],
    upstream: [7772],
    dropWhen: "a path below `public_folder` keeps its folders",
  },
  {
    why: "A picture that is online is read from the repository, and the form does not show it when it comes.",
    file: `${CORE}/actions/media.js`,
    hooks: ["host"],
    changes: [
      [
        "    if (isAbsolutePath(resolvedPath)) {\n      // asset path is a public url",
        "    if (isAbsolutePath(resolvedPath) || host.isPublished(path)) {\n      // asset path is a public url",
      ],
    ],
    upstream: [7639],
    dropWhen: "a form draws a picture again once it has been read",
  },
];
