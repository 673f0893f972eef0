/**
 * How close together a document's hits stand, from 0 to 1: 1 where as many hits as the query has words follow one
 * another. "L’évaluation de l’utilité sociale" is nearer to the question than a page that has the words chapters apart.
 * Fewer hits than words are those of a compound, which answers several: "petit-fils".
 * @param locations positions of hits, in words from the start
 * @param words how many words the query has
 */
export function closeness(locations: readonly number[], words: number): number {
  if (words < 2 || locations.length === 0) return 0;
  const sorted = [...new Set(locations)].sort((a, b) => a - b);
  const hits = Math.min(words, sorted.length);
  let best = 0;
  for (let i = 0; i + hits <= sorted.length; i += 1) {
    const span = (sorted[i + hits - 1] ?? 0) - (sorted[i] ?? 0) + 1;
    // one small word between two others costs nothing
    best = Math.max(best, Math.min(1, (2 * words - 1) / span));
  }
  return best;
}
