import { HomePage } from "../_includes/layouts/home.tsx";
import { siteJsonLd } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: ({ site }) => site.languages.slice(0, 1),
  path: () => "/",
  render: (lang, hub) => <HomePage hub={hub} lang={lang} jsonLd={siteJsonLd(hub.site)} />,
});
