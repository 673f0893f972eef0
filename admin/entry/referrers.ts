/** Which entries name another, as an editor is told before taking it away. Pure. */
import { type HubData, type IndexedEntry, type NamedEntry, namedBy } from "../../src/cms/index.ts";
import { entryCalled } from "../shell/hub.ts";

export interface Referrer {
  readonly entry: IndexedEntry;
  /** In a field: the build does without the entry only once it is no longer named. In a text: the same. In another language. */
  readonly how: "field" | "text" | "translation";
}

export interface Referrers {
  readonly online: readonly Referrer[];
  /** How many that are not online. */
  readonly offline: number;
}

/** Entries that name one, the strongest way of each. */
export function referrersOf(data: HubData, target: NamedEntry): Referrers {
  const own = entryCalled(data, target.type, target.slug);
  const isTarget = ({ type, slug }: NamedEntry) =>
    type === target.type &&
    (slug === target.slug || (own !== undefined && entryCalled(data, type, slug) === own));
  const online = data.entries.flatMap((entry): Referrer[] => {
    if (entry.type === target.type && entry.slug === (own?.slug ?? target.slug)) return [];
    if (namedBy(entry.type, entry.data).some(isTarget)) return [{ entry, how: "field" }];
    if (entry.mentions?.some(isTarget) === true) return [{ entry, how: "text" }];
    if (entry.type === target.type && entry.translations?.includes(own?.slug ?? target.slug) === true)
      return [{ entry, how: "translation" }];
    return [];
  });
  return { online, offline: own?.waiting ?? 0 };
}
