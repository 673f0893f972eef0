/** What is said of an entry that is named and that the site does not show. Pure. */
import { pageState } from "../entry/page-state.ts";

export interface Absent {
  /** As its file calls it; absent where there is none. */
  readonly title?: string;
  /** In a few words. */
  readonly why: string;
}

/** From the text of a file, or undefined where there is none. Pure. @param today YYYY-MM-DD */
export function absence(text: string | undefined, today: string): Absent {
  if (text === undefined) return { why: "introuvable" };
  const header = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const read = (name: string) => {
    const value = new RegExp(`^${name}:[ \\t]*(.+?)[ \\t]*$`, "m").exec(header)?.[1];
    return value?.replace(/^(["'])(.*)\1$/, "$2");
  };
  const title = read("title");
  const state = pageState(
    { draft: read("draft") === "true", publishedAt: read("publishedAt") },
    false,
    today,
  );
  const why = state.draft
    ? "brouillon"
    : state.from !== undefined
      ? `attend le ${state.from.split("-").reverse().join("/")}`
      : "bientôt en ligne";
  return { ...(title === undefined ? {} : { title }), why };
}
