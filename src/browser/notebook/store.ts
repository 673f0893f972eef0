/** What a reader keeps: minutes with a note, and a queue. It never leaves the browser; anything in it may be gone or broken. */
import { isLang, type Lang } from "../../text/lang.ts";
import { deviceStore } from "../listening/device.ts";
import { isNumber, readStore } from "../player/memory.ts";

const KEY = "hub-notebook";

/** A passage of a recording, or all of it. */
export interface KeptPassage {
  readonly id: string;
  /** Path of the conference's page. */
  readonly page: string;
  /** The recording's id within its conference; `first` where its moments carry no prefix. */
  readonly recording: string;
  readonly first: boolean;
  readonly talk: string;
  readonly speaker: string;
  readonly licence: string;
  /** Language of the words. */
  readonly lang: Lang;
  /** Address of the sound: absolute, or from the root of the site. */
  readonly sound: string;
  /** Seconds of the whole recording; 0 where that is not known. */
  readonly seconds: number;
  /** Seconds; absent for a whole recording. */
  readonly span?: { readonly start: number; readonly end: number };
  /** What is said there. */
  readonly words: string;
  readonly note: string;
}

export interface Notebook {
  readonly minutes: readonly KeptPassage[];
  readonly queue: readonly KeptPassage[];
  /** Id of the item of the queue that is listened to. */
  readonly current: string;
}

export const EMPTY: Notebook = { minutes: [], queue: [], current: "" };

/** Whether it was kept; if not, because the room is full or the browser forbids it. */
export type Keeping = "kept" | "full" | "forbidden";

export function readNotebook(): Notebook {
  const { minutes, queue, current } = readStore(deviceStore(), KEY);
  return { minutes: list(minutes), queue: list(queue), current: typeof current === "string" ? current : "" };
}

/** Reads, changes and writes at once, so that two tabs do not undo each other. */
export function changeNotebook(change: (notebook: Notebook) => Notebook): Keeping {
  const store = deviceStore();
  if (store === undefined) return "forbidden";
  const next = change(readNotebook());
  try {
    if (next === EMPTY) store.removeItem(KEY);
    else store.setItem(KEY, JSON.stringify(next));
  } catch {
    return "full";
  }
  dispatchEvent(new Event(KEY));
  return "kept";
}

/** Calls when something changes, in this tab or another. */
export function onNotebook(changed: () => void, signal: AbortSignal): void {
  addEventListener(KEY, changed, { signal });
  addEventListener(
    "storage",
    ({ key }) => {
      if (key === KEY || key === null) changed();
    },
    { signal },
  );
}

/** One place up or down; the list itself where there is none. */
export function movedItem(items: readonly KeptPassage[], id: string, by: 1 | -1): readonly KeptPassage[] {
  const from = items.findIndex((item) => item.id === id);
  const [item, other] = [items[from], items[from + by]];
  if (item === undefined || other === undefined) return items;
  return items.map((one, index) => (index === from ? other : index === from + by ? item : one));
}

const list = (value: unknown): readonly KeptPassage[] => (Array.isArray(value) ? value.filter(isKept) : []);

function isKept(value: unknown): value is KeptPassage {
  const one = (value ?? {}) as Record<keyof KeptPassage, unknown>;
  const texts = [one.id, one.recording, one.talk, one.speaker, one.licence, one.sound, one.words, one.note];
  const span = one.span as KeptPassage["span"];
  const timed = span === undefined || (isNumber(span?.start) && isNumber(span.end) && span.end > span.start);
  // a path of this site, and nothing that leads elsewhere
  const path = typeof one.page === "string" && /^\/(?!\/)/.test(one.page);
  return (
    texts.every((text) => typeof text === "string") &&
    timed &&
    path &&
    isLang(one.lang) &&
    isNumber(one.seconds)
  );
}
