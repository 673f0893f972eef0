/** Related resources: shared series, people and topics. At most four, ties by closeness in time, then by name. */
import type { Person, Resource, Topic } from "./model.ts";
import { dateOf } from "./order.ts";

const MAX_RELATED = 4;
/** How many holders of a shared trait are looked at, the nearest in order: keeps large topics from costing a square. */
const WINDOW = 60;
const WEIGHT = { series: 5, person: 3, topic: 2 } as const;

type Trait = Person | Topic | Resource;

/** Fills `related` of each resource; `resources` is in the hub's order. */
export function relateResources(resources: readonly Resource[]): void {
  const holders = new Map<Trait, Resource[]>();
  for (const resource of resources)
    for (const { trait } of traitsOf(resource)) {
      const held = holders.get(trait);
      if (held === undefined) holders.set(trait, [resource]);
      else held.push(resource);
    }
  const times = new Map(resources.map((resource) => [resource, Date.parse(dateOf(resource)) || 0]));
  // Resources come in the order in which they stand among the holders of each trait: no need to look them up.
  const passed = new Map<Trait, number>();
  for (const resource of resources) {
    const scores = new Map<Resource, number>();
    for (const { trait, weight } of traitsOf(resource)) {
      const position = passed.get(trait) ?? 0;
      passed.set(trait, position + 1);
      for (const other of around(holders.get(trait) ?? [], position))
        if (other !== resource) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    for (const other of resource.translations) scores.delete(other as Resource);
    (resource.related as Resource[]).push(...best(scores, resource, times));
  }
}

function best(
  scores: ReadonlyMap<Resource, number>,
  resource: Resource,
  times: ReadonlyMap<Resource, number>,
): Resource[] {
  const time = times.get(resource) ?? 0;
  const first: Candidate[] = [];
  for (const [other, score] of scores) {
    // another language is worth proposing only where people or a series are shared
    if (other.lang !== resource.lang && score < WEIGHT.person) continue;
    const candidate = { other, score, distance: Math.abs((times.get(other) ?? 0) - time) };
    const last = first[MAX_RELATED - 1];
    if (last !== undefined && compare(candidate, last) > 0) continue;
    first[Math.min(first.length, MAX_RELATED - 1)] = candidate;
    first.sort(compare);
  }
  return first.map(({ other }) => other);
}

interface Candidate {
  readonly other: Resource;
  readonly score: number;
  /** In milliseconds. */
  readonly distance: number;
}

/** The better one first. */
function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.distance - b.distance || (a.other.path < b.other.path ? -1 : 1);
}

/** The holders of a trait that stand nearest to a position among them. */
function around(holders: readonly Resource[], position: number): readonly Resource[] {
  const at = Math.max(0, Math.min(position - WINDOW / 2, holders.length - WINDOW));
  return holders.slice(at, at + WINDOW);
}

function traitsOf(resource: Resource): readonly { trait: Trait; weight: number }[] {
  const people = new Set<Person>(resource.authors);
  const traits: { trait: Trait; weight: number }[] = resource.topics.map((trait) => ({
    trait,
    weight: WEIGHT.topic,
  }));
  if (resource.type === "conference") {
    traits.push({ trait: resource, weight: WEIGHT.series });
    for (const { person } of resource.speakers) people.add(person);
    if (resource.series !== undefined) traits.push({ trait: resource.series, weight: WEIGHT.series });
  }
  if (resource.type === "series") traits.push({ trait: resource, weight: WEIGHT.series });
  if (resource.type === "link")
    for (const { conference } of resource.conferences)
      traits.push({ trait: conference, weight: WEIGHT.series });
  return [...traits, ...[...people].map((trait) => ({ trait, weight: WEIGHT.person }))];
}
