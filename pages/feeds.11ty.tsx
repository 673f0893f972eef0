import { FeedsPage } from "../_includes/layouts/feeds.tsx";
import { page } from "./kind.ts";

export default page({
  items: () => ["/flux/"],
  path: (path) => path,
  render: (_, { site }) => <FeedsPage site={site} lang={site.languages[0] ?? "fr"} />,
});
