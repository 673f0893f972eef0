import { dateOf, type Entry } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { When } from "../entry/when.tsx";

/** What a long list leaves out, folded: titles and dates alone, so that hundreds weigh little. Nothing where there is none. */
export function Rest({ entries, lang, zone }: { entries: readonly Entry[]; lang: Lang; zone: string }) {
  if (entries.length === 0) return null;
  return (
    <details class="rest">
      <summary class="ui">{dictionary(lang).lists.others(entries.length)}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <EntryLink entry={entry} lang={lang} />
            {dateOf(entry) !== "" && (
              <span class="ui soft">
                {" "}
                <When iso={dateOf(entry)} lang={lang} zone={zone} style="short" />
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
