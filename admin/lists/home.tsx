/** The first screen: what waits for somebody, and what changed. What is empty is not there. */
import { useEffect } from "preact/hooks";
import type { ListedEntry } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { numberOf } from "../shell/formats.ts";
import type { State } from "./filters.ts";
import { EntryLine } from "./line.tsx";
import { searchAddress } from "./place.ts";
import type { Shelf } from "./shelf.ts";

const words = messages.home;

export function HomeScreen({ shelf }: { readonly shelf: Shelf }) {
  const { parts } = shelf.core();
  useEffect(() => void shelf.readHome().catch(() => undefined), [parts]);
  const home = shelf.home();
  if (home === undefined)
    return (
      <p class="lines-count" role="status">
        {words.underWay}
      </p>
    );
  const { drafts, mine, reviews, aside, later, silent, open, changed } = home;
  const calm = [drafts, reviews, aside, silent.first, open].every((lines) => lines.length === 0);
  return (
    <>
      {calm && <p class="lines-count">{words.calm}</p>}
      <div class="home">
        <Part shelf={shelf} title={mine ? words.myDrafts : words.drafts} state="draft" lines={drafts} />
        <Part shelf={shelf} title={words.reviews} state="review" lines={reviews} />
        <Part shelf={shelf} title={words.aside} state="aside" lines={aside} />
        <Part
          shelf={shelf}
          title={words.open}
          lines={open}
          all={searchAddress({ lacks: "registration" })}
          note={words.openNote}
        />
        <Part
          shelf={shelf}
          title={words.silent}
          lines={silent.first}
          count={silent.count}
          all={searchAddress({ lacks: "transcript" })}
        />
        <Part shelf={shelf} title={words.later} state="later" lines={later} />
        <Part shelf={shelf} title={words.changed} lines={changed} changes />
      </div>
    </>
  );
}

interface PartProps {
  readonly shelf: Shelf;
  readonly title: string;
  readonly lines: readonly ListedEntry[];
  /** The state that they all have. */
  readonly state?: State;
  /** Whether it is when they changed that matters. */
  readonly changes?: boolean;
  /** How many there are in all. */
  readonly count?: number;
  readonly note?: string;
  /** The list that has them all. */
  readonly all?: string;
}

/** Lines of a part before the list that has them all. */
const MAX_LINES = 8;

function Part({
  shelf,
  title,
  lines,
  state,
  changes = false,
  count = lines.length,
  note,
  ...given
}: PartProps) {
  const all = state === undefined ? given.all : searchAddress({ state });
  if (lines.length === 0) return null;
  const main = shelf.core().site.languages[0] ?? "fr";
  return (
    <section>
      <h2>
        {title} {count > 1 && !changes && <small>{numberOf(count)}</small>}
      </h2>
      {note !== undefined && <p class="note">{note}</p>}
      <ol class="lines">
        {lines.slice(0, MAX_LINES).map((row) => (
          <EntryLine
            key={row.file}
            row={row}
            main={main}
            mixed
            changes={changes}
            {...(state && { unsaid: state })}
          />
        ))}
      </ol>
      {all !== undefined && count > MAX_LINES && (
        <p>
          <a href={all}>{words.seeAll(count)}</a>
        </p>
      )}
    </section>
  );
}
