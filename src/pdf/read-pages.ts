import type { Pdf } from "./library.ts";
import { type PageText, toPageTexts } from "./page-blocks.ts";
import { toLines } from "./page-lines.ts";
import { withoutJumble } from "./unmapped.ts";

/** A page and what it says. */
export interface ReadPage extends PageText {
  /** From 1. */
  readonly n: number;
  /** Points (1/72 inch), as the page is shown, to the hundredth. */
  readonly width: number;
  readonly height: number;
  /** Signs whose font does not say which letters they are, and which are not in the words. */
  readonly unmapped?: number;
}

/**
 * The words of all pages of a PDF, as headings, lists and paragraphs.
 * @param read called after each page; the next one waits for it
 */
export async function readPages(pdf: Pdf, read: (n: number) => unknown = () => {}): Promise<ReadPage[]> {
  const pages = [];
  for (let n = 1; n <= pdf.pageCount; n += 1) {
    pages.push(
      pdf.withPage(n, ({ width, height, glyphs, annotations }) => {
        const { kept, unmapped } = withoutJumble(glyphs());
        return { n, width, height, unmapped, lines: [...toLines(kept), ...annotations()] };
      }),
    );
    await read(n);
  }
  const texts = toPageTexts(pages);
  return pages.map(({ n, width, height, unmapped }, index) => ({
    n,
    width: rounded(width),
    height: rounded(height),
    ...(unmapped === 0 ? {} : { unmapped }),
    ...(texts[index] ?? { text: "", blocks: [] }),
  }));
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
