/** Reads a content folder and names everything that is wrong in it. The only folder that reads what editors write. */
export { readEntryFile } from "./entry-file.ts";
export { loadHub, loadSources } from "./load.ts";
export { readSite, speakAs } from "./read-settings.ts";
export { revisedText } from "./revised-text.ts";
