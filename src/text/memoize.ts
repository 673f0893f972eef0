/**
 * What a pure function gave, kept until it is asked the same again: each build makes all of a hub anew, and most of its
 * texts are those of the build before. Nothing is kept until `setMemoLimit` is called, so that browsers do not.
 */

let limit = 0;

/** @param characters of what is kept by each function, keys and results, twice over at most; 0 for nothing */
export function setMemoLimit(characters: number): void {
  limit = characters;
}

/**
 * A store of results by key. Those that were not asked for while as many others came are forgotten.
 * @param costOf characters that a result takes, besides its key
 */
export function memoize<V extends object | string | number>(
  costOf: (value: V) => number,
): (key: string, make: () => V, isValid?: (value: V) => boolean) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  let size = 0;
  return (key, make, isValid) => {
    if (limit === 0) return make();
    const recent = young.get(key);
    const known = recent ?? old.get(key);
    const value = known !== undefined && (isValid?.(known) ?? true) ? known : make();
    if (value === recent) return value;
    size += key.length + costOf(value);
    if (size > limit) {
      old = young;
      young = new Map();
      size = key.length + costOf(value);
    }
    young.set(key, value);
    return value;
  };
}
