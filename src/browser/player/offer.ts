import { formatTimecode } from "../../text/timecode.ts";
import { isOn } from "./reduce.ts";
import type { PlayerState } from "./state.ts";
import { fill, type PlayerPhrases } from "./words.ts";

/** What the player proposes beside its usual controls. */
export interface Offer {
  readonly text?: string;
  readonly actions: readonly {
    readonly act: "resume" | "start-over" | "continue" | "toggle";
    readonly label: string;
  }[];
}

/** A passage that a link points to, or the place where the listener stopped; undefined where there is neither. */
export function offerOf(state: PlayerState, words: PlayerPhrases): Offer | undefined {
  const { passage, resume } = state;
  if (passage !== undefined) {
    const text = fill(words.passage, {
      start: formatTimecode(passage.start),
      end: formatTimecode(passage.end),
    });
    const goOn = { act: "continue", label: words.continue } as const;
    if (passage.heard) return { text, actions: [goOn, { act: "toggle", label: words.again }] };
    if (isOn(state)) return { text, actions: [goOn] };
    const alone = { act: "toggle", label: words.playPassage } as const;
    return { text, actions: resume === undefined ? [alone] : [alone, resumeAt(resume, words)] };
  }
  if (resume !== undefined) {
    const other =
      state.time > 0
        ? ({ act: "toggle", label: playLabel(state, words) } as const)
        : ({ act: "start-over", label: words.startOver } as const);
    return { actions: [resumeAt(resume, words), other] };
  }
  return undefined;
}

const resumeAt = (resume: number, words: PlayerPhrases) =>
  ({ act: "resume", label: fill(words.resume, { time: formatTimecode(resume) }) }) as const;

/** Name of the play button: what a press of it does. */
export function playLabel(state: PlayerState, words: PlayerPhrases): string {
  if (isOn(state)) return words.pause;
  return state.phase === "idle" && state.time > 0
    ? fill(words.playFrom, { time: formatTimecode(state.time) })
    : words.play;
}
