/** Decap's phrases, set as their language is: apostrophes, quotation marks, ellipses, spaces that do not break. */
import type { EditorLang } from "../../../src/i18n/editors/index.ts";
import { NBSP, typeset } from "../../../src/text/index.ts";

type Phrases = Readonly<Record<string, unknown>>;

/** Words that upstream misspells, as they should be. */
const MISSPELT: readonly (readonly [string, string])[] = [
  ["Impsosible", "Impossible"],
  ["la ressource sélectionné ", "la ressource sélectionnée "],
  ["une issue la préremplie", "une issue préremplie"],
  ["déboggage", "débogage"],
];

/** The same phrases, typeset; what Decap fills in, `%{name}`, is left as it is. */
export function typesetPhrases(phrases: Phrases, lang: EditorLang): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).map(([name, value]) => {
      if (typeof value === "string") return [name, SET[lang](value)];
      return [
        name,
        typeof value === "object" && value !== null ? typesetPhrases(value as Phrases, lang) : value,
      ];
    }),
  );
}

const SET: Readonly<Record<EditorLang, (phrase: string) => string>> = {
  fr: (phrase) => {
    const spelt = MISSPELT.reduce((text, [from, to]) => text.replace(from, to), phrase);
    return typeset(spelt.replace(/'(%\{\w+\})'/g, `«${NBSP}$1${NBSP}»`), "fr");
  },
  en: (phrase) =>
    phrase
      .replace(/(["'])(%\{\w+\}|\w+)\1/g, "“$2”")
      .replace(/(\w)'(\w)/g, "$1’$2")
      .replace(/[‘](.+?)[’](?!\w)/g, "“$1”")
      .replaceAll("...", "…"),
};
