/** Checks `tokens.css`, the hub's own colours and font choices: it may replace a look, and fetch nothing. */
import type { Problem } from "../content/index.ts";
import { atRulesIn, type Foreign, foreignIn, readCss } from "../drawing/index.ts";
import { MAX_TOKENS_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";

const FILE = "tokens.css";

/** At-rules that load nothing by themselves. */
const AT_RULES = new Set([
  "charset",
  "container",
  "font-face",
  "keyframes",
  "layer",
  "media",
  "property",
  "supports",
]);

/** Files that the site publishes, and what is in the sheet itself. */
const isPublished = (address: string): boolean =>
  /^(?:(?:\.\/)?media\/|\/assets\/|#|data:)/i.test(address) && !/(?:\/|%2f)(?:\.|%2e){2}/i.test(address);

const TO_PUBLISH =
  "Déposez le fichier dans content/media/ et écrivez son chemin, par exemple url(media/police.woff2).";

/** Nothing is wrong with a hub that has no such file. */
export async function tokenProblems(root: string): Promise<Problem[]> {
  const read = await readText(root, FILE, MAX_TOKENS_BYTES).catch(() => undefined);
  if (read === undefined) return [];
  if (!read.ok) {
    const { found, expected, remedy } = read;
    return [{ severity: "error", file: FILE, found, expected, remedy }];
  }
  const sheet = readCss(read.text, "stylesheet");
  if (sheet === undefined)
    return [
      {
        severity: "error",
        file: FILE,
        found: "une feuille de style illisible",
        remedy: "Vérifiez les accolades et les points-virgules.",
      },
    ];
  const imported = atRulesIn(sheet)
    .filter(({ name }) => !AT_RULES.has(name.toLowerCase()))
    .map(({ name, line }) => ({
      line,
      found: `@${name}`,
      remedy: "Copiez dans tokens.css ce qui vous en sert.",
    }));
  const foreign = foreignIn(sheet, isPublished).map(({ what, name, line }) => ({
    line,
    ...told(what, name),
  }));
  return [...imported, ...foreign].map((found): Problem => ({ severity: "error", file: FILE, ...found }));
}

function told(what: Foreign["what"], name: string): { readonly found: string; readonly remedy: string } {
  const quoted = `« ${name.slice(0, 60)} »`;
  switch (what) {
    case "address":
      return { found: `l’adresse ${quoted}, qui n’est pas celle d’un fichier publié`, remedy: TO_PUBLISH };
    case "function":
      return { found: `la fonction ${quoted}`, remedy: "Écrivez la valeur autrement, ou retirez-la." };
    case "unreadable":
      return {
        found: `un passage illisible, ${quoted}`,
        remedy: "Vérifiez les parenthèses et les guillemets.",
      };
  }
}
