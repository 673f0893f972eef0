import type { EditorWords } from "../../fr/index.ts";

const EXPORT = "Export the picture again, as “plain SVG”, PNG or WebP.";
const AS_UTF8 = "Open it again in a text editor and save it in UTF-8.";

export const drawingsEn: EditorWords["checks"]["drawings"] = {
  expected: "a drawing and nothing else",
  tooLarge: (size, most) => ({
    found: `an SVG of ${size}`,
    expected: `at most ${most}`,
    remedy: "Export the picture as WebP.",
  }),
  holds: (what) => ({
    found: `an SVG that holds ${what}`,
    remedy:
      "The drawing is published without it. Remove it from the file, or export the picture as “plain SVG”.",
  }),
  leftOut: {
    script: "a script",
    page: "a page",
    sound: "a sound",
    video: "a video",
    action: "an action",
    link: "a link",
    picture: "a picture from elsewhere",
    file: "a file from elsewhere",
    style: "a style from elsewhere",
    animation: "an animation of an address or an action",
  },
  nothingLeft: (what) => ({
    found: `an SVG that holds only ${what}, and of which nothing is left`,
    remedy: EXPORT,
  }),
  deep: (most) => ({ found: `an SVG of more than ${most} levels`, remedy: EXPORT }),
  notSvg: { found: "a file that is not an SVG", remedy: EXPORT },
  entities: { found: "an SVG that defines entities", remedy: EXPORT },
  malformed: { found: "a malformed SVG, which a browser does not show", remedy: EXPORT },
  copies: { found: "an SVG of copies within copies", remedy: EXPORT },
  heavy: { found: "an SVG of too many elements, copies included", remedy: EXPORT },
  notUtf8: { found: "an SVG that is not in UTF-8", remedy: AS_UTF8 },
  otherEncoding: (encoding) => ({ found: `an SVG in ${encoding}`, remedy: AS_UTF8 }),
};
