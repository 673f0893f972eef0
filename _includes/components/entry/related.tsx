import type { JSX } from "preact";
import type { Entry } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { Rows } from "../lists/rows.tsx";

/** What a reader of this entry may want next; the hub chooses it. */
export function Related({ entry, zone }: { entry: Entry; zone: string }): JSX.Element | null {
  if (entry.related.length === 0) return null;
  return (
    <section class="related page" aria-labelledby="a-decouvrir">
      <h2 id="a-decouvrir" class="section-title">
        {dictionary(entry.lang).entry.related}
      </h2>
      <Rows entries={entry.related} lang={entry.lang} zone={zone} level={3} typed />
    </section>
  );
}
