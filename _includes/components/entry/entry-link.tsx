import type { ComponentChildren } from "preact";
import type { Entry } from "../../../src/content/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "./ordinals.tsx";

/** What a link needs to know of an entry. */
export type Linked = Pick<Entry, "path" | "title" | "inLanguage" | "type">;

/**
 * The title of an entry as a link to it, in its own language. What is spoken (conferences, series) is in italics,
 * what is written upright, as charts do for sea and land.
 */
export function EntryLink(props: { entry: Linked; lang: Lang; children?: ComponentChildren }) {
  const { entry, lang, children } = props;
  const isMeeting = entry.type === "conference" || entry.type === "series";
  return (
    <a href={entry.path} {...foreign(entry.inLanguage, lang)} class={isMeeting ? "voice" : undefined}>
      {children ?? <Typeset text={entry.title} lang={entry.inLanguage} />}
    </a>
  );
}
