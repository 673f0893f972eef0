/** The text under correction: what stands, what can be taken back, and where the caret goes after each change. */
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  type EditedParagraph,
  mergeWithPrevious,
  paragraphsOf,
  plainText,
  renameSpeaker,
  replaceAll,
  setSpeaker,
  setStart,
  setText,
  split,
  type TranscriptDocument,
} from "../../../../src/transcript/index.ts";
import { change, type History, redo, startHistory, undo } from "../../history.ts";

export interface Correction {
  readonly document: TranscriptDocument;
  /** The document at this very moment, which may not be drawn yet. */
  readonly now: () => TranscriptDocument;
  readonly paragraphs: readonly EditedParagraph[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly edit: (key: string, text: string) => void;
  /** @param before what stands before the caret; @param heard seconds, where the sound is playing */
  readonly split: (key: string, before: string, heard: number | undefined) => void;
  readonly merge: (key: string) => void;
  /** Takes a paragraph away; the caret goes to the end of the one before. */
  readonly remove: (key: string) => void;
  /** @returns seconds at which it starts now, which are between those of its neighbours */
  readonly start: (key: string, seconds: number) => number;
  readonly name: (key: string, speaker: string | undefined, everywhere: boolean) => void;
  /** @returns how often */
  readonly replace: (find: RegExp, replacement: string) => number;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the caret into a paragraph, or selects a part of it. */
  readonly focus: (key: string, from?: number, to?: number) => void;
}

/** @param root holds the fields, each in an element that bears its paragraph's key */
export function useCorrection(
  opened: TranscriptDocument,
  root: { readonly current: HTMLElement | null },
): Correction {
  const [history, setHistory] = useState<History<TranscriptDocument>>(() => startHistory(opened));
  const latest = useRef(history);
  const wanted = useRef<{ key: string; from: number; to: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const place = wanted.current;
    const field =
      place === undefined
        ? null
        : root.current?.querySelector(`[data-key="${CSS.escape(place.key)}"] textarea`);
    if (place === undefined || !(field instanceof HTMLTextAreaElement)) return;
    wanted.current = undefined;
    field.focus();
    field.setSelectionRange(place.from, place.to);
    field.closest("li")?.scrollIntoView({ block: "nearest" });
  });

  const acts = useMemo(() => {
    const set = (next: History<TranscriptDocument>) => {
      latest.current = next;
      setHistory(next);
    };
    const apply = (next: TranscriptDocument, name?: string) => set(change(latest.current, next, name));
    const now = () => latest.current.now;
    const at = (key: string) => paragraphsOf(now()).findIndex((paragraph) => paragraph.key === key);
    const want = (key: string | undefined, from = 0, to = from) => {
      if (key !== undefined) wanted.current = { key, from, to };
    };
    /** To the first paragraph that is another than it was. */
    const back = (next: History<TranscriptDocument>) => {
      const before = paragraphsOf(now());
      const after = paragraphsOf(next.now);
      const first = after.findIndex((paragraph, index) => paragraph !== before[index]);
      const one = after[first === -1 ? after.length - 1 : first];
      if (one !== undefined && next.now !== now()) want(one.key, one.text.length);
      set(next);
    };
    return {
      now,
      edit: (key: string, text: string) => apply(setText(now(), key, text), wordName(now(), key, text)),
      split: (key: string, before: string, heard: number | undefined) => {
        const index = at(key);
        const next = split(now(), key, plainText(before).length, heard);
        if (next === now()) return;
        want(paragraphsOf(next)[index + 1]?.key);
        apply(next);
      },
      merge: (key: string) => {
        const before = paragraphsOf(now())[at(key) - 1];
        if (before === undefined) return;
        want(before.key, before.text.length + 1);
        apply(mergeWithPrevious(now(), key));
      },
      remove: (key: string) => {
        const index = at(key);
        const before = paragraphsOf(now())[index - 1];
        if (before === undefined) want(paragraphsOf(now())[index + 1]?.key);
        else want(before.key, before.text.length);
        apply(setText(now(), key, ""));
      },
      start: (key: string, seconds: number) => {
        apply(setStart(now(), key, seconds));
        return paragraphsOf(now())[at(key)]?.start ?? seconds;
      },
      name: (key: string, speaker: string | undefined, everywhere: boolean) => {
        const one = paragraphsOf(now())[at(key)];
        if (one === undefined) return;
        apply(everywhere ? renameSpeaker(now(), one.speaker, speaker) : setSpeaker(now(), key, speaker));
      },
      replace: (find: RegExp, replacement: string) => {
        const { document, count } = replaceAll(now(), find, replacement);
        apply(document);
        return count;
      },
      undo: () => back(undo(latest.current)),
      redo: () => back(redo(latest.current)),
      focus: (key: string, from = 0, to = from) => {
        want(key, from, to);
        set({ ...latest.current });
      },
    };
  }, []);

  return {
    ...acts,
    document: history.now,
    paragraphs: paragraphsOf(history.now),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

/** Letters typed or erased one by one are one change, up to the end of the word. */
function wordName(document: TranscriptDocument, key: string, text: string): string | undefined {
  const before = paragraphsOf(document).find((paragraph) => paragraph.key === key)?.text ?? "";
  const after = plainText(text);
  if (Math.abs(after.length - before.length) > 1) return undefined;
  const words = (value: string) => value.split(" ").length;
  return `${key} ${words(after)} ${after.length >= before.length}`;
}
