import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/**
 * The candidate that somebody who wrote `name` most likely meant, or undefined when none is near enough to be
 * worth suggesting (more than a third of the letters differ). The first wins a tie.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const d = editDistance(wanted, folded, bestDistance - 1);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}
