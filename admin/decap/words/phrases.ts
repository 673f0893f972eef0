/** Decap's own words as editors read them. */
import english from "decap-cms-locales/dist/esm/en";
import french from "decap-cms-locales/dist/esm/fr";
import type { EditorLang } from "../../../src/i18n/editors/index.ts";
import { mergePhrases } from "../form/merge.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { typesetPhrases } from "./typeset-phrases.ts";

// each field would be told by the name of its widget, which editors do not know, beside its own label
const UNSAID = { editor: { editorControl: { field: { widgetLabel: "" } } } };

const PHRASES = { en: mergePhrases(english, ENGLISH), fr: mergePhrases(french, FRENCH) };

/** What Decap says in a language, with the words that are ours in the place of its own. */
export const phrasesIn = (lang: EditorLang): Readonly<Record<string, unknown>> =>
  typesetPhrases(mergePhrases(PHRASES[lang], UNSAID), lang);
