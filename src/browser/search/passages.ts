/** From a document and its hits to what a result shows: the best sentences, each with its place. */
import { excerpt, type Segment, sentenceAround } from "./excerpt.ts";
import type { PagefindFragment } from "./pagefind-api.ts";
import { fragmentAt, pictureAt, type Zone, zonesOf } from "./places.ts";
import { alike, answer } from "./related.ts";

export interface FoundPassage {
  readonly kind: Zone["kind"];
  /** Fragment of its address, without "#"; empty for the page as a whole. */
  readonly fragment: string;
  readonly voice: string;
  /** Address of the slide's picture; empty where there is none. */
  readonly picture: string;
  readonly text: readonly Segment[];
}

interface Scored {
  readonly zone: Zone;
  readonly hits: readonly Hit[];
  readonly score: number;
}

interface Hit {
  readonly at: number;
  readonly weight: number;
  /** Indices of the terms that it answers ("petit-fils" two of them); none where it is near none in particular. */
  readonly terms: readonly number[];
}

/** The words of a document, as Pagefind counts them. */
export const wordsOf = (content: string): readonly string[] => content.split(/[^\S\uFEFF]+/);

/** The places of a document that answer. */
export interface Passages {
  /** How many there are. */
  readonly total: number;
  /** The best, the best first. */
  readonly best: readonly FoundPassage[];
}

/** What can be heard is worth a little more than the same words on a slide. */
const HEARD = 2;
/** What a word of the query counts in a passage, and what it counts where the page says it of itself, of all its passages. */
const SAID = 10;
const NAMED = 3;
/** Passages that a result can show at most. */
const SHOWN = 300;

/**
 * Places with hits, the best first: those with most of the query's words, and these close together. Whoever adds the name
 * of a speaker, or words of the title, looks for the other words: what names the page tells its passages little apart.
 */
export function passagesOf(fragment: PagefindFragment, terms: readonly string[]): Passages {
  const words = wordsOf(fragment.content);
  const zones = zonesOf(fragment.anchors, words.length);
  const byZone = new Map<Zone, Hit[]>();
  const named = new Set<number>();
  let z = 0;
  for (const { location, weight } of [...fragment.weighted_locations].sort(
    (a, b) => a.location - b.location,
  )) {
    while (z + 1 < zones.length && (zones[z + 1]?.start ?? 0) <= location) z += 1;
    const zone = zones[z];
    const word = words[location] ?? "";
    if (zone === undefined || !terms.some((term) => alike(term, word))) continue;
    const hit = { at: location, weight, terms: answered(terms, word) };
    if (zone.kind === "head") {
      for (const term of hit.terms) named.add(term);
      continue;
    }
    const list = byZone.get(zone);
    if (list) list.push(hit);
    else byZone.set(zone, [hit]);
  }
  const values = terms.map((_, term) => (named.has(term) && named.size < terms.length ? NAMED : SAID));
  const ranked = [...byZone]
    .map(
      ([zone, hits]): Scored => ({
        zone,
        hits,
        score: scoreOf(hits, values) + (zone.kind === "speech" ? HEARD : 0),
      }),
    )
    .sort((a, b) => b.score - a.score || a.zone.start - b.zone.start);
  return { total: ranked.length, best: ranked.slice(0, SHOWN).map((scored) => show(scored, words, terms)) };
}

/** The opening words of a document, for a result whose title alone was found. */
export function openingText(fragment: PagefindFragment): readonly Segment[] {
  const words = wordsOf(fragment.content);
  const zones = zonesOf(fragment.anchors, words.length);
  const zone = zones.find((it) => it.kind !== "head" && it.end > it.start);
  if (zone === undefined) return [];
  return excerpt(words, { start: zone.start, end: Math.min(zone.end, zone.start + 28) }, new Set(), []);
}

/** The terms that a word answers best; a compound answers one with each of its parts. */
function answered(terms: readonly string[], word: string): readonly number[] {
  const ranks: readonly number[] = terms.map((term) => answer(term, word));
  const best = Math.max(...ranks);
  const first = ranks.indexOf(best);
  return best === 0
    ? []
    : terms.flatMap((_, i) => (i === first || (best === 3 && ranks[i] === 3) ? [i] : []));
}

/** Distinct words of the query count most, then how near they stand, then how well they answer. */
function scoreOf(hits: readonly Hit[], values: readonly number[]): number {
  const telling = (hit: Hit) => hit.terms.some((term) => values[term] === SAID);
  const distinct = [...new Set(hits.flatMap((hit) => hit.terms))];
  let near = hits.some((hit) => hit.terms.length > 1) ? 1 : 0;
  hits.forEach((hit, i) => {
    const next = hits[i + 1];
    if (next && other(hit, next) && (telling(hit) || telling(next)))
      near = Math.max(near, 1 / (next.at - hit.at));
  });
  const said = distinct.reduce((sum, term) => sum + (values[term] ?? 0), 0);
  return said + near * 5 + Math.min(3, hits.length) + (hits[0]?.weight ?? 0) / 10;
}

/** True where two hits do not answer the very same terms. */
const other = (a: Hit, b: Hit): boolean => a.terms.join() !== b.terms.join();

function show({ zone, hits }: Scored, words: readonly string[], terms: readonly string[]): FoundPassage {
  const at = centre(hits);
  const range = sentenceAround(words, at, zone.start, zone.end);
  return {
    kind: zone.kind,
    fragment: fragmentAt(zone, range.start),
    voice: zone.voice,
    picture: pictureAt(zone, at),
    text: excerpt(words, range, new Set(hits.map((hit) => hit.at)), terms),
  };
}

/** The hit from which most others are within a sentence's reach. */
function centre(hits: readonly Hit[]): number {
  let best = hits[0]?.at ?? 0;
  let most = 0;
  for (const hit of hits) {
    const near = new Set(
      hits.filter((it) => it.at >= hit.at && it.at < hit.at + 18).flatMap((it) => it.terms),
    ).size;
    if (near > most) [best, most] = [hit.at, near];
  }
  return best;
}
