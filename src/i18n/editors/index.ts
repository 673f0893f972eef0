/**
 * The words that editors read, in forms, windows and messages. French is the source: its shape is the type, so a key
 * that English lacks is a type error. No bundle of readers carries them.
 */
import { FIELDS_EN } from "./en/fields.ts";
import { editorsEn } from "./en/index.ts";
import { type EditorWords, editorsFr } from "./fr/index.ts";

export type { EditorWords } from "./fr/index.ts";

/** Languages that editors may choose for their interface (`cms.language` of `content/site.yaml`). */
export type EditorLang = "fr" | "en";

const DICTIONARIES: Readonly<Record<EditorLang, EditorWords>> = { fr: editorsFr, en: editorsEn };

/** The words of a language that is named. */
export const messagesIn = (lang: EditorLang): EditorWords => DICTIONARIES[lang];

/**
 * What the page of the interface is in (`<html lang>`; a worker's address says it as `?lang=`). In Node, that of the hub
 * whose settings were read last.
 */
export let EDITOR_LANG: EditorLang = currentLanguage() === "en" ? "en" : "fr";

/** The words of the page, of the worker, or of that hub. No constant of a module that Node runs may hold what they say. */
export let messages: EditorWords = DICTIONARIES[EDITOR_LANG];

/** Changes the language of all that is said to editors from now on, where there is no page to tell it. */
export function speak(lang: EditorLang): void {
  EDITOR_LANG = lang;
  messages = DICTIONARIES[lang];
}

/**
 * What a label or a hint of a schema says to editors, who may not read French, in which schemas carry it. As it stands
 * where English lacks it.
 */
export function fieldWords(french: string, lang: EditorLang = EDITOR_LANG): string {
  return lang === "fr" ? french : (FIELDS_EN[french.replace(/[\u00A0\u202F]/g, " ")] ?? french);
}

function currentLanguage(): string | null | undefined {
  const page = globalThis.document?.documentElement?.lang;
  if (page !== undefined) return page;
  return globalThis.location === undefined ? undefined : new URLSearchParams(location.search).get("lang");
}
