import { SitemapPage } from "../_includes/layouts/sitemap.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("siteMap", (hub, lang) => <SitemapPage hub={hub} lang={lang} />);
