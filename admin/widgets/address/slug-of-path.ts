/** The slug of an entry, by the path of its file; empty for one that was never saved. */
export const slugOfPath = (path: string): string => path.replace(/^.*\//, "").replace(/\.md$/, "");
