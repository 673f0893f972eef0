/** The list of a type, or what a search finds in all of them. */
import { useEffect, useState } from "preact/hooks";
import type { EntryType } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { Button } from "../widgets/button.tsx";
import { FilterBar } from "./filter-bar.tsx";
import type { FilterChange, Filters } from "./filters.ts";
import { EntryLine } from "./line.tsx";
import type { Shelf } from "./shelf.ts";

const words = messages.lists;

/** Lines of a page. */
const PAGE = 50;

interface Props {
  readonly shelf: Shelf;
  readonly types: readonly EntryType[];
  readonly filters: Filters;
  readonly change: (change: FilterChange) => void;
}

export function EntryList({ shelf, types, filters, change }: Props) {
  const asked = JSON.stringify([types, filters]);
  const [shown, setShown] = useState({ asked, lines: PAGE });
  const lines = shown.asked === asked ? shown.lines : PAGE;
  const [failed, setFailed] = useState(false);
  const { parts } = shelf.core();
  useEffect(() => {
    shelf.read(types, filters, lines).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [asked, lines, parts]);
  const { rows, more, reading } = shelf.find(types, filters, lines);
  const main = shelf.core().site.languages[0] ?? "fr";
  const told = failed
    ? words.noAnswer
    : reading
      ? words.underWay
      : more
        ? words.first(rows.length)
        : words.found(rows.length);
  return (
    <>
      <FilterBar shelf={shelf} types={types} filters={filters} change={change} />
      <p class="lines-count" role="status">
        {told}
      </p>
      <ol class="lines">
        {rows.map((row) => (
          <EntryLine
            key={row.file}
            row={row}
            main={main}
            mixed={types.length > 1}
            mending={filters.toMend === true}
          />
        ))}
      </ol>
      {more && !reading && (
        <Button class="lines-more" onClick={() => setShown({ asked, lines: lines + PAGE })}>
          {words.more}
        </Button>
      )}
    </>
  );
}
