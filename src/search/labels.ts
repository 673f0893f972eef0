/** How the values of facets read. Kept apart from the index: it is loaded only to offer filters. */
import type { Hub } from "../content/index.ts";
import { typeset } from "../text/index.ts";

/** What `/pagefind/labels.json` holds. */
export interface Labels {
  /** Slug to title and, where there is one, the slug of the topic above; in the order of the tree. */
  readonly topic: Readonly<Record<string, readonly [title: string, parent?: string]>>;
  readonly person: Readonly<Record<string, readonly [title: string]>>;
  readonly series: Readonly<Record<string, readonly [title: string]>>;
}

/** The labels of a hub. */
export function labelsOf(hub: Hub): Labels {
  const titles = (entries: readonly { slug: string; title: string; inLanguage: string }[]) =>
    Object.fromEntries(entries.map((it) => [it.slug, [typeset(it.title, it.inLanguage)] as const]));
  return {
    topic: Object.fromEntries(
      hub.topics.map((topic) => {
        const title = typeset(topic.title, topic.inLanguage);
        return [topic.slug, topic.parent ? ([title, topic.parent.slug] as const) : ([title] as const)];
      }),
    ),
    person: titles(hub.people),
    series: titles(hub.series),
  };
}
