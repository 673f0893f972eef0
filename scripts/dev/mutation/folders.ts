/** The folders whose code is pure, so that unit tests alone can hold it: what is changed, and what is left out and why. */
import { readdir } from "node:fs/promises";
import path from "node:path";

export interface Folder {
  readonly name: string;
  /** Files that are words or types rather than behaviour, or that need a browser or a disk. */
  readonly without?: RegExp;
}

export const FOLDERS: readonly Folder[] = [
  { name: "src/text" },
  // dictionaries are checked by their type and read by people
  { name: "src/i18n", without: /^src\/i18n\/(?:editors\/)?(?:fr|en|br)\// },
  { name: "src/shortcuts" },
  { name: "src/shore" },
  { name: "src/transcript" },
  { name: "src/clipboard" },
  { name: "src/content" },
  { name: "src/markdown" },
  { name: "src/drawing" },
  { name: "src/outputs" },
  { name: "src/cms" },
  { name: "src/browser/player" },
  // what asks Pagefind or draws is held by the browser tests
  {
    name: "src/browser/search",
    without: /\/views\/|\/(?:triggers|bundle|engine|known|facet-counts|found|slash|recent|follow)\.ts$/,
  },
];

/** The sources of a folder, from the root. */
export async function sourcesOf(root: string, { name, without }: Folder): Promise<string[]> {
  const found = await readdir(path.join(root, name), { recursive: true });
  return found
    .map((file) => `${name}/${file.split(path.sep).join("/")}`)
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && without?.test(file) !== true)
    .sort();
}

/** Tests of these folders, and of those that build on them, in Node and without processes of their own; not those that read the text of functions. */
export const TESTS =
  /^tests\/(?:text|i18n\/(?!editors\/words)|shortcuts|shore|transcript|clipboard|drawing|content|markdown|outputs|cms|admin\/(?!admin|build|entry\/round-trip)|local-backend\/deleted|browser-unit|includes\/(?!layouts)|search|load\/(?!sizes|hostile-files))/;
