import type { Failure } from "./state.ts";

/** What the listener asks for, and what the audio element reports. Times are seconds. */
export type PlayerEvent =
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "toggle" }
  | { readonly type: "seek"; readonly to: number }
  | { readonly type: "skip"; readonly by: number }
  | { readonly type: "chapter"; readonly step: 1 | -1 }
  | { readonly type: "rate"; readonly rate: number }
  | { readonly type: "volume"; readonly volume: number }
  /** A link to a moment: with an end, only that passage is played. */
  | { readonly type: "moment"; readonly start: number; readonly end?: number; readonly play: boolean }
  /** Past the end of the passage. */
  | { readonly type: "continue" }
  | { readonly type: "resume" }
  /** From the beginning rather than where one stopped. */
  | { readonly type: "start-over" }
  | { readonly type: "forget" }
  | { readonly type: "retry" }
  | { readonly type: "sleep"; readonly minutes: number; readonly now: number }
  | { readonly type: "sleep-at-chapter" }
  | { readonly type: "sleep-off" }
  | { readonly type: "media-playing" }
  | { readonly type: "media-paused" }
  | { readonly type: "media-waiting" }
  | { readonly type: "media-ended" }
  | { readonly type: "media-time"; readonly time: number; readonly buffered: number; readonly now: number }
  | { readonly type: "media-duration"; readonly duration: number }
  /** The source in use failed; `more` where there is another to try. */
  | { readonly type: "media-failed"; readonly failure: Failure; readonly more: boolean }
  /** The device has no line any more, or has one again. */
  | { readonly type: "line-lost" }
  | { readonly type: "line-back" }
  /** The browser wants a gesture before it makes a sound. */
  | { readonly type: "media-refused" };

/** What the audio element, the memory of the device and the live region are asked to do. */
export type Effect =
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "seek"; readonly to: number }
  | { readonly type: "load"; readonly source: number; readonly at: number; readonly play: boolean }
  | { readonly type: "rate"; readonly rate: number }
  | { readonly type: "volume"; readonly volume: number }
  | { readonly type: "remember"; readonly position: number }
  | { readonly type: "forget" }
  /** Heard to its end. */
  | { readonly type: "heard" }
  | { readonly type: "say"; readonly what: Announcement };

/** Changes of state that are spoken by screen readers; never the passing of time. */
export type Announcement =
  | { readonly name: "failed"; readonly failure: Failure }
  | { readonly name: "nextSource" }
  | { readonly name: "lineLost" }
  | { readonly name: "lineBack" }
  | { readonly name: "passageHeard" }
  | { readonly name: "resumed"; readonly time: number }
  | { readonly name: "rate"; readonly rate: number }
  | { readonly name: "chapter"; readonly index: number }
  | { readonly name: "sleepSet"; readonly minutes: number }
  | { readonly name: "sleepAtChapter" }
  | { readonly name: "sleepOff" }
  | { readonly name: "asleep" }
  | { readonly name: "forgotten" }
  | { readonly name: "ended" };
