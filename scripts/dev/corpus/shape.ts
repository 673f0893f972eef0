/** How many entries of each type make a hub of so many, in the proportions of a magazine that has lived for years. */

export interface Shape {
  readonly articles: number;
  readonly conferences: number;
  /** Conferences with a recording and its transcript. */
  readonly transcripts: number;
  readonly links: number;
  readonly people: number;
  readonly topics: number;
  readonly series: number;
  readonly pages: number;
}

/** The shape of a hub of `entries` entries in all; there are at least as many conferences as transcripts. */
export function shapeOf(entries: number, transcripts: number): Shape {
  const share = (part: number, least: number) => Math.max(least, Math.round(entries * part));
  const conferences = Math.max(transcripts, share(0.1, 1));
  const people = share(0.12, 2);
  const topics = Math.min(150, share(0.02, 2));
  const series = Math.min(200, share(0.01, 1));
  const pages = Math.min(8, share(0.005, 1));
  const links = share(0.25, 1);
  const articles = Math.max(1, entries - conferences - people - topics - series - pages - links);
  return { articles, conferences, transcripts, links, people, topics, series, pages };
}
