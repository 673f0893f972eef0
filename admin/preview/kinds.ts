/** The site's own pages, one kind for each type of entry. */

import type { VNode } from "preact";
import article from "../../pages/article.11ty.tsx";
import conference from "../../pages/conference.11ty.tsx";
import type { PageKind } from "../../pages/kind.ts";
import link from "../../pages/link.11ty.tsx";
import pageKind from "../../pages/page.11ty.tsx";
import person from "../../pages/person.11ty.tsx";
import series from "../../pages/series.11ty.tsx";
import topic from "../../pages/topic.11ty.tsx";
import { type EntryType, entryPath, type Hub } from "../../src/content/index.ts";

type Pages = (hub: Hub, path: string) => VNode | string | undefined;

/** The page of a kind at a path. */
function pages<T>(kind: PageKind<T>): Pages {
  return (hub, path) => {
    const item = kind.items(hub).find((candidate) => kind.path(candidate) === path);
    return item === undefined ? undefined : kind.render(item, hub);
  };
}

const KINDS: Readonly<Record<EntryType, Pages>> = {
  article: pages(article),
  conference: pages(conference),
  series: pages(series),
  person: pages(person),
  link: pages(link),
  topic: pages(topic),
  page: pages(pageKind),
};

/** The document of an entry as the site publishes it. */
export function pageOf(hub: Hub, type: EntryType, slug: string): VNode | string | undefined {
  return KINDS[type](hub, entryPath(type, slug));
}
