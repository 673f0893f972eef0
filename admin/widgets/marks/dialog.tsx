/** Chapters and slides of a recording, set while one listens. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import {
  ariaKeys,
  EDITOR_SKIP_SECONDS,
  MARKS_SHORTCUTS,
  type MarksCommand,
} from "../../../src/shortcuts/index.ts";
import { Button } from "../button.tsx";
import type { KnownRecording } from "../listen/recording.ts";
import type { RecordingContext } from "../listen/source.ts";
import { useSound } from "../listen/use-sound.ts";
import { type Chosen, markActions } from "./actions.ts";
import { marksCommandOf } from "./keys.ts";
import { KeysHelp } from "./keys-help.tsx";
import { titleId } from "./lists/chapter-list.tsx";
import { ChosenMark } from "./lists/chosen.tsx";
import { cueFieldId } from "./lists/cue-list.tsx";
import { CHAPTER, ListsPanel } from "./lists/lists-panel.tsx";
import { addChapters, replaceChapters } from "./lists/paste.ts";
import { type MarkKind, type Marks, markAt, slideOf } from "./model.ts";
import { useDeck } from "./pdf/use-deck.ts";
import { FORWARD, JUMP, Stage } from "./stage.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { Transport } from "./timeline/transport.tsx";
import { usePeaks } from "./timeline/use-peaks.ts";
import { useMarks } from "./use-marks.ts";

const { marks: words } = messages;

interface Props {
  readonly recording: KnownRecording;
  readonly start: Marks;
  /** What the editor came for. */
  readonly first: MarkKind;
  readonly around: RecordingContext;
  readonly write: (marks: Marks, before: Marks) => void;
  readonly close: () => void;
  /** Is given what writes at once whatever waits. */
  readonly onFlush: (flush: () => void) => void;
}

export function MarksDialog(props: Props) {
  const { recording, first, around } = props;
  const edited = useMarks(props.start, props.write);
  const { marks } = edited;
  props.onFlush(edited.flush);
  const { address, listening } = useSound(recording.sounds, around);
  const measured = usePeaks(recording.sounds, around.hub, address, listening.duration);
  const duration = listening.duration || measured.seconds || recording.seconds || 0;
  // two programs measure a little differently
  const end = duration === 0 ? undefined : Math.min(duration, measured.seconds ?? duration);
  const { time } = listening;

  const [tab, setTab] = useState(first);
  const [chosen, setChosen] = useState<Chosen>();
  const [isPasting, setPasting] = useState(false);
  const [said, say] = useState("");
  const body = useRef<HTMLDivElement>(null);
  const stay = () => body.current?.focus();

  const cue = markAt(marks.cues, time);
  const shown = cue === undefined ? undefined : slideOf(cue);
  const [deckId, setDeckId] = useState(shown?.deck ?? recording.decks[0]?.id);
  // listening on into another deck shows that deck
  useEffect(() => {
    if (recording.decks.some(({ id }) => id === shown?.deck)) setDeckId(shown?.deck);
  }, [shown?.deck, cue?.key]);
  const deck = recording.decks.find(({ id }) => id === deckId) ?? recording.decks[0];
  const open = useDeck(deck?.file, around);
  const pageCount = open.pages?.sizes.length;
  const now = { cues: cue?.key, chapters: markAt(marks.chapters, time)?.key };

  const actions = markActions({ edited, listening, deck, pageCount, end, say, choose: setChosen });
  const latest = useRef(actions);
  latest.current = actions;
  const ofRows = useMemo(
    () => ({
      change: (...given: Parameters<typeof actions.change>) => latest.current.change(...given),
      listenFrom: (seconds: number) => latest.current.listenFrom(seconds),
      remove: (kind: MarkKind, key: number) => {
        latest.current.remove(kind, key);
        // the button that had the focus is gone
        stay();
      },
    }),
    [],
  );
  const choose = (next: Chosen) => {
    setChosen(next);
    setTab(next.kind);
  };
  /** Identifier of the field that is to be filled. */
  const fresh = useRef<string | undefined>(undefined);
  const addChapter = () => {
    fresh.current = titleId(actions.addChapter());
    setTab("chapters");
    setPasting(false);
  };
  const addCue = () => {
    const key = actions.addCue();
    if (key !== undefined) fresh.current = cueFieldId(key);
  };
  // at once, so that one can type without a pause
  useLayoutEffect(() => {
    if (fresh.current === undefined) return;
    document.getElementById(fresh.current)?.focus();
    fresh.current = undefined;
  });
  const jumpMoment = useRef<number | undefined>(undefined);

  const answer: Readonly<Record<MarksCommand, () => void>> = {
    undo: actions.undo,
    redo: actions.redo,
    toggle: listening.toggle,
    back: () => listening.seek(listening.now() - EDITOR_SKIP_SECONDS),
    on: () => listening.seek(listening.now() + EDITOR_SKIP_SECONDS),
    "next-slide": () => actions.step(1),
    "previous-slide": () => actions.step(-1),
    chapter: addChapter,
    // the digit itself is written by the browser into the field that now has the focus
    jump: () => document.getElementById(JUMP)?.focus(),
  };
  const onKey = useRef(answer);
  onKey.current = answer;
  useEffect(() => {
    const { current: element } = body;
    const goal = document.getElementById(first === "cues" ? FORWARD : CHAPTER);
    (goal ?? element)?.focus();
    // on the document: a button that had the focus and can no longer be pressed leaves the focus nowhere
    const answerKey = (event: KeyboardEvent) => {
      const command = marksCommandOf(event);
      if (command === undefined) return;
      if (command !== "jump") event.preventDefault();
      onKey.current[command]();
    };
    document.addEventListener("keydown", answerKey);
    return () => document.removeEventListener("keydown", answerKey);
  }, []);

  const chosenMark = chosen && marks[chosen.kind].find(({ key }) => key === chosen.key);
  return (
    <div class="marks" data-tab={tab} ref={body} tabIndex={-1}>
      {/* what is heard is told by the transcript, in its own field */}
      <audio ref={listening.audio} src={address} preload="auto" />
      <header class="marks-top">
        <div>
          <h2 id="marks-heading">{words.heading}</h2>
          {recording.title !== "" && <p>{recording.title}</p>}
        </div>
        <div class="marks-row">
          <Button
            aria-label={words.undo}
            aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "undo")}
            disabled={edited.undo === undefined}
            onClick={actions.undo}
          >
            ↶
          </Button>
          <Button
            aria-label={words.redo}
            aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "redo")}
            disabled={edited.redo === undefined}
            onClick={actions.redo}
          >
            ↷
          </Button>
          <Button class="act-first" onClick={props.close}>
            {words.done}
          </Button>
        </div>
      </header>

      <section class="marks-listen" aria-label={words.listening}>
        {recording.sounds.length === 0 && <p class="marks-empty">{words.noSound}</p>}
        {listening.failed && <p class="refusal">{words.unreadableSound}</p>}
        {recording.sounds.length > 0 && (
          <Transport listening={listening} address={address} duration={duration} />
        )}
        <p class="marks-said" role="status">
          {said}
        </p>
        {duration > 0 && (
          <Timeline
            marks={marks}
            duration={duration}
            time={time}
            playing={listening.playing}
            peaks={measured.peaks}
            chosen={chosen}
            seek={listening.seek}
            choose={choose}
            endMove={edited.endGesture}
            actions={{ ...actions, remove: ofRows.remove }}
          />
        )}
        {measured.said !== undefined && <p class="marks-waveform">{measured.said}</p>}
      </section>
      {(duration > 0 || chosenMark !== undefined) && (
        <ChosenMark
          chosen={chosen}
          mark={chosenMark}
          here={listening.now}
          actions={{ ...actions, ...ofRows }}
        />
      )}

      <div class="marks-work">
        <Stage
          recording={recording}
          deck={deck}
          open={open}
          page={shown !== undefined && shown.deck === deck?.id ? shown.slide : 0}
          chooseDeck={setDeckId}
          show={(page) => actions.show(page)}
          beginJump={() => {
            jumpMoment.current = listening.now();
          }}
          jump={(page) => {
            actions.show(page, jumpMoment.current);
            jumpMoment.current = undefined;
          }}
        />
        <ListsPanel
          marks={marks}
          tab={tab}
          setTab={setTab}
          now={now}
          decks={recording.decks}
          deck={deck}
          pageCount={pageCount}
          end={end}
          actions={ofRows}
          addChapter={addChapter}
          addCue={deck !== undefined && (address === undefined || listening.failed) ? addCue : undefined}
          isPasting={isPasting}
          setPasting={(next) => {
            setPasting(next);
            if (!next) stay();
          }}
          paste={(pasted, isInstead) => {
            edited.set((isInstead ? replaceChapters : addChapters)(edited.current(), pasted));
            setPasting(false);
            stay();
          }}
        />
      </div>
      <KeysHelp />
    </div>
  );
}
