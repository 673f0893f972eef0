/** What was searched before, kept in this browser and nowhere else. */
const KEY = "hub-searches";
const COUNT = 6;

/** The latest first. Nothing where the browser keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((it) => typeof it === "string").slice(0, COUNT) : [];
  } catch {
    return [];
  }
}

/** Remembers a search that was meant: carried out, or of which a result was opened. */
export function remember(query: string): void {
  if (query.length < 2) return;
  const others = recentSearches().filter((it) => it.toLowerCase() !== query.toLowerCase());
  keep([query, ...others].slice(0, COUNT));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // a browser that keeps nothing has nothing to remember
  }
}
