/** The slide that is shown, the next one, and what makes the slide change. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { ariaKeys, MARKS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { Button } from "../button.tsx";
import { KeyHint } from "../key-list.tsx";
import type { KnownDeck, KnownRecording } from "../listen/recording.ts";
import { DeckChoice } from "./lists/deck-choice.tsx";
import { PageCanvas } from "./pdf/page-canvas.tsx";
import type { OpenDeck } from "./pdf/use-deck.ts";

const { marks: words } = messages;

interface Props {
  readonly recording: KnownRecording;
  readonly deck: KnownDeck | undefined;
  readonly open: OpenDeck;
  /** Page that is shown at this moment, from 1; 0 before the first. */
  readonly page: number;
  readonly chooseDeck: (id: string) => void;
  /** The slide changes now. */
  readonly show: (page: number) => void;
  /** A page number is begun: its moment is now, whenever it is finished. */
  readonly beginJump: () => void;
  readonly jump: (page: number) => void;
}

export function Stage({ recording, deck, open, page, chooseDeck, show, beginJump, jump }: Props) {
  if (deck === undefined) return <NoDeck hasUnfinishedDeck={recording.hasUnfinishedDeck} />;
  const { pages, trouble } = open;
  const count = pages?.sizes.length;
  const next = page + 1;
  const hasNext = count === undefined || next <= count;
  return (
    <section class="marks-stage" aria-label={words.slides}>
      {recording.decks.length > 1 && (
        <div class="marks-decks">
          <DeckChoice label={words.deck} decks={recording.decks} value={deck.id} onChange={chooseDeck} />
        </div>
      )}
      <div class="marks-pages">
        <figure class="marks-shown">
          {trouble !== undefined && <p class="refusal">{trouble}</p>}
          {pages === undefined && trouble === undefined && <p class="marks-empty">{words.opening}</p>}
          {pages !== undefined && page === 0 && <p class="marks-blank">{words.nothingShown}</p>}
          {pages !== undefined && page > 0 && <PageCanvas pages={pages} n={page} />}
          <figcaption>{page === 0 ? words.beforeFirst : words.page(page, count)}</figcaption>
        </figure>
        <figure class="marks-next">
          {pages !== undefined && hasNext && <PageCanvas pages={pages} n={next} />}
          {!hasNext && <p class="marks-blank">{words.wasLast}</p>}
          <figcaption>{hasNext ? words.next(next) : words.end}</figcaption>
        </figure>
      </div>
      <div class="marks-change">
        <Button
          aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "previous-slide")}
          disabled={page <= 1}
          onClick={() => show(page - 1)}
        >
          {words.previousSlide} <KeyHint shortcuts={MARKS_SHORTCUTS} command="previous-slide" />
        </Button>
        <Button
          id={FORWARD}
          class="act-first marks-forward"
          aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "next-slide")}
          aria-disabled={!hasNext}
          onClick={() => show(next)}
        >
          {page === 0 ? words.showFirst : words.nextSlide}{" "}
          <KeyHint shortcuts={MARKS_SHORTCUTS} command="next-slide" />
        </Button>
      </div>
      <JumpTo count={count} begin={beginJump} jump={jump} />
    </section>
  );
}

/** Identifiers of the field for a page's number, and of the button that shows the next slide. */
export const JUMP = "marks-jump";
export const FORWARD = "marks-forward";

/** A page by its number: digits open it from anywhere in the window. */
function JumpTo(props: {
  readonly count: number | undefined;
  readonly begin: () => void;
  readonly jump: (page: number) => void;
}) {
  const { count, begin, jump } = props;
  return (
    <form
      class="marks-jump"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem("page");
        if (!(field instanceof HTMLInputElement) || !(field.valueAsNumber >= 1)) return;
        jump(field.valueAsNumber);
        field.value = "";
        document.getElementById(FORWARD)?.focus();
      }}
    >
      <label for={JUMP}>{words.goToPage}</label>
      <input
        id={JUMP}
        name="page"
        type="number"
        min={1}
        max={count}
        autocomplete="off"
        onInput={({ currentTarget }) => currentTarget.value.length === 1 && begin()}
      />
      <button type="submit">{words.show}</button>
    </form>
  );
}

function NoDeck({ hasUnfinishedDeck }: { hasUnfinishedDeck: boolean }) {
  return (
    <section class="marks-stage" aria-label={words.slides}>
      <p class="marks-empty">{hasUnfinishedDeck ? words.unfinishedDeck : words.noDeck}</p>
    </section>
  );
}
