/** Why an entry that is named is not on the site, asked of the repository. */
import { useEffect, useState } from "preact/hooks";
import { ENTRY_TYPES, type EntryType } from "../../src/content/index.ts";
import { lookUp } from "../decap/index.ts";
import { localDay } from "../feedback/local-day.ts";
import { type Absent, absence } from "./absence.ts";

/** Asks the repository about an entry that the index does not have. Of types with years, the folder is not known. */
export function useAbsence(type: EntryType, slug: string, missing: boolean): Absent | undefined {
  const [found, setFound] = useState<Absent | undefined>();
  useEffect(() => {
    if (!missing || "yearFrom" in ENTRY_TYPES[type]) return;
    let cancelled = false;
    lookUp(`content/${ENTRY_TYPES[type].folder}/${slug}.md`).then(
      (text) => {
        if (!cancelled) setFound(absence(text, localDay(new Date())));
      },
      () => undefined,
    );
    return () => {
      cancelled = true;
    };
  }, [type, slug, missing]);
  return missing ? (found ?? { why: "pas en ligne" }) : undefined;
}
