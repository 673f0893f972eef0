import { SitemapPage } from "../_includes/layouts/sitemap.tsx";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/plan-du-site/"],
  path: (path) => path,
  render: (_, hub) => <SitemapPage hub={hub} lang={hub.site.languages[0] ?? "fr"} />,
});
