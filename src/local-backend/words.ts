/** Entries as the history names them. */
import path from "node:path";
import { SETTINGS } from "../cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";

const words = dictionary("fr");

/** « Article », from `content/articles/2026/x.md`; the settings by the name of their form. */
export function entryNoun(file: string): string {
  if (file === SETTINGS.file || file === `content/${SETTINGS.collection}/`) return SETTINGS.label;
  const folder = file.split("/")[1] ?? "";
  const type = ENTRY_TYPE_NAMES.find((candidate) => ENTRY_TYPES[candidate].folder === folder);
  return type === undefined ? folder : words.types[type].one;
}

export function slugOf(file: string): string {
  return path.posix.basename(file, ".md");
}
