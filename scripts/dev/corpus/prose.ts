/** Sentences, paragraphs and titles that have the look of French, and its elisions. */
import { randomFrom } from "../demo/random.ts";
import { vocabulary } from "./vocabulary.ts";

const VOWEL = /^[aeiouyàâéèêëîïôûœh]/i;
const ELIDED: Readonly<Record<string, string>> = {
  le: "l’",
  la: "l’",
  de: "d’",
  que: "qu’",
  ne: "n’",
  se: "s’",
  ce: "c’",
};

export interface Prose {
  /** A whole number from `low` to `high`. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  /** So many different ones, or all. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
  readonly sentence: () => string;
  readonly paragraph: (words: number) => string;
  readonly title: () => string;
  readonly telling: () => string;
}

export function prose(seed: number): Prose {
  const random = randomFrom(seed);
  const words = vocabulary(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

  const run = (count: number): string => {
    const out: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const word = i === count - 1 ? words.telling() : words.word();
      const short = i === count - 1 ? undefined : ELIDED[word];
      const next = short === undefined ? "" : words.telling();
      out.push(short === undefined ? word : VOWEL.test(next) ? short + next : `${word} ${next}`);
    }
    return out.join(" ");
  };
  const sentence = (): string => {
    const text = run(between(7, 22));
    const middle = random() < 0.25 ? `, ${run(between(4, 9))}` : "";
    return `${capital(text)}${middle}${random() < 0.08 ? " ?" : "."}`;
  };
  return {
    between,
    pick: (list) => list[Math.floor(random() * list.length)],
    some: (list, count) => {
      const left = [...list];
      const out = [];
      while (out.length < count && left.length > 0)
        out.push(...left.splice(Math.floor(random() * left.length), 1));
      return out;
    },
    sentence,
    paragraph: (count) => {
      const sentences: string[] = [];
      for (let n = 0; n < count; n += 14) sentences.push(sentence());
      return sentences.join(" ");
    },
    title: () => capital(`${words.telling()} ${run(between(2, 6))}`),
    telling: words.telling,
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
