import { ListPageLayout } from "../_includes/layouts/list.tsx";
import {
  type Conference,
  ENTRY_TYPES,
  type Entry,
  type EntryType,
  type Hub,
  mainLang,
  paginate,
} from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

/** Types that have a list of their own; topics have a tree, pages the site map. */
const LISTED = {
  article: (hub) => hub.articles,
  conference: (hub) => heardFirst(hub.conferences),
  series: (hub) => hub.series,
  person: (hub) => hub.people,
  link: (hub) => hub.links,
} as const satisfies Partial<Record<EntryType, (hub: Hub) => readonly Entry[]>>;

/** What can be heard, the latest first; then the other meetings. */
function heardFirst(conferences: readonly Conference[]): readonly Conference[] {
  const isHeard = ({ recordings }: Conference): boolean => recordings.length > 0;
  return [...conferences.filter(isHeard), ...conferences.filter((one) => !isHeard(one))];
}

export default pageKind({
  items: (hub) =>
    (Object.keys(LISTED) as (keyof typeof LISTED)[]).flatMap((type) =>
      paginate<Entry>(LISTED[type](hub), hub.site.pageSize, ENTRY_TYPES[type].path).map((list) => ({
        type,
        list,
      })),
    ),
  path: ({ list }) => list.path,
  render: ({ type, list }, { site }) => (
    <ListPageLayout type={type} list={list} site={site} lang={mainLang(site)} />
  ),
});
