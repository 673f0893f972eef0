import type { ComponentChildren } from "preact";
import type { Entry } from "../../../src/content/index.ts";
import { Byline, Typeset } from "../../components/entry/index.ts";
import { Skyline } from "../../components/shore/index.ts";
import { foreign } from "../../foreign.ts";

/** Title, summary and authors of an entry; `children` come below. */
export function EntryHeader({ entry, children }: { entry: Entry; children?: ComponentChildren }) {
  const isMeeting = entry.type === "conference" || entry.type === "series";
  const own = foreign(entry.inLanguage, entry.lang);
  return (
    <header class="entry-header">
      <h1 class={isMeeting ? "voice" : undefined} {...own}>
        <Typeset text={entry.title} lang={entry.inLanguage} />
      </h1>
      {entry.summary !== undefined && (
        <p class="lead" {...own}>
          <Typeset text={entry.summary} lang={entry.inLanguage} />
        </p>
      )}
      <Byline people={entry.authors} lang={entry.lang} />
      {children}
    </header>
  );
}

/** The head of the page of a text, with what stands at its side, and the coast that its words draw. */
export function EntryOpening({ entry, children }: { entry: Entry; children: ComponentChildren }) {
  return (
    <>
      <div class="sheet page entry-opening">{children}</div>
      <Skyline words={`${entry.title} ${entry.summary ?? ""}`} />
    </>
  );
}
