/** What a page of slides says, recovered from where its words stand and how large they are. */
import { bulletText, type Line } from "./page-lines.ts";

/** A heading, a paragraph or a list, as its words stand on the page. */
export type PageBlock =
  | { readonly kind: "heading" | "paragraph"; text: string }
  | { readonly kind: "list"; items: string[] };

/** How much larger than the deck's usual text a heading is. */
const HEADING = 1.15;
/** Longer than this, large text is a quotation rather than a heading. */
const LONGEST_HEADING = 160;

export interface PageLines {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

export interface PageText {
  readonly title?: string;
  readonly text: string;
  readonly blocks: PageBlock[];
}

/** The blocks of each page. Page numbers, and headers and footers that most pages repeat, are left out. */
export function toPageTexts(pages: readonly PageLines[]): PageText[] {
  const repeated = repeatedEdges(pages);
  const bare = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !isPageNumber(line, page) && !repeated.has(edgeKey(line, page) ?? "")),
  }));
  const usual = usualSize(bare.flatMap((page) => page.lines));
  return bare.map((page) => toPageText(page.lines, usual));
}

function toPageText(lines: readonly Line[], usual: number): PageText {
  const drafts: { lines: Line[]; block: PageBlock }[] = [];
  for (const line of lines) {
    const draft = drafts.at(-1);
    const before = draft?.lines.at(-1);
    const item = bulletText(line.text);
    const isNear = before !== undefined && follows(before, line);
    if (item !== undefined && line.size < usual * HEADING * 1.5) {
      if (draft?.block.kind === "list") draft.block.items.push(item);
      else drafts.push({ lines: [], block: { kind: "list", items: [item] } });
      drafts.at(-1)?.lines.push(line);
    } else if (draft?.block.kind === "list" && isNear && line.left > (draft.lines[0]?.left ?? 0)) {
      draft.block.items.push(joined(draft.block.items.pop() ?? "", line.text));
      draft.lines.push(line);
    } else if (draft !== undefined && draft.block.kind !== "list" && isNear) {
      draft.block.text = joined(draft.block.text, line.text);
      draft.lines.push(line);
    } else {
      const kind = line.size >= usual * HEADING ? "heading" : "paragraph";
      drafts.push({ lines: [line], block: { kind, text: line.text } });
    }
  }
  const blocks = drafts.map(({ block }): PageBlock => {
    const isLong = block.kind === "heading" && block.text.length > LONGEST_HEADING;
    return isLong ? { kind: "paragraph", text: block.text } : block;
  });
  const at = titleIndex(drafts.map((draft, index) => ({ ...draft, block: blocks[index] ?? draft.block })));
  const titleBlock = at === undefined ? undefined : blocks[at];
  if (at !== undefined && titleBlock !== undefined) blocks.unshift(...blocks.splice(at, 1));
  const text = blocks
    .map((block) => (block.kind === "list" ? block.items.join("\n") : block.text))
    .join("\n");
  if (titleBlock !== undefined && titleBlock.kind !== "list") return { title: titleBlock.text, text, blocks };
  const first = blocks[0];
  const isShort = blocks.length > 1 && first?.kind === "paragraph" && first.text.length <= 80;
  return isShort ? { title: first.text, text, blocks } : { text, blocks };
}

/** The highest on the page among the headings that are about as large as the largest. */
function titleIndex(drafts: readonly { lines: readonly Line[]; block: PageBlock }[]): number | undefined {
  const headings = drafts.flatMap(({ lines, block }, index) => {
    const [line] = lines;
    return block.kind === "heading" && line !== undefined && /\p{L}/u.test(block.text)
      ? [{ index, line }]
      : [];
  });
  const largest = headings.reduce((size, { line }) => Math.max(size, line.size), 0);
  const candidates = headings.filter(({ line }) => line.size >= largest * 0.8);
  return candidates.sort((a, b) => b.line.top - a.line.top)[0]?.index;
}

/** True where one line goes on in the next: same size, right below, not somewhere else on the page. */
function follows(before: Line, line: Line): boolean {
  const size = Math.max(before.size, line.size);
  const isSameSize = Math.min(before.size, line.size) > size * 0.9;
  const drop = before.bottom - line.bottom;
  const shares = Math.min(before.right, line.right) - Math.max(before.left, line.left) > 0;
  return isSameSize && drop > 0 && drop < size * 1.5 && shares;
}

/** A word divided at the end of a line is made whole. */
function joined(text: string, next: string): string {
  return text.endsWith("\u00AD") ? `${text.slice(0, -1)}${next}` : `${text} ${next}`;
}

/** The size at which half of the characters are set or smaller. */
function usualSize(lines: readonly Line[]): number {
  const bySize = [...lines].sort((a, b) => a.size - b.size);
  const half = bySize.reduce((sum, line) => sum + line.text.length, 0) / 2;
  let seen = 0;
  for (const line of bySize) {
    seen += line.text.length;
    if (seen >= half) return line.size;
  }
  return 0;
}

function isPageNumber(line: Line, page: PageLines): boolean {
  return isAtEdge(line, page) && /^(?:p(?:age)?\.? ?)?\d{1,4}(?: ?(?:\/|sur|of) ?\d{1,4})?$/i.test(line.text);
}

function isAtEdge(line: Line, page: PageLines): boolean {
  return line.top < page.height * 0.15 || line.bottom > page.height * 0.88;
}

function edgeKey(line: Line, page: PageLines): string | undefined {
  return isAtEdge(line, page)
    ? `${Math.round(line.bottom / 4)} ${line.text.replace(/\d+/g, "0")}`
    : undefined;
}

/** Texts that stand at the same edge of most pages. */
function repeatedEdges(pages: readonly PageLines[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.lines.map((line) => edgeKey(line, page)))) {
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const most = Math.max(3, pages.length * 0.6);
  return new Set([...counts].filter(([, count]) => count >= most).map(([key]) => key));
}
