import type { EntryBase } from "./model.ts";

/** Whether an address in the text of an entry leads to an entry that is not published; undefined where none does. */
export function unlinkedBy({
  unlinked,
}: Pick<EntryBase, "unlinked">): ((href: string) => boolean) | undefined {
  if (unlinked === undefined) return undefined;
  return (href) => {
    const path = decoded(href.replace(/[?#].*$/, ""));
    return unlinked.includes(path.endsWith("/") ? path : `${path}/`);
  };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
