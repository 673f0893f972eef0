import type { Entry } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { Rows } from "../lists/rows.tsx";

export interface RelatedProps {
  entry: Entry;
  zone: string;
  /** What the page shows already. */
  except?: readonly Entry[];
}

/** What a reader of this entry may want next; the hub chooses it. */
export function Related({ entry, zone, except = [] }: RelatedProps) {
  const entries = entry.related.filter((other) => !except.includes(other));
  if (entries.length === 0) return null;
  return (
    <section class="related page" aria-labelledby="a-decouvrir">
      <h2 id="a-decouvrir" class="section-title">
        {dictionary(entry.lang).entry.related}
      </h2>
      <Rows entries={entries} lang={entry.lang} zone={zone} level={3} typed />
    </section>
  );
}
