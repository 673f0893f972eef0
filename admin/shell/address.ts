import { collectionName } from "../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES } from "../../src/content/index.ts";

/**
 * The place in the interface that an address without a year means: `#/collections/links/new?…` is about this year's
 * links. A list has no year. Undefined where the address is already one of the interface's own.
 */
export function withYear(hash: string, thisYear: number): string | undefined {
  const [, folder, rest = ""] = /^#\/collections\/([a-z]+)(\/.*)?$/.exec(hash) ?? [];
  const type = ENTRY_TYPE_NAMES.find((name) => ENTRY_TYPES[name].folder === folder);
  if (rest === "" || type === undefined || !("yearFrom" in ENTRY_TYPES[type])) return undefined;
  return `#/collections/${collectionName({ type, year: thisYear })}${rest}`;
}
