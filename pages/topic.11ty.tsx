import { TopicPage } from "../_includes/layouts/topic.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { topicPages } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.topics.flatMap((topic) => topicPages(topic, hub).map((list) => ({ topic, list }))),
  path: ({ list }) => list.path,
  render: ({ topic, list }, hub) => (
    <TopicPage entry={topic} list={list} site={hub.site} markdown={proseEnv(hub, topic)} />
  ),
});
