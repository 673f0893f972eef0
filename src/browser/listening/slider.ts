import { formatTimecode } from "../../text/timecode.ts";
import {
  fill,
  indexAt,
  type PlayerPhrases,
  type PlayerState,
  sliderKey,
  timeInWords,
} from "../player/index.ts";
import { updateText } from "../update-text.ts";
import type { Session } from "./session.ts";

/** Width of the coast's drawing in its own units, as in `_includes/components/recording/waveform.tsx`. */
const WIDTH = 1000;

/** The coast as a slider: drag, click, keys; times are spoken. */
export function connectSlider(
  root: HTMLElement,
  session: Session,
  words: PlayerPhrases,
  signal: AbortSignal,
): void {
  const bar = root.querySelector<HTMLElement>(".player-sea");
  const clip = root.querySelector(".player-clip");
  const loaded = root.querySelector(".player-buffered");
  const hint = root.querySelector<HTMLElement>(".player-hint");
  if (bar === null) return;
  if (hint !== null) bar.append(hint);
  bar.tabIndex = 0;
  bar.setAttribute("role", "slider");
  bar.setAttribute("aria-label", words.position);
  bar.setAttribute("aria-valuemin", "0");
  /** Seconds under the pointer while it drags. */
  let dragged: number | undefined;

  const timeAt = (event: PointerEvent): number => {
    const { left, width } = bar.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width)) * session.state.duration;
  };
  const draw = (time: number): void => {
    const { duration } = session.state;
    const part = duration > 0 ? Math.min(1, time / duration) : 0;
    clip?.setAttribute("width", (part * WIDTH).toFixed(1));
    bar.style.setProperty("--at", String(part));
  };
  const speak = ({ time, duration }: PlayerState): void => {
    bar.setAttribute("aria-valuemax", String(Math.round(duration)));
    bar.setAttribute("aria-valuenow", String(Math.round(time)));
    const position = fill(words.positionOf, {
      now: timeInWords(time, words.units),
      total: timeInWords(Math.round(duration), words.units),
    });
    const chapter = session.track.chapters[indexAt(session.track.chapters, time)]?.title;
    const text = chapter === undefined ? position : fill(words.positionIn, { position, chapter });
    bar.setAttribute("aria-valuetext", text);
  };
  const showHint = (event: PointerEvent): void => {
    if (hint === null || session.state.duration === 0) return;
    const time = timeAt(event);
    const chapter = session.track.chapters[indexAt(session.track.chapters, time)];
    hint.hidden = false;
    updateText(
      hint,
      chapter === undefined ? formatTimecode(time) : `${formatTimecode(time)} ${chapter.title}`,
    );
    bar.style.setProperty("--hint", String(time / session.state.duration));
  };

  bar.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || session.state.duration === 0) return;
    bar.setPointerCapture(event.pointerId);
    dragged = timeAt(event);
    draw(dragged);
  });
  bar.addEventListener("pointermove", (event) => {
    showHint(event);
    if (dragged === undefined) return;
    dragged = timeAt(event);
    draw(dragged);
  });
  bar.addEventListener("pointerup", () => {
    if (dragged !== undefined) session.send({ type: "seek", to: dragged });
    dragged = undefined;
  });
  bar.addEventListener("pointercancel", () => {
    dragged = undefined;
    draw(session.state.time);
  });
  bar.addEventListener("pointerleave", () => {
    if (hint !== null) hint.hidden = true;
  });
  bar.addEventListener("keydown", (event) => {
    const request = sliderKey(event, session.state);
    if (request === undefined) return;
    event.preventDefault();
    session.send(request);
    speak(session.state);
  });
  bar.addEventListener("focus", () => speak(session.state));

  session.subscribe(
    {
      changed: (state, before) => {
        if (dragged === undefined) draw(state.time);
        if (state.buffered !== before.buffered && state.duration > 0) {
          loaded?.setAttribute("width", ((state.buffered / state.duration) * WIDTH).toFixed(1));
        }
        // A value that changes by itself every second would be read out every second to who is on the bar.
        if (document.activeElement !== bar) speak(state);
      },
    },
    signal,
  );
}
