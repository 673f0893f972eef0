import { PAGE_KINDS, type Site, type Topic } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { TopicTree } from "../components/lists/index.ts";
import { ListHeader } from "./shells/list-header.tsx";
import { Shell } from "./shells/shell.tsx";

/** The tree of topics, whole. */
export function TopicsPage(props: { topics: readonly Topic[]; site: Site; lang: Lang }) {
  const { topics, site, lang } = props;
  const { other, intro, none } = dictionary(lang).types.topic;
  const roots = topics.filter((topic) => topic.parent === undefined);
  return (
    <Shell
      site={site}
      lang={lang}
      title={other}
      summary={intro}
      path={PAGE_KINDS.topic.path}
      breadcrumb={[{ title: other }]}
    >
      <div class="page">
        <ListHeader title={other} intro={intro} lang={lang} />
        {roots.length === 0 ? (
          <p class="soft">{none}</p>
        ) : (
          <div class="topic-index">
            <TopicTree topics={roots} lang={lang} summaries />
          </div>
        )}
      </div>
    </Shell>
  );
}
