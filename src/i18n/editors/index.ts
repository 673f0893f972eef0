/**
 * The words that editors read, in forms, windows and messages. French is the source: its shape is the type, so a key
 * that English lacks is a type error. No bundle of readers carries them.
 */
import { editorsEn } from "./en/index.ts";
import { type EditorWords, editorsFr } from "./fr/index.ts";

export type { EditorWords } from "./fr/index.ts";

/** Languages that editors may choose for their interface (`cms.language` of `content/site.yaml`). */
export type EditorLang = "fr" | "en";

const DICTIONARIES: Readonly<Record<EditorLang, EditorWords>> = { fr: editorsFr, en: editorsEn };

/** The words of a language that is named. */
export const messagesIn = (lang: EditorLang): EditorWords => DICTIONARIES[lang];

/** What the page of the interface is in (`<html lang>`; a worker's address says it as `?lang=`); French in Node. */
export const EDITOR_LANG: EditorLang = currentLanguage() === "en" ? "en" : "fr";

/** The words of the page, or of the worker, that asks. */
export const messages: EditorWords = DICTIONARIES[EDITOR_LANG];

function currentLanguage(): string | null | undefined {
  const page = globalThis.document?.documentElement?.lang;
  if (page !== undefined) return page;
  return globalThis.location === undefined ? undefined : new URLSearchParams(location.search).get("lang");
}
