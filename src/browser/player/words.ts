import type { playerMessages } from "../../i18n/browser-words.ts";

/** What the player says, in the language of the page. */
export type PlayerPhrases = ReturnType<typeof playerMessages>;

/** A time as it is said: "5 minutes 34", "1 heure 2 minutes". Seconds, of which the fraction is dropped. */
export function timeInWords(seconds: number, { lang, hours, minutes }: PlayerPhrases["units"]): string {
  const whole = Math.floor(Math.max(0, seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const rules = new Intl.PluralRules(lang);
  const counted = (n: number, [one, other]: readonly string[]): string =>
    `${n} ${(rules.select(n) === "one" ? one : other) ?? ""}`;
  return [h > 0 ? counted(h, hours) : "", counted(m, minutes), s > 0 ? String(s) : ""]
    .filter(Boolean)
    .join(" ");
}

/** Puts values in the places that a sentence keeps for them: `Reprendre à {time}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
