import { TopicsPage } from "../_includes/layouts/topics.tsx";
import { singlePage } from "./kind.ts";

export default singlePage("topic", ({ topics, site }, lang) => (
  <TopicsPage topics={topics} site={site} lang={lang} />
));
