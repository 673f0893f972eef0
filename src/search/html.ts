/** The few tags that Pagefind reads in a document made for it. */
import { escapeHtml, normalizeForIndex } from "../text/index.ts";

/** Indexed text without a tag of its own. */
export const wordsOf = (text: string): string =>
  escapeHtml(normalizeForIndex(text.replace(/\s+/g, " ")).trim());

/** A paragraph of indexed text; `weight` 0 to 10, 1 being that of running text. */
export function paragraph(text: string | undefined, weight = 1): string {
  const normal = wordsOf(text ?? "");
  if (normal === "") return "";
  const attribute = weight === 1 ? "" : ` data-pagefind-weight="${weight}"`;
  return `<p${attribute}>${normal}</p>`;
}

/**
 * A place in the text. Pagefind tells after which word it stands, and stores nothing else for an empty element.
 * @param mark what the place is: see `marks.ts`
 */
export const placeMark = (mark: string): string => `<a id="${escapeHtml(mark)}"></a>`;

/** A value by which results can be narrowed. In an attribute: an element's text would be indexed too. */
export const filter = (name: string, value: string): string =>
  `<i data-pagefind-filter="${name}[data-v]" data-v="${escapeHtml(value)}"></i>`;

/** A value that a result carries; its words are searched too. */
export const meta = (name: string, value: string | undefined): string =>
  value === undefined || value === ""
    ? ""
    : `<i data-pagefind-meta="${name}[data-v]" data-v="${escapeHtml(value)}"></i>`;
