import { TopicsPage } from "../_includes/layouts/topics.tsx";
import { mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/themes/"],
  path: (path) => path,
  render: (_, { topics, site }) => <TopicsPage topics={topics} site={site} lang={mainLang(site)} />,
});
