import type { Entry } from "../../../src/content/index.ts";
import { EntryRow, type RowProps } from "./entry-row.tsx";
import { rowDrawing } from "./row-picture.tsx";

/** As many rows as the first view of a telephone may show. */
const FIRST_VIEW = 3;

interface RowsProps extends Omit<RowProps, "entry" | "eager"> {
  entries: readonly Entry[];
  /** True where the page begins with them: the first picture then comes with it. */
  first?: boolean;
}

/** Entries one under the other, between hairlines; nothing where there is none. */
export function Rows({ entries, first = false, ...row }: RowsProps) {
  if (entries.length === 0) return null;
  const eager = first
    ? entries.slice(0, FIRST_VIEW).find((entry) => rowDrawing(entry) === "picture")
    : undefined;
  return (
    <ol class="rows">
      {entries.map((entry) => (
        <EntryRow key={entry.path} entry={entry} {...row} eager={entry === eager} />
      ))}
    </ol>
  );
}
