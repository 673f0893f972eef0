import type { Topic } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { Typeset } from "../entry/ordinals.tsx";

export interface TopicTreeProps {
  /** Siblings; their children follow them. */
  topics: readonly Topic[];
  lang: Lang;
  /** Says what each covers. */
  summaries?: boolean;
  /** Leaves out those below them. */
  flat?: boolean;
}

/** Topics and those below them, with how much each gathers. */
export function TopicTree({ topics, lang, summaries = false, flat = false }: TopicTreeProps) {
  return (
    <ul class="topic-tree">
      {topics.map((topic) => (
        <li key={topic.slug}>
          <p class="topic-line">
            <EntryLink entry={topic} lang={lang} />
            <span
              class="topic-count ui figures"
              title={dictionary(lang).lists.resources(topic.resources.length)}
            >
              {topic.resources.length}
            </span>
          </p>
          {summaries && topic.summary !== undefined && (
            <p class="topic-summary" {...foreign(topic.inLanguage, lang)}>
              <Typeset text={topic.summary} lang={topic.inLanguage} />
            </p>
          )}
          {!flat && topic.children.length > 0 && <TopicTree topics={topic.children} lang={lang} />}
        </li>
      ))}
    </ul>
  );
}
