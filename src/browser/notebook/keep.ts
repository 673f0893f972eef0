import { notebookWords } from "../../i18n/notebook-words.ts";
import { isLang, type Lang } from "../../text/lang.ts";
import type { Track } from "../player/index.ts";
import { changeNotebook, type Keeping, type KeptPassage, readNotebook } from "./store.ts";

const whole = (track: Track, lang: Lang): KeptPassage => ({
  id: `${track.page}#${track.id}`,
  page: track.page,
  recording: track.id,
  first: track.first,
  talk: track.conference,
  speaker: track.artist,
  licence: track.share.licence,
  lang,
  sound: track.sources[0]?.url ?? "",
  seconds: track.seconds ?? 0,
  words: "",
  note: "",
});

/** Words of a transcript, in the notebook; those that are there already stay where they are, with their note. */
export function keepPassage(
  track: Track,
  lang: Lang,
  { words, speaker, start, end }: { words: string; speaker: string; start: number; end: number },
): Keeping {
  const all = whole(track, lang);
  const kept: KeptPassage = {
    ...all,
    id: `${all.id}&t=${start},${end}`,
    words,
    speaker,
    span: { start, end },
  };
  if (readNotebook().minutes.some(({ id, words: same }) => id === kept.id && same === words)) return "kept";
  return changeNotebook((notebook) => ({
    ...notebook,
    minutes: [...notebook.minutes.filter(({ id }) => id !== kept.id), kept],
  }));
}

/** At the end of the queue, once. */
export const queueItem = (item: KeptPassage): Keeping =>
  changeNotebook((notebook) => ({
    ...notebook,
    queue: [...notebook.queue.filter(({ id }) => id !== item.id), item],
  }));

/** All of a recording, at the end of the queue; the button then says so, or why not. */
export function sayQueued(track: Track, button: HTMLElement): void {
  const { lang } = document.documentElement;
  const known = isLang(lang) ? lang : "fr";
  const keeping = queueItem(whole(track, known));
  button.textContent =
    keeping === "kept" ? (button.dataset["done"] ?? "") : notebookWords(known).quote[keeping];
}
