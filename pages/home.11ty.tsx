import { HomePage } from "../_includes/layouts/home.tsx";
import { siteJsonLd } from "../src/outputs/index.ts";
import { singleKind } from "./kind.ts";

export default singleKind("home", (hub, lang) => (
  <HomePage hub={hub} lang={lang} jsonLd={siteJsonLd(hub.site)} />
));
