/** What is said of an entry that is named and that the site does not show. Pure. */
import { messages } from "../../src/i18n/editors/index.ts";
import { splitFrontMatter } from "../../src/text/index.ts";
import { pageState } from "../entry/page-state.ts";

const { absent: words } = messages.relations;

export interface Absent {
  /** As its file calls it; absent where there is none. */
  readonly title?: string;
  /** In a few words. */
  readonly why: string;
}

/** From the text of a file, or undefined where there is none. Pure. @param today YYYY-MM-DD */
export function absence(text: string | undefined, today: string): Absent {
  if (text === undefined) return { why: words.missing };
  const header = splitFrontMatter(text)?.yaml ?? "";
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
    ? words.draft
    : state.from !== undefined
      ? words.waits(state.from.split("-").reverse().join("/"))
      : words.soon;
  return { ...(title === undefined ? {} : { title }), why };
}
