/** Checks `tokens.css`, the hub's own colours and font choices: it may replace a look, and fetch nothing. */
import type { Problem } from "../content/index.ts";
import { MAX_TOKENS_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";

const FILE = "tokens.css";

/** What a style sheet of contributors may not hold, and why. */
const REFUSED: readonly { readonly sign: RegExp; readonly found: string; readonly remedy: string }[] = [
  {
    sign: /@import/i,
    found: "@import : une autre feuille de style",
    remedy: "Copiez dans tokens.css ce qui vous en sert.",
  },
  {
    sign: /[a-z][a-z0-9+.-]{0,20}:\/\/|["'(]\s*\/\//i,
    found: "une adresse d’un autre site",
    remedy:
      "Déposez le fichier dans content/media/ et écrivez son chemin, par exemple url(media/police.woff2).",
  },
  {
    sign: /url\((?!\s*["']?(?:(?:\.\/)?media\/|\/assets\/|#|data:))/i,
    found: "une adresse qui n’est pas celle d’un fichier publié",
    remedy:
      "Déposez le fichier dans content/media/ et écrivez son chemin, par exemple url(media/police.woff2).",
  },
  {
    sign: /(?:\/|%2f)(?:\.|%2e){2}/i,
    found: "un chemin qui remonte (..)",
    remedy: "Écrivez le chemin entier.",
  },
];

/** Nothing is wrong with a hub that has no such file. */
export async function tokenProblems(root: string): Promise<Problem[]> {
  const read = await readText(root, FILE, MAX_TOKENS_BYTES).catch(() => undefined);
  if (read === undefined) return [];
  if (!read.ok) {
    const { found, expected, remedy } = read;
    return [{ severity: "error", file: FILE, found, expected, remedy }];
  }
  const css = plain(read.text);
  return REFUSED.flatMap(({ sign, found, remedy }): Problem[] => {
    const match = sign.exec(css);
    if (match === null) return [];
    return [
      { severity: "error", file: FILE, line: css.slice(0, match.index).split("\n").length, found, remedy },
    ];
  });
}

/** Without comments, and with escapes read: `\69mport` is `import` to a browser. Line ends stay where they are. */
function plain(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/\\([0-9a-f]{1,6})[ \t]?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/\\([^\n])/g, "$1");
}

function character(code: number): string {
  return code === 0 || code > 0x10ffff || code === 0x0a ? "\u{FFFD}" : String.fromCodePoint(code);
}
