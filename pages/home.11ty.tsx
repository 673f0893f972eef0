import { HomePage } from "../_includes/layouts/home.tsx";
import { siteJsonLd } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: ({ site }) => site.languages.slice(0, 1),
  path: () => "/",
  render: (lang, hub) => <HomePage hub={hub} lang={lang} jsonLd={siteJsonLd(hub.site)} />,
});
