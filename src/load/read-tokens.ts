/** Checks `tokens.css`, the hub's own colours and font choices: it may replace a look, and fetch nothing. */
import type { Problem } from "../content/index.ts";
import { atRulesIn, type Foreign, foreignIn, readCss } from "../drawing/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { throwOfMachine } from "../project/index.ts";
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

/** Nothing is wrong with a hub that has no such file. */
export async function tokenProblems(root: string): Promise<Problem[]> {
  const read = await readText(root, FILE, MAX_TOKENS_BYTES).catch(throwOfMachine);
  if (read === undefined) return [];
  if (!read.ok) return [{ severity: "error", file: FILE, ...read.told }];
  const sheet = readCss(read.text, "stylesheet");
  if (sheet === undefined)
    return [{ severity: "error", file: FILE, ...messages.checks.files.tokens.unreadable }];
  const imported = atRulesIn(sheet)
    .filter(({ name }) => !AT_RULES.has(name.toLowerCase()))
    .map(({ name, line }) => ({ line, ...messages.checks.files.tokens.imported(name) }));
  const foreign = foreignIn(sheet, isPublished).map(({ what, name, line }) => ({
    line,
    ...told(what, name),
  }));
  return [...imported, ...foreign].map((found): Problem => ({ severity: "error", file: FILE, ...found }));
}

function told(what: Foreign["what"], name: string): { readonly found: string; readonly remedy: string } {
  const { address, function: called, passage } = messages.checks.files.tokens;
  const cut = name.slice(0, 60);
  switch (what) {
    case "address":
      return address(cut);
    case "function":
      return called(cut);
    case "unreadable":
      return passage(cut);
  }
}
