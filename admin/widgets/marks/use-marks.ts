/** The marks while they are edited: changed, taken back, and written into the form a moment later. */
import { useEffect, useRef, useState } from "preact/hooks";
import { change, endGesture, type History, redo, startHistory, undo } from "../history.ts";
import type { Marks } from "./model.ts";

/** Milliseconds: the form draws its preview anew at each change, which must not disturb who presses keys in time. */
const PAUSE = 700;

export interface EditedMarks {
  readonly marks: Marks;
  /** The marks at this very moment: `marks` is as old as the last drawing. */
  readonly current: () => Marks;
  /** @param gesture changes that follow each other under one name are taken back together */
  readonly set: (marks: Marks, gesture?: string) => void;
  readonly endGesture: () => void;
  /** Undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  /** Writes at once what waits to be written. */
  readonly flush: () => void;
}

export function useMarks(start: Marks, write: (marks: Marks, before: Marks) => void): EditedMarks {
  const history = useRef<History<Marks>>(startHistory(start));
  const written = useRef(start);
  const [, draw] = useState(0);
  const put = (next: History<Marks>) => {
    if (next === history.current) return;
    history.current = next;
    draw((n) => n + 1);
  };
  const { now } = history.current;
  const flush = () => {
    const { now: marks } = history.current;
    if (marks === written.current) return;
    const before = written.current;
    written.current = marks;
    write(marks, before);
  };
  const lastFlush = useRef(flush);
  lastFlush.current = flush;
  useEffect(() => {
    if (now === written.current) return;
    const timer = setTimeout(() => lastFlush.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);

  return {
    marks: now,
    current: () => history.current.now,
    set: (marks, gesture) => put(change(history.current, marks, gesture)),
    endGesture: () => put(endGesture(history.current)),
    undo: history.current.past.length === 0 ? undefined : () => put(undo(history.current)),
    redo: history.current.future.length === 0 ? undefined : () => put(redo(history.current)),
    flush,
  };
}
