import type { Entry } from "../../../src/content/index.ts";
import { EntryRow, type RowProps } from "./entry-row.tsx";

/** Entries one under the other, between hairlines; nothing where there is none. */
export function Rows({ entries, ...row }: { entries: readonly Entry[] } & Omit<RowProps, "entry">) {
  if (entries.length === 0) return null;
  return (
    <ol class="rows">
      {entries.map((entry) => (
        <EntryRow key={entry.path} entry={entry} {...row} />
      ))}
    </ol>
  );
}
