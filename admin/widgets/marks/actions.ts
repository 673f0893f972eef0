/** What can be done to marks while one listens, each with the words that tell it. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { formatPosition } from "../../../src/text/index.ts";
import type { KnownDeck } from "../listen/recording.ts";
import type { Listening } from "../listen/use-audio.ts";
import {
  addMark,
  changeMark,
  type Mark,
  type MarkKind,
  markAt,
  moveMark,
  removeMark,
  showSlide,
  slideOf,
  tenth,
  within,
} from "./model.ts";
import type { EditedMarks } from "./use-marks.ts";
import { nameOf } from "./words.ts";

const { said } = messages.marks;

export interface Chosen {
  readonly kind: MarkKind;
  readonly key: number;
}

export interface MarkActions {
  /** The slide changes. @param at seconds; now, where nothing is said */
  readonly show: (page: number, at?: number) => void;
  /** @param by pages from the one that is shown at this very moment */
  readonly step: (by: 1 | -1) => void;
  /** A chapter begins now. @returns its key */
  readonly addChapter: () => number;
  /** The slide after the last one, some time later, where nothing is heard: its time is typed. @returns its key */
  readonly addCue: () => number | undefined;
  readonly move: (chosen: Chosen, to: number) => void;
  readonly remove: (kind: MarkKind, key: number) => void;
  readonly change: (kind: MarkKind, key: number, fields: Readonly<Record<string, unknown>>) => void;
  readonly listenFrom: (seconds: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Circumstances {
  readonly edited: EditedMarks;
  readonly listening: Listening;
  readonly deck: KnownDeck | undefined;
  /** Pages of the deck, where they are known. */
  readonly pageCount: number | undefined;
  /** Seconds, where they are known. */
  readonly end: number | undefined;
  /** Tells who listens what was done. */
  readonly say: (words: string) => void;
  readonly choose: (chosen: Chosen | undefined) => void;
}

/** Seconds between slides that are set without listening, until their time is typed. */
const UNHEARD = 60;

export function markActions(circumstances: Circumstances): MarkActions {
  const { edited, listening, deck, pageCount, end, say: announce, choose } = circumstances;
  const where = (seconds: number) => formatPosition(tenth(seconds));

  const show = (slide: number, moment = listening.now()) => {
    const at = within(moment, end);
    if (deck === undefined) return;
    if (slide < 1 || (pageCount !== undefined && slide > pageCount)) {
      announce(pageCount === undefined || slide < 1 ? said.firstPage : said.lastPage(pageCount));
      return;
    }
    const [marks, { did, key, from }] = showSlide(edited.current(), at, { deck: deck.id, slide });
    edited.set(marks);
    choose({ kind: "cues", key });
    if (did === "already") announce(said.already(slide));
    else if (from === undefined) announce(said.slideAt(slide, where(at)));
    else announce(said.slideMoved(slide, where(at), where(from)));
  };
  const shownNow = (): number => {
    const cue = markAt(edited.current().cues, listening.now());
    const slide = cue === undefined ? undefined : slideOf(cue);
    return slide === undefined || slide.deck !== deck?.id ? 0 : slide.slide;
  };

  return {
    show,
    step: (by) => show(shownNow() + by),
    addChapter: () => {
      const at = within(listening.now(), end);
      const [marks, key] = addMark(edited.current(), "chapters", at, { title: "" });
      edited.set(marks);
      choose({ kind: "chapters", key });
      announce(said.chapterAt(where(at)));
      return key;
    },
    addCue: () => {
      if (deck === undefined) return undefined;
      const last = edited.current().cues.findLast(({ at }) => at !== undefined);
      const slide = last === undefined ? undefined : slideOf(last);
      const page = slide?.deck === deck.id ? slide.slide + 1 : 1;
      const at = last?.at === undefined ? 0 : within(last.at + UNHEARD, end);
      const [marks, key] = addMark(edited.current(), "cues", at, { deck: deck.id, slide: page });
      edited.set(marks);
      choose({ kind: "cues", key });
      announce(said.slideAt(page, where(at)));
      return key;
    },
    move: ({ kind, key }, to) => edited.set(moveMark(edited.current(), kind, key, to, end), `move ${key}`),
    remove: (kind, key) => {
      const mark: Mark | undefined = edited.current()[kind].find((one) => one.key === key);
      if (mark === undefined) return;
      edited.set(removeMark(edited.current(), kind, key));
      choose(undefined);
      announce(said.removed(nameOf(kind, mark)));
    },
    change: (kind, key, fields) => {
      const gesture = "title" in fields ? `title ${key}` : undefined;
      edited.set(changeMark(edited.current(), kind, key, fields), gesture);
    },
    listenFrom: (seconds) => {
      listening.seek(seconds);
      if (!listening.playing) listening.toggle();
    },
    undo: () => {
      if (edited.undo === undefined) return;
      edited.undo();
      announce(said.undone);
    },
    redo: () => {
      if (edited.redo === undefined) return;
      edited.redo();
      announce(said.redone);
    },
  };
}
