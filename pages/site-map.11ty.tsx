import { SitemapPage } from "../_includes/layouts/sitemap.tsx";
import { mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/plan-du-site/"],
  path: (path) => path,
  render: (_, hub) => <SitemapPage hub={hub} lang={mainLang(hub.site)} />,
});
