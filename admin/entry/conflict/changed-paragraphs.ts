/** Paragraphs that two versions of a text do not share, each side's own. Pure. */

/** Stands for paragraphs that both have. */
const SHARED = "…";

/** The paragraphs of each text that the other lacks, in order, with a mark where shared ones are left out. */
export function changedParagraphs(
  one: string,
  other: string,
): readonly [of: readonly string[], ofOther: readonly string[]] {
  const [left, right] = [paragraphs(one), paragraphs(other)];
  return [own(left, new Set(right)), own(right, new Set(left))];
}

const paragraphs = (text: string): readonly string[] => text.split(/\n{2,}/).map((part) => part.trim());

function own(parts: readonly string[], others: ReadonlySet<string>): readonly string[] {
  const marked = parts.map((part) => (others.has(part) ? SHARED : part));
  return marked.filter((part, n) => part !== "" && (part !== SHARED || marked[n - 1] !== SHARED));
}
