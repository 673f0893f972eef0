/** Entries as the history names them. */
import path from "node:path";
import { SETTINGS } from "../cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES } from "../content/index.ts";
import { EDITOR_LANG, messages } from "../i18n/editors/index.ts";
import { dictionary } from "../i18n/index.ts";

/** « Article », from `content/articles/2026/x.md`; the settings by the name of their form. */
export function entryNoun(file: string): string {
  if (file === SETTINGS.file || file === `content/${SETTINGS.collection}/`) return messages.settings.title;
  const folder = file.split("/")[1] ?? "";
  const type = ENTRY_TYPE_NAMES.find((candidate) => ENTRY_TYPES[candidate].folder === folder);
  return type === undefined ? folder : dictionary(EDITOR_LANG).types[type].one;
}

export function slugOf(file: string): string {
  return path.posix.basename(file, ".md");
}
