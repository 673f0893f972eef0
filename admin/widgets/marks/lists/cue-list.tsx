/** The moments of slides as a table: their time, their page, and their deck where there are several. */

import { messages } from "../../../../src/i18n/editors/index.ts";
import { MARKS_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { formatPosition } from "../../../../src/text/index.ts";
import { KeyHint } from "../../key-list.tsx";
import type { KnownDeck } from "../../listen/recording.ts";
import { type Mark, slideOf } from "../model.ts";
import { nameOf } from "../words.ts";
import { DeckChoice } from "./deck-choice.tsx";
import { type RowActions, RowEnd } from "./row-end.tsx";
import { TimeField } from "./time-field.tsx";

const { deck: deckWord, list: words } = messages.marks;

interface Props extends RowActions {
  readonly list: readonly Mark[];
  /** Key of the mark that is on now. */
  readonly now: number | undefined;
  readonly decks: readonly KnownDeck[];
  /** Identifier of the deck that is open, and its pages where they are known. */
  readonly open: string | undefined;
  readonly pageCount: number | undefined;
}

export function CueList(props: Props) {
  const { list, now, change, decks, pageCount } = props;
  if (list.length === 0)
    return (
      <p class="marks-empty">
        {decks.length === 0
          ? words.noMoment
          : words.noCue(<KeyHint shortcuts={MARKS_SHORTCUTS} command="next-slide" />)}
      </p>
    );
  const withDecks = decks.length > 1 || list.some(({ item }) => !decks.some(({ id }) => id === item["deck"]));
  return (
    <table class="marks-table">
      <thead>
        <tr>
          <th scope="col">{words.moment}</th>
          <th scope="col">{words.page}</th>
          {withDecks && <th scope="col">{deckWord}</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {list.map((mark) => (
          <tr key={mark.key} class={mark.key === now ? "is-now" : ""}>
            <td>
              <TimeField
                id={cueFieldId(mark.key)}
                mark={mark}
                label={words.momentOf(nameOf("cues", mark))}
                onChange={(at) => change("cues", mark.key, { at })}
              />
            </td>
            <td>
              <input
                type="number"
                class="marks-page"
                aria-label={words.pageAt(formatPosition(mark.at ?? 0))}
                aria-invalid={isBeyond(mark, props)}
                min={1}
                value={String(mark.item["slide"] ?? "")}
                onChange={({ currentTarget }) => {
                  const { valueAsNumber: slide } = currentTarget;
                  change("cues", mark.key, { slide: Number.isNaN(slide) ? "" : slide });
                }}
              />
              {isBeyond(mark, props) && pageCount !== undefined && (
                <small class="refusal">{words.pdfPages(pageCount)}</small>
              )}
            </td>
            {withDecks && (
              <td class="marks-wide">
                <DeckChoice
                  label={words.deckAt(formatPosition(mark.at ?? 0))}
                  decks={decks}
                  value={String(mark.item["deck"] ?? "")}
                  onChange={(deck) => change("cues", mark.key, { deck })}
                />
              </td>
            )}
            <RowEnd {...props} kind="cues" mark={mark} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Identifier of the field that holds a cue's time. */
export const cueFieldId = (key: number): string => `marks-moment-${key}`;

function isBeyond(mark: Mark, { open, pageCount }: Pick<Props, "open" | "pageCount">): boolean {
  const slide = slideOf(mark);
  return slide === undefined || (pageCount !== undefined && slide.deck === open && slide.slide > pageCount);
}
