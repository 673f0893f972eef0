/** A slide of the hub: the meeting or the article that shows it, then its page. */

import { useState } from "preact/hooks";
import type { IndexedEntry } from "../../../src/cms/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { openDraft } from "../../decap/index.ts";
import { titleOf } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { find } from "../find.ts";
import { knownDecks } from "../listen/recording.ts";
import { PageCanvas } from "../marks/pdf/page-canvas.tsx";
import { useDeck } from "../marks/pdf/use-deck.ts";
import { OptionField } from "../option-field.tsx";
import { embedOf, recordedIn, slideLine } from "./embed.ts";
import { pageOption } from "./pages.ts";
import { type ChoiceProps, ChoiceWindow } from "./window.tsx";

const { slide: words } = messages.insertions;

const MAX_SHOWN = 8;

interface Shown {
  readonly entry: IndexedEntry;
  readonly deck: string;
  readonly n: number;
}

export function SlideChoice(props: ChoiceProps) {
  const { hub, cancel, line } = props;
  const [shown, setShown] = useState<Shown | undefined>(() => {
    const known = line === "" ? undefined : embedOf(line, hub.data());
    const { deck, slide } = known?.ref ?? {};
    return known && deck !== undefined && slide !== undefined
      ? { entry: known.entry, deck, n: slide }
      : undefined;
  });
  const [text, setText] = useState("");
  if (shown !== undefined) return <Leafed {...props} shown={shown} show={setShown} />;
  const entries = find(recordedIn(hub.data(), "decks"), text, []).slice(0, MAX_SHOWN);
  return (
    <ChoiceWindow title={words.title} cancel={cancel}>
      <label for="text-deck">{words.search}</label>
      <OptionField
        takesFocus
        id="text-deck"
        label={words.search}
        text={text}
        options={entries.map(pageOption)}
        firstIsChosen={text.trim() !== ""}
        onText={setText}
        onChoose={({ entry }) => {
          const [deck] = knownDecks(entry.data);
          if (deck !== undefined) setShown({ entry, deck: deck.id, n: 1 });
        }}
      />
      <p class="text-told" role="status">
        {entries.length === 0 && words.nothing}
      </p>
    </ChoiceWindow>
  );
}

function Leafed({
  hub,
  cancel,
  done,
  line,
  shown,
  show,
}: ChoiceProps & { shown: Shown; show: (shown: Shown | undefined) => void }) {
  const { entry, deck, n } = shown;
  const decks = knownDecks(entry.data);
  const known = decks.find(({ id }) => id === deck);
  const { pages, trouble } = useDeck(known?.file, { draft: openDraft, hub });
  const count = pages?.sizes.length ?? 0;
  const turn = (to: number) => {
    if (Number.isInteger(to) && to >= 1 && to <= count) show({ ...shown, n: to });
  };
  return (
    <ChoiceWindow
      title={words.title}
      cancel={cancel}
      act={line === "" ? words.insert : words.keep}
      onAct={() => done(slideLine(entry, deck, n))}
    >
      <p>
        <b>{titleOf(entry)}</b>
      </p>
      {decks.length > 1 && (
        <>
          <label for="text-decks">{messages.marks.deck}</label>
          <select
            id="text-decks"
            value={deck}
            onChange={({ currentTarget }) => show({ entry, deck: currentTarget.value, n: 1 })}
          >
            {decks.map(({ id, title }, at) => (
              <option key={id} value={id}>
                {title === "" ? messages.marks.untitledDeck(at + 1) : title}
              </option>
            ))}
          </select>
        </>
      )}
      {trouble !== undefined && <p class="refusal">{trouble}</p>}
      {pages !== undefined && n <= count && <PageCanvas pages={pages} n={n} />}
      <p class="text-panel-actions text-leaf">
        <Button aria-disabled={n <= 1} onClick={() => turn(n - 1)}>
          {words.previous}
        </Button>
        <label for="text-slide">{words.number}</label>
        <input
          id="text-slide"
          type="number"
          min={1}
          max={Math.max(1, count)}
          value={n}
          onInput={({ currentTarget }) => turn(currentTarget.valueAsNumber)}
        />
        <span>{words.of(count === 0 ? "…" : String(count))}</span>
        <Button aria-disabled={n >= count} onClick={() => turn(n + 1)}>
          {words.next}
        </Button>
        <Button onClick={() => show(undefined)}>{words.other}</Button>
      </p>
    </ChoiceWindow>
  );
}
