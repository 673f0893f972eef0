import { PAGE_KINDS, type Site, type Topic } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { TopicTree } from "../components/lists/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

/** The tree of topics, whole. */
export function TopicsPage(props: { topics: readonly Topic[]; site: Site; lang: Lang }) {
  const { topics, site, lang } = props;
  const { other, intro, none } = dictionary(lang).types.topic;
  const roots = topics.filter((topic) => topic.parent === undefined);
  return (
    <ListShell site={site} lang={lang} title={other} intro={intro} path={PAGE_KINDS.topic.path}>
      {roots.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <div class="topic-index">
          <TopicTree topics={roots} lang={lang} summaries />
        </div>
      )}
    </ListShell>
  );
}
