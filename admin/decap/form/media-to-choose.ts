/** What the window of media offers to an entry: the files of its own folder first, then those that all entries share. */

interface Medium {
  readonly path: string;
}

/** @param shared files of the common folder; nothing until they are read */
export function mediaToChoose<M extends Medium>(own: readonly M[], shared: readonly M[] = []): readonly M[] {
  const known = new Set(own.map(({ path }) => path));
  return [...own, ...shared.filter(({ path }) => !known.has(path))];
}
