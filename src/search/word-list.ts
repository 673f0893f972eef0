/** The commonest words of a hub, by which a misspelt query is put right. */
import { fold, STOP_WORDS } from "../text/index.ts";

/** Words of the list at most. */
const WORDS = 5000;
/** Bytes of the list at most: it is loaded only after a search found nothing, but then at once. */
const BYTES = 40_000;
const SHORTEST = 4;

/** Counts the words of many documents. */
export interface WordCount {
  /** Adds the words of a text. */
  readonly add: (text: string) => void;
  /** Adds a word, in small letters, that was counted elsewhere. */
  readonly addCounted: (word: string, count: number) => void;
  /** Words in small letters, and how often each was met. */
  readonly counts: () => ReadonlyMap<string, number>;
  /** The commonest words in their commonest spelling, one a line, the most frequent first. */
  readonly list: () => string;
}

export function countWords(): WordCount {
  const counts = new Map<string, number>();
  const addCounted = (word: string, count: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + count);
  };
  return {
    add: (text) => {
      for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu))
        if (word.length >= SHORTEST) addCounted(word.toLowerCase(), 1);
    },
    addCounted,
    counts: () => counts,
    list: () => {
      const ranked = [...spellingsOf(counts)]
        .filter(([key]) => !STOP_WORDS.has(key))
        .map(([key, forms]) => ({ key, word: commonest(forms), count: sum(forms.values()) }))
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
      const kept: string[] = [];
      let bytes = 0;
      for (const { word } of ranked.slice(0, WORDS)) {
        bytes += Buffer.byteLength(word) + 1;
        if (bytes > BYTES) break;
        kept.push(word);
      }
      return kept.length === 0 ? "" : `${kept.join("\n")}\n`;
    },
  };
}

/** The spellings of each word, with their counts, by what is the same in all of them. */
function spellingsOf(counts: ReadonlyMap<string, number>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const [word, count] of counts) {
    const key = fold(word);
    const forms = spellings.get(key);
    if (forms === undefined) spellings.set(key, new Map([[word, count]]));
    else forms.set(word, count);
  }
  return spellings;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

function commonest(forms: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [form, count] of forms)
    if (count > most || (count === most && form < best)) [best, most] = [form, count];
  return best;
}
