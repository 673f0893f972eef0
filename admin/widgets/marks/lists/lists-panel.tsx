/** The lists of what is set, one at a time; for chapters, what adds some. */

import { useMemo } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { ariaKeys, MARKS_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { Button } from "../../button.tsx";
import { KeyHint } from "../../key-list.tsx";
import type { KnownDeck } from "../../listen/recording.ts";
import type { MarkActions } from "../actions.ts";
import type { MarkKind, Marks } from "../model.ts";
import { ChapterList } from "./chapter-list.tsx";
import { CueList } from "./cue-list.tsx";
import type { PastedChapter } from "./paste.ts";
import { PasteBox } from "./paste-box.tsx";

const { list: words, slides, chapters: chaptersWord } = messages.marks;

interface Props {
  readonly marks: Marks;
  readonly tab: MarkKind;
  readonly setTab: (tab: MarkKind) => void;
  /** Keys of the marks that are on now. */
  readonly now: Readonly<Record<MarkKind, number | undefined>>;
  readonly decks: readonly KnownDeck[];
  /** The deck that is open, and its pages. */
  readonly deck: KnownDeck | undefined;
  readonly pageCount: number | undefined;
  /** Seconds, where they are known. */
  readonly end: number | undefined;
  /** The same object each time. */
  readonly actions: Pick<MarkActions, "change" | "remove" | "listenFrom">;
  readonly addChapter: () => void;
  /** Undefined where one listens: a key says when. */
  readonly addCue: (() => void) | undefined;
  readonly isPasting: boolean;
  readonly setPasting: (isPasting: boolean) => void;
  readonly paste: (chapters: readonly PastedChapter[], isInstead: boolean) => void;
}

export function ListsPanel(props: Props) {
  const { marks, tab, setTab, now, decks, deck, pageCount, end, actions, isPasting, setPasting } = props;
  // time goes on sixty times a second; the lists change when a mark does
  const chapters = useMemo(
    () => <ChapterList list={marks.chapters} now={now.chapters} {...actions} />,
    [marks.chapters, now.chapters],
  );
  const cues = useMemo(
    () => (
      <CueList
        list={marks.cues}
        now={now.cues}
        decks={decks}
        open={deck?.id}
        pageCount={pageCount}
        {...actions}
      />
    ),
    [marks.cues, now.cues, deck, pageCount],
  );
  return (
    <section class="marks-lists" aria-label={words.label}>
      <div class="marks-tabs">
        <Button aria-pressed={tab === "cues"} onClick={() => setTab("cues")}>
          {slides} <small>{marks.cues.length}</small>
        </Button>
        <Button aria-pressed={tab === "chapters"} onClick={() => setTab("chapters")}>
          {chaptersWord} <small>{marks.chapters.length}</small>
        </Button>
      </div>
      {tab === "chapters" && !isPasting && (
        <div class="marks-row">
          <Button
            id={CHAPTER}
            class="act-first marks-begin"
            aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "chapter")}
            onClick={props.addChapter}
          >
            {words.beginChapter} <KeyHint shortcuts={MARKS_SHORTCUTS} command="chapter" />
          </Button>
          <Button onClick={() => setPasting(true)}>{words.paste}</Button>
        </div>
      )}
      {tab === "chapters" && isPasting && (
        <PasteBox
          end={end}
          hasChapters={marks.chapters.length > 0}
          add={(pasted) => props.paste(pasted, false)}
          replace={(pasted) => props.paste(pasted, true)}
          cancel={() => setPasting(false)}
        />
      )}
      {tab === "chapters" ? chapters : cues}
      {tab === "cues" && props.addCue !== undefined && (
        <div class="marks-row">
          <Button onClick={props.addCue}>{words.addMoment}</Button>
        </div>
      )}
    </section>
  );
}

/** Identifier of the button that begins a chapter. */
export const CHAPTER = "marks-chapter";
