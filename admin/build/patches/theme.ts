/** Decap in the colours and the typeface of the hub that it edits. */
import type { Patch } from "./patch.ts";

export const themePatches: readonly Patch[] = [
  {
    why: "The interface does not wear the colours of the hub that it edits. One file of upstream names them all.",
    file: "decap-cms-ui-default/dist/esm/styles.js",
    hooks: ["THEME"],
    hooksFrom: "theme.ts",
    changes: [
      ["const colors = {\n", "Object.assign(colorsRaw, THEME.colorsRaw);\nconst colors = {\n"],
      [
        "const borders = {\n",
        "Object.assign(colors, THEME.colors);\nObject.assign(lengths, THEME.lengths);\nconst borders = {\n",
      ],
    ],
    upstream: [1727, 3559],
    dropWhen: "the theme can be set, or is made of custom properties of CSS",
  },
  {
    why: "Notifications bring their style sheet as text in the page, which our policy refuses. It is in ours.",
    file: "decap-cms-core/dist/esm/components/UI/Notifications.js",
    changes: [
      ["import { injectStyle } from 'react-toastify/dist/inject-style';\n", ""],
      ["injectStyle();\n", ""],
    ],
    upstream: [],
    dropWhen: "Decap names a style sheet in place of injecting it",
  },
];
