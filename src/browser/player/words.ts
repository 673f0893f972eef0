import type { playerMessages } from "../../i18n/browser-words.ts";

/** What the player says, in the language of the page. */
export type PlayerPhrases = ReturnType<typeof playerMessages>;

/** Puts values in the places that a sentence keeps for them: `Reprendre à {time}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
