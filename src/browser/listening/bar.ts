import { formatLength, formatTimecode } from "../../text/timecode.ts";
import {
  indexAt,
  type PlayerEvent,
  type PlayerPhrases,
  type PlayerState,
  playLabel,
} from "../player/index.ts";
import { updateText } from "../update-text.ts";
import type { Session } from "./session.ts";

/** What a button with `data-act` asks for. */
function eventOf({ act, by, step }: DOMStringMap): PlayerEvent | undefined {
  switch (act) {
    case "skip":
      return { type: "skip", by: Number(by) };
    case "chapter":
      return { type: "chapter", step: step === "1" ? 1 : -1 };
    case "toggle":
    case "retry":
      return { type: act };
    default:
      return undefined;
  }
}

/** Buttons, speed and clock. */
export function connectBar(
  root: HTMLElement,
  session: Session,
  words: PlayerPhrases,
  signal: AbortSignal,
): void {
  const { chapters } = session.track;
  const part = <T extends Element>(selector: string): T | null => root.querySelector<T>(selector);
  const play = part<HTMLButtonElement>(".player-play");
  const now = part(".player-now");
  const total = part(".player-total");
  const rate = part<HTMLSelectElement>(".player-rate");
  const chapter = part(".player-chapter");
  const problem = part<HTMLElement>(".player-problem");
  const problemText = part(".player-problem-text");
  const retry = part<HTMLElement>("[data-act=retry]");

  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]") : null;
    const request = button === null ? undefined : eventOf(button.dataset);
    // its button goes with what it mends
    if (request?.type === "retry") play?.focus();
    if (request !== undefined) session.send(request);
  });
  rate?.addEventListener("change", () => session.send({ type: "rate", rate: Number(rate.value) }));

  const render = (state: PlayerState): void => {
    root.dataset["phase"] = state.phase;
    play?.setAttribute("aria-label", playLabel(state, words));
    updateText(now, formatTimecode(state.time));
    if (state.duration > 0) updateText(total, formatLength(state.duration));
    updateText(chapter, chapters[indexAt(chapters, state.time)]?.title ?? "");
    if (rate !== null && Number(rate.value) !== state.rate) rate.value = String(state.rate);
    const { failure } = state;
    if (problem !== null) problem.hidden = failure === undefined && !state.cutOff;
    if (retry !== null) retry.hidden = failure === undefined;
    if (failure !== undefined) updateText(problemText, words.failures[failure]);
    else if (state.cutOff) updateText(problemText, words.lineLost);
  };
  session.subscribe({ changed: render }, signal);
}
