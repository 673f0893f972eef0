/** The first screen: what waits for somebody, and what changed. What is empty is not there. */
import { useEffect } from "preact/hooks";
import type { ListedEntry } from "../../src/cms/index.ts";
import type { State } from "./filters.ts";
import { EntryLine } from "./line.tsx";
import { searchAddress } from "./place.ts";
import type { Shelf } from "./shelf.ts";
import { inFrench } from "./words.ts";

export function HomeScreen({ shelf }: { readonly shelf: Shelf }) {
  const { parts } = shelf.core();
  useEffect(() => void shelf.readHome().catch(() => undefined), [parts]);
  const home = shelf.home();
  if (home === undefined)
    return (
      <p class="lines-count" role="status">
        L’accueil se prépare…
      </p>
    );
  const { drafts, mine, reviews, aside, later, silent, open, changed } = home;
  const calm = [drafts, reviews, aside, silent.first, open].every((lines) => lines.length === 0);
  return (
    <>
      {calm && <p class="lines-count">Rien n’attend.</p>}
      <div class="home">
        <Part shelf={shelf} title={mine ? "Mes brouillons" : "Brouillons"} state="draft" lines={drafts} />
        <Part shelf={shelf} title="À relire" state="review" lines={reviews} />
        <Part shelf={shelf} title="Mises de côté" state="aside" lines={aside} />
        <Part
          shelf={shelf}
          title="Prochaines rencontres sans inscription"
          lines={open}
          all={searchAddress({ lacks: "registration" })}
          note="Rien n’y dit encore comment s’inscrire, ni que l’entrée est libre."
        />
        <Part
          shelf={shelf}
          title="Enregistrements sans transcription"
          lines={silent.first}
          count={silent.count}
          all={searchAddress({ lacks: "transcript" })}
        />
        <Part shelf={shelf} title="À paraître" state="later" lines={later} />
        <Part shelf={shelf} title="Modifiées récemment" lines={changed} changes />
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
        {title} {count > 1 && !changes && <small>{inFrench(count)}</small>}
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
          <a href={all}>Voir les {inFrench(count)}</a>
        </p>
      )}
    </section>
  );
}
