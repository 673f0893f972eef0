import type { ItemPlace, ListPage } from "../../../src/content/index.ts";
import { dictionary, formatDate } from "../../../src/i18n/index.ts";
import { type Lang, typeset } from "../../../src/text/index.ts";

export interface PaginationProps {
  list: ListPage<unknown>;
  lang: Lang;
}

/**
 * From a page of a list to those beside it and to its beginning, and from its beginning to each year or letter: real
 * addresses. Nothing where there is one page.
 */
export function Pagination({ list, lang }: PaginationProps) {
  const { by, base, previous, next, jumps = [] } = list;
  if (previous === undefined && next === undefined) return null;
  const { pagination, jump, steps } = dictionary(lang).lists;
  const words = steps[by];
  return (
    <nav class="pagination ui" aria-label={pagination}>
      {previous !== undefined && previous !== base && <a href={base}>{words.start}</a>}
      {previous !== undefined && (
        <a href={previous} rel="prev">
          {words.previous}
        </a>
      )}
      {next !== undefined && (
        <a href={next} rel="next">
          {words.next}
        </a>
      )}
      {jumps.length > 1 && (
        <ol class="figures" aria-label={jump}>
          {jumps.map(({ label, path }) => (
            <li key={label}>
              <a href={path}>{label}</a>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

/** What a page after the first holds: « 14 mars 2019 – 3 février 2019 », « Ada Lovelace – Marie Curie ». Typeset. */
export function spanName({ span }: ListPage<unknown>, lang: Lang, zone: string): string | undefined {
  if (span === undefined) return undefined;
  const name = (place: ItemPlace): string =>
    "date" in place ? formatDate(place.date, { lang, zone, style: "date" }) : typeset(place.name, lang);
  const ends = [...new Set([name(span.first), name(span.last)])].join(" – ");
  return span.nth === 1 ? ends : `${ends} (${span.nth})`;
}
