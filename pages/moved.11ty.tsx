import { MovedPage } from "../_includes/layouts/moved.tsx";
import { pageKind } from "./kind.ts";

/** Old addresses, for hosts that know no redirects; one with a query is no file, and left to those that do. */
export default pageKind({
  items: (hub) => hub.redirects.filter(({ from }) => !from.includes("?")),
  path: ({ from }) => (/\.[a-z0-9]+$/i.test(from) || from.endsWith("/") ? from : `${from}/`),
  render: (redirect, { site }) => <MovedPage redirect={redirect} site={site} />,
});
