import { NotFoundPage } from "../_includes/layouts/not-found.tsx";
import { mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/404.html"],
  path: (path) => path,
  render: (_, { site }) => <NotFoundPage site={site} lang={mainLang(site)} />,
});
