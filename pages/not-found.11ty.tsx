import { NotFoundPage } from "../_includes/layouts/not-found.tsx";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/404.html"],
  path: (path) => path,
  render: (_, { site }) => <NotFoundPage site={site} lang={site.languages[0] ?? "fr"} />,
});
