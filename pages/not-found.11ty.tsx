import { NotFoundPage } from "../_includes/layouts/not-found.tsx";
import { page } from "./kind.ts";

export default page({
  items: () => ["/404.html"],
  path: (path) => path,
  render: (_, { site }) => <NotFoundPage site={site} lang={site.languages[0] ?? "fr"} />,
});
