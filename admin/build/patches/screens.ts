/** What we change in what Decap shows beside its form. */
import type { Patch } from "./patch.ts";

const APP = "decap-cms-core/dist/esm/components/App";

export const screenPatches: readonly Patch[] = [
  {
    why: "Lists are of one collection, which is a year, and load each of its entries; search looks in one list or loads them all; there is no first screen. From one form to another without a list between them, the values of the first stay under the address of the second. And a canvas, which draws the line of a wait, knows no token of the hub.",
    file: `${APP}/App.js`,
    hooks: ["KeyedEditor", "Screens", "SCREEN_PATHS"],
    hooksFrom: "app.ts",
    changes: [
      ["import Editor from '../Editor/Editor';\n", "const Editor = KeyedEditor;\n"],
      ["import Collection from '../Collection/Collection';\n", "const Collection = Screens;\n"],
      [".first();\n  if (first) {\n", ".first();\n  if (first) {\n    return '/';\n"],
      [
        '          children: [_jsx(Redirect, {\n            exact: true,\n            from: "/",\n            to: defaultPath\n          })',
        "          children: [_jsx(Route, {\n            exact: true,\n            path: SCREEN_PATHS,\n            component: Collection\n          })",
      ],
      ["    0: colors.active,\n    '1.0': colors.active\n", "    0: '#5d7a83',\n    '1.0': '#5d7a83'\n"],
    ],
    upstream: [4147, 1727],
    dropWhen:
      "another address is another form, lists and search can be given by a plugin, and the colours of the line can be set",
  },
  {
    why: "The console greets, on a screen where all is well.",
    file: "decap-cms-core/dist/esm/bootstrap.js",
    changes: [["    console.log(`decap-cms-core ", "    void (`decap-cms-core "]],
    upstream: [],
    dropWhen: "what is logged can be chosen",
  },
  {
    why: "What can be made is offered once a year that it has.",
    file: `${APP}/Header.js`,
    changes: [
      [
        "ownProps.collections.filter(collection => selectCanCreateNewEntry",
        "ownProps.collections.filter(collection => collection.get('hide') !== true && selectCanCreateNewEntry",
      ],
      [
        "location.pathname.startsWith('/collections/')",
        "location.pathname === '/' || /^\\/(?:collections|search)\\//.test(location.pathname)",
      ],
    ],
    upstream: [],
    dropWhen: "a collection that is hidden is offered nowhere",
  },
];
