import { type TakenIds, uniqueId } from "./paragraphs.ts";
import type { Paragraph } from "./types.ts";

/** A paragraph's address as it was published: what must be remembered for links to live on. */
export interface KnownMoment {
  readonly id: string;
  /** Seconds. */
  readonly start: number;
}

/** A paragraph whose start moved by less than this, in seconds, is the same paragraph. */
const SAME = 2;

/**
 * Gives the paragraphs of a corrected transcript the ids that they had before, so that links and citations still
 * lead there. Each old id goes to at most one paragraph: the nearest. A new paragraph keeps its own id, unless an
 * old one now bears it.
 */
export function keepIds(previous: readonly KnownMoment[], next: readonly Paragraph[]): Paragraph[] {
  const pairs = next
    .flatMap((paragraph, index) =>
      near(previous, paragraph.start).map((known) => ({
        index,
        id: known.id,
        distance: Math.abs(known.start - paragraph.start),
      })),
    )
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
  const idOf = new Map<number, string>();
  const taken: TakenIds = { ids: new Set(), last: new Map() };
  for (const pair of pairs) {
    if (idOf.has(pair.index) || taken.ids.has(pair.id)) continue;
    idOf.set(pair.index, pair.id);
    taken.ids.add(pair.id);
  }
  return next.map((paragraph, index) => {
    const id = idOf.get(index) ?? uniqueId(paragraph.id, taken);
    return id === paragraph.id ? paragraph : { ...paragraph, id };
  });
}

/** Known moments less than two seconds away; `previous` is in the order of time, as transcripts are. */
function near(previous: readonly KnownMoment[], start: number): KnownMoment[] {
  let low = 0;
  let high = previous.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((previous[middle]?.start ?? 0) <= start - SAME) low = middle + 1;
    else high = middle;
  }
  const found: KnownMoment[] = [];
  for (let at = low; at < previous.length; at += 1) {
    const known = previous[at];
    if (known === undefined || known.start >= start + SAME) break;
    found.push(known);
  }
  return found;
}
