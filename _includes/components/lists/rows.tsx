import type { JSX } from "preact";
import type { Entry } from "../../../src/content/index.ts";
import { Row, type RowProps } from "./row.tsx";

/** Entries one under the other, between hairlines. */
export function Rows({
  entries,
  ...row
}: { entries: readonly Entry[] } & Omit<RowProps, "entry">): JSX.Element {
  return (
    <ol class="rows">
      {entries.map((entry) => (
        <Row key={entry.path} entry={entry} {...row} />
      ))}
    </ol>
  );
}
