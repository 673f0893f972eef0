/** Why an entry that is named is not on the site, asked of the repository. */

import { ENTRY_TYPES, type EntryType } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { lookUp } from "../decap/index.ts";
import { localDay } from "../feedback/local-day.ts";
import { type Absent, absence } from "./absence.ts";
import { useAnswer } from "./use-answer.ts";

/** Asks the repository about an entry that the index does not have. Of types with years, the folder is not known. */
export function useAbsence(type: EntryType, slug: string, missing: boolean): Absent | undefined {
  const found = useAnswer(() => {
    if (!missing || "yearFrom" in ENTRY_TYPES[type]) return undefined;
    const text = lookUp(`content/${ENTRY_TYPES[type].folder}/${slug}.md`);
    return text.then((given) => absence(given, localDay(new Date()))).catch(() => undefined);
  }, [slug, type, missing]);
  return missing ? (found ?? { why: messages.relations.absent.offline }) : undefined;
}
