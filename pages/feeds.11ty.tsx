import { FeedsPage } from "../_includes/layouts/feeds.tsx";
import { mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/flux/"],
  path: (path) => path,
  render: (_, { site }) => <FeedsPage site={site} lang={mainLang(site)} />,
});
