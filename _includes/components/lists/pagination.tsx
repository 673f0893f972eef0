import { listPath } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

export interface PaginationProps {
  number: number;
  total: number;
  /** Address of the first page. */
  base: string;
  lang: Lang;
}

/** Previous, numbers, next: real addresses. Nothing where there is one page. */
export function Pagination({ number, total, base, lang }: PaginationProps) {
  if (total < 2) return null;
  const words = dictionary(lang).lists;
  return (
    <nav class="pagination ui" aria-label={words.pagination}>
      {number > 1 && (
        <a href={listPath(base, number - 1)} rel="prev">
          {words.previous}
        </a>
      )}
      <ol class="figures">
        {pageNumbers(number, total).map((n, i) =>
          n === undefined ? (
            <li key={`gap-${i}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={n}>
              <a href={listPath(base, n)} aria-current={n === number ? "page" : undefined}>
                <span class="visually-hidden">{words.page(n).replace(String(n), "")}</span>
                {n}
              </a>
            </li>
          ),
        )}
      </ol>
      {number < total && (
        <a href={listPath(base, number + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}

/** The pages to name around a page: first, last, and one neighbour each side; `undefined` stands for those left out. */
export function pageNumbers(current: number, total: number): (number | undefined)[] {
  const shown = Array.from({ length: total }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === total || Math.abs(n - current) <= 1 || total <= 7,
  );
  return shown.flatMap((n, i) => {
    const before = shown[i - 1];
    return before !== undefined && n - before > 1 ? [undefined, n] : [n];
  });
}
