/** Whether a word of a text answers a word of a query. Both may be spelt with or without accents. */
import { words } from "../../text/index.ts";

/** Endings by which forms of one French word differ. Longest first. */
const ENDING =
  /(?:issements?|issantes?|atrices?|ateurs?|ations?|euses?|ements?|antes?|ants?|elles?|ales?|aux|eurs?|ions?|iers?|ieres?|ees?|es|er|ez|ent|e|s|x)$/;
const SHORTEST_STEM = 4;
/** Stems of which the last letters may differ: "transcript" and "transcri". In shorter ones that is another word. */
const SURE_STEM = 6;
/** Letters at most in which two forms of a word differ at their ends. */
const OTHER_ENDING = 2;

/** How well a word of a text answers: 3 the word itself, 2 it begins so, 1 another form of it, 0 it does not. */
export function answer(term: string, word: string): 0 | 1 | 2 | 3 {
  const wanted = words(term).join("");
  let best: 0 | 1 | 2 | 3 = 0;
  for (const part of [...words(word), ...compounds(word)]) {
    if (part === wanted) return 3;
    if (part.startsWith(wanted)) best = 2;
    else if (best === 0 && sameStem(wanted, part)) best = 1;
  }
  return best;
}

/**
 * Whether a word that the index gave for a term may be shown as an answer: it answers, or is another form of it by
 * endings that only the index knows ("journaux" for "journal", "mer" for "mers").
 */
export function alike(term: string, word: string): boolean {
  if (answer(term, word) > 0) return true;
  const wanted = words(term).join("");
  return words(word).some((part) => {
    const [short, long] = part.length < wanted.length ? [part, wanted] : [wanted, part];
    let same = 0;
    while (same < short.length && short[same] === long[same]) same += 1;
    const ending = long.length - same;
    return same >= SHORTEST_STEM
      ? ending <= OTHER_ENDING
      : same === short.length && same >= 3 && ending === 1;
  });
}

/** "d’auto-évaluation" also as the one word that somebody may have typed: "autoévaluation", "dautoévaluation". */
function compounds(word: string): string[] {
  const parts = words(word);
  return parts.flatMap((_, from) =>
    parts.slice(from + 1).map((_, more) => parts.slice(from, from + more + 2).join("")),
  );
}

function sameStem(a: string, b: string): boolean {
  const [x, y] = [stem(a), stem(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < SHORTEST_STEM || !long.startsWith(short)) return false;
  return long.length - short.length <= (short.length < SURE_STEM ? 0 : 2);
}

function stem(word: string): string {
  const cut = word.replace(ENDING, "");
  return cut.length >= SHORTEST_STEM ? cut : word.replace(/[sx]$/, "");
}
