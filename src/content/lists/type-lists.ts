/** The lists that types of entries have, and how entries stand in any list. */
import type { Conference, Entry, Hub, Topic } from "../hub/model.ts";
import { dateOf } from "../hub/order.ts";
import { ENTRY_TYPES, type EntryType } from "../schemas/types.ts";
import { type ListPage, type PlacedItem, paginate } from "./paginate.ts";

/** Types that have a list of their own; topics have a tree, pages the site map. */
const LISTED = {
  article: (hub) => hub.articles,
  conference: (hub) => heardFirst(hub.conferences),
  series: (hub) => hub.series,
  person: (hub) => hub.people,
  link: (hub) => hub.links,
} as const satisfies Partial<Record<EntryType, (hub: Hub) => readonly Entry[]>>;

export const LISTED_TYPES = Object.keys(LISTED) as (keyof typeof LISTED)[];

/** What can be heard, the latest first; then the other meetings. */
function heardFirst(conferences: readonly Conference[]): readonly Conference[] {
  const isHeard = ({ recordings }: Conference): boolean => recordings.length > 0;
  return [...conferences.filter(isHeard), ...conferences.filter((one) => !isHeard(one))];
}

/** The pages of the list of a type. */
export const typePages = (type: keyof typeof LISTED, hub: Hub): ListPage<Entry>[] =>
  paginate<Entry>(LISTED[type](hub), hub.site.pageSize, ENTRY_TYPES[type].path, placedEntry);

/** The pages of what a topic gathers. */
export const topicPages = (topic: Topic, { site }: Hub): ListPage<Topic["resources"][number]>[] =>
  paginate(topic.resources, site.pageSize, topic.path, placedEntry);

/** By its date where it has one, else by its name, as people. */
export function placedEntry(entry: Entry): PlacedItem {
  const date = entry.type === "person" ? "" : dateOf(entry);
  return date === ""
    ? { id: entry.path, place: { name: entry.title }, slug: entry.slug }
    : { id: entry.path, place: { date }, slug: date.slice(0, 10) };
}
