import { TopicsPage } from "../_includes/layouts/topics.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("topic", ({ topics, site }, lang) => (
  <TopicsPage topics={topics} site={site} lang={lang} />
));
