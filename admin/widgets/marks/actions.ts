/** What can be done to marks while one listens, each with the words that tell it. */
import { formatPosition } from "../../../src/text/index.ts";
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
import type { KnownDeck } from "./recording.ts";
import type { EditedMarks } from "./use-marks.ts";
import { nameOf } from "./words.ts";

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
      announce(slide < 1 ? "C’est la première page." : `Ce diaporama n’a que ${pageCount} pages.`);
      return;
    }
    const [marks, { did, key, from }] = showSlide(edited.current(), at, { deck: deck.id, slide });
    edited.set(marks);
    choose({ kind: "cues", key });
    if (did === "already") announce(`La diapositive ${slide} est déjà montrée.`);
    else if (from === undefined) announce(`Diapositive ${slide} à ${where(at)}.`);
    else announce(`Diapositive ${slide} avancée à ${where(at)}\u00A0: elle était à ${where(from)}.`);
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
      announce(`Chapitre à ${where(at)}.`);
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
      announce(`Diapositive ${page} à ${where(at)}.`);
      return key;
    },
    move: ({ kind, key }, to) => edited.set(moveMark(edited.current(), kind, key, to, end), `move ${key}`),
    remove: (kind, key) => {
      const mark: Mark | undefined = edited.current()[kind].find((one) => one.key === key);
      if (mark === undefined) return;
      edited.set(removeMark(edited.current(), kind, key));
      choose(undefined);
      announce(`${nameOf(kind, mark)}\u00A0: repère supprimé.`);
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
      announce("Annulé.");
    },
    redo: () => {
      if (edited.redo === undefined) return;
      edited.redo();
      announce("Rétabli.");
    },
  };
}
