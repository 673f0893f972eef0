/** What the notebook and the menu of a passage say in browsers, in every language: they are loaded when first used. */
import type { Lang } from "../text/index.ts";
import { notebookBr } from "./br/notebook.ts";
import { notebookEn } from "./en/notebook.ts";
import { notebookFr } from "./fr/notebook.ts";

export type NotebookWords = typeof notebookFr;

const NOTEBOOK: Readonly<Record<Lang, NotebookWords>> = { fr: notebookFr, en: notebookEn, br: notebookBr };

export const notebookWords = (lang: Lang): NotebookWords => NOTEBOOK[lang];
