import { SitemapPage } from "../_includes/layouts/sitemap.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("/plan-du-site/", (hub, lang) => <SitemapPage hub={hub} lang={lang} />);
