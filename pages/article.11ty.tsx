import { ArticlePage } from "../_includes/layouts/article.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.articles,
  path: (entry) => entry.path,
  render: (entry, hub) => <ArticlePage entry={entry} site={hub.site} markdown={proseEnv(hub, entry)} />,
});
