import { FeedsPage } from "../_includes/layouts/feeds.tsx";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/flux/"],
  path: (path) => path,
  render: (_, { site }) => <FeedsPage site={site} lang={site.languages[0] ?? "fr"} />,
});
