/** A part of a list that is the same for the same seed, in an order without meaning. */
export function sample<T>(items: readonly T[], share: number, seed: number): readonly T[] {
  const random = mulberry32(seed);
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.ceil(items.length * share))
    .map(({ item }) => item);
}

/** Numbers from 0 to 1, by Tommy Ettinger’s mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
