/** Reads a content folder and names everything that is wrong in it. The only folder that reads what editors write. */
export { loadHub, loadSources } from "./load.ts";
