import { TopicsPage } from "../_includes/layouts/topics.tsx";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/themes/"],
  path: (path) => path,
  render: (_, { topics, site }) => (
    <TopicsPage topics={topics} site={site} lang={site.languages[0] ?? "fr"} />
  ),
});
