import { SitemapPage } from "../_includes/layouts/sitemap.tsx";
import { singlePage } from "./kind.ts";

export default singlePage("siteMap", (hub, lang) => <SitemapPage hub={hub} lang={lang} />);
