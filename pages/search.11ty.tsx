import { SearchPage } from "../_includes/layouts/search.tsx";
import { page } from "./kind.ts";

export default page({
  items: () => ["/recherche/"],
  path: (path) => path,
  render: (_, hub) => <SearchPage hub={hub} lang={hub.site.languages[0] ?? "fr"} />,
});
