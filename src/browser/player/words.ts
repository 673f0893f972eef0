import type { Failure } from "./state.ts";

/** What the player says, in the language of the page; written there by `_includes/components/recording/player-words.tsx`. */
export interface PlayerPhrases {
  readonly play: string;
  readonly pause: string;
  readonly position: string;
  /** `{now}`, `{total}`. */
  readonly positionOf: string;
  /** `{rate}`. */
  readonly rate: string;
  /** `{time}`. */
  readonly playFrom: string;
  /** `{start}`, `{end}`. */
  readonly passage: string;
  readonly playPassage: string;
  readonly passageHeard: string;
  readonly again: string;
  /** Past the end of a passage. */
  readonly continue: string;
  /** `{time}`. */
  readonly resume: string;
  /** `{time}`. */
  readonly resumed: string;
  readonly startOver: string;
  /** `{address}`. */
  readonly qr: string;
  readonly timeHelp: string;
  readonly endBeforeStart: string;
  /** Name of the bar of a voice whose page is not shown. */
  readonly nowPlaying: string;
  readonly forgotten: string;
  /** `{minutes}`. */
  readonly sleepSet: string;
  readonly sleepAtChapter: string;
  readonly sleepOff: string;
  readonly asleep: string;
  readonly ended: string;
  readonly nextSource: string;
  /** Mark between whole and fraction. */
  readonly decimal: string;
  readonly failures: Readonly<Record<Failure, string>>;
}

/** Puts values in the places that a sentence keeps for them: `Reprendre à {time}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
