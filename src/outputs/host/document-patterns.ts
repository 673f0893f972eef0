/**
 * Few patterns for many documents. Hosts add up the headers of all rules that match an address, know one `*` in a
 * pattern, and take a hundred rules at most: documents are told from what has rules of its own by the first letters of
 * their address, so that the number of rules does not grow with that of pages.
 */

/** Endings of the addresses that hosts send as documents. */
const ENDINGS = ["/", ".html", ".htm"] as const;

/** The first part of addresses that have rules of their own. */
interface ApartSection {
  readonly section: string;
  /** Whether addresses below it end with a slash, as those of documents do. */
  readonly folders: boolean;
}

/**
 * Patterns that match all these addresses, and none in the sections that are apart. No two match one address.
 * @param paths addresses of documents from the root, but the root itself
 */
export function documentPatterns(
  paths: readonly string[],
  apart: readonly ApartSection[],
): readonly string[] {
  return [...new Set(paths.flatMap((path) => patternOf(path, apart)))].sort();
}

function patternOf(path: string, apart: readonly ApartSection[]): string[] {
  const ending = ENDINGS.find((end) => path.endsWith(end));
  if (ending === undefined) return [];
  const others = apart.filter(({ folders }) => folders || ending !== "/");
  const [first = "", ...below] = path.slice(1, -ending.length).split("/");
  for (let length = 1; length <= first.length; length++) {
    const start = first.slice(0, length);
    if (!others.some(({ section }) => section.startsWith(start))) return [`/${encodeURI(start)}*${ending}`];
  }
  // the first part is one of those that are apart, or the beginning of one
  return [below.length === 0 ? encodeURI(path) : `/${encodeURI(first)}/*${ending}`];
}
