import { formatTimecode } from "../../../../src/text/index.ts";

/** Where a paragraph begins now, and why that is not where it was asked to. */
export function startText(start: number, asked: number): string {
  const sentence = `Ce paragraphe commence à ${formatTimecode(start)}`;
  return Math.abs(start - asked) < 0.5 ? `${sentence}.` : `${sentence}\u00A0: il reste entre ses voisins.`;
}
